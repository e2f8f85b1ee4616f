import type { Moment } from '../../../../core/dates.ts';
import { dayOf, yearOf } from '../../../../core/dates.ts';
import { sinceLast } from '../../../../core/period.ts';
import { unlessChanged } from '../../../../core/refusal.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Run } from '../../../audit/records.ts';
import { countedCentres } from '../../centre/queries/counted-centres.ts';
import { annualReportKey, isFrozen, yearFiguresKey } from '../annual-report.ts';
import { countedOfYear, standingNow } from '../queries/count-year.ts';
import { AnnualReport, YearFigures } from '../records.ts';
import { figuresStored, storedFigures } from '../stored-figures.ts';

/** The work of a night whose rows are counted, and its hour. */
const countedFrom = [
  ['review-years', 0],
  ['reading-status', 4],
  ['training-status', 5],
] as const;

/** Once a night, after what it counts from: a first morning would have a year without meetings, reading and training. */
export function yearFiguresPeriod(now: Moment, { records }: Pick<Services, 'records'>): string | undefined {
  const isOver = ([job, hour]: (typeof countedFrom)[number]) => {
    const state = records.find(Run, `run:${job}:${sinceLast(hour)(now)}`)?.record.state;
    return state !== undefined && state !== 'started';
  };
  return countedFrom.every(isOver) ? sinceLast(5)(now) : undefined;
}

/**
 * Counts this year, and last year until its report is locked (S115), and the centres' own of this year (S71). Of last year
 * what stands on a day stays as it stood on the last night of it. Once a day is enough; another server may do the same in
 * the same moment.
 * @returns how many rows it wrote
 */
export async function countYears({ records }: Pick<Services, 'records'>, now: Moment, reader: Reader): Promise<number> {
  const today = dayOf(now);
  const year = yearOf(today);
  const keep = async (row: Pick<YearFigures, 'key' | 'year' | 'centre' | 'figures' | 'quarters'>): Promise<number> => {
    const stored = await storedAt(row.key);
    const { figures, quarters, countedOn } = stored?.record ?? {};
    if (countedOn === today && figures === row.figures && quarters?.join() === row.quarters.join()) return 0;
    const counted = { ...row, actor: 'system', at: now, countedOn: today };
    const isDone = stored
      ? await records.update(YearFigures, stored, counted).catch(unlessChanged)
      : !(await records.create(YearFigures, counted)).existed;
    return isDone ? 1 : 0;
  };
  const storedAt = async (key: string) =>
    reader.records.find(YearFigures, key) ?? (await records.fetch(YearFigures, key));

  const isLocked = isFrozen(reader.records.find(AnnualReport, annualReportKey(year - 1))?.record);
  let written = 0;
  for (const of of isLocked ? [year] : [year - 1, year]) {
    const key = yearFiguresKey(of);
    const stored = await storedAt(key);
    // Of a year in which nobody counted there is no report: noughts would say that nothing happened.
    if (of < year && !stored) continue;
    const { figures, quarters } = countedOfYear(reader, of);
    const standing = of === year ? standingNow(reader) : figuresStored(stored?.record.figures ?? '');
    written += await keep({
      key,
      year: of,
      figures: storedFigures({ ...standing, ...figures }),
      quarters: [...quarters],
    });
  }
  for (const { unit, name, figures } of countedCentres(reader)) {
    const key = yearFiguresKey(year, unit);
    written += await keep({ key, year, centre: name, figures: storedFigures(figures), quarters: [] });
  }
  return written;
}
