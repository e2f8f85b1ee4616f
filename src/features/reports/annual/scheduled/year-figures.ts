import type { Moment } from '../../../../core/dates.ts';
import { dayOf, yearOf } from '../../../../core/dates.ts';
import { unlessChanged } from '../../../../core/refusal.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { annualReportKey, isFrozen, yearFiguresKey } from '../annual-report.ts';
import { countedOfYear, standingNow } from '../queries/count-year.ts';
import { AnnualReport, YearFigures } from '../records.ts';
import { figuresStored, storedFigures } from '../stored-figures.ts';

/**
 * Counts this year, and last year until its report is locked (S115). Of last year what stands on a day stays as it stood on
 * the last night of it. Nothing is written where nothing has changed; another server may do the same in the same moment.
 * @returns how many rows it wrote
 */
export async function countYears({ records }: Pick<Services, 'records'>, now: Moment, reader: Reader): Promise<number> {
  const today = dayOf(now);
  const year = yearOf(today);
  const isLocked = isFrozen(reader.records.find(AnnualReport, annualReportKey(year - 1))?.record);
  let written = 0;
  for (const of of isLocked ? [year] : [year - 1, year]) {
    const key = yearFiguresKey(of);
    const stored = reader.records.find(YearFigures, key) ?? (await records.fetch(YearFigures, key));
    // Of a year in which nobody counted there is no report: noughts would say that nothing happened.
    if (of < year && !stored) continue;
    const { figures, quarters } = countedOfYear(reader, of);
    const standing = of === year ? standingNow(reader) : figuresStored(stored?.record.figures ?? '');
    const said = storedFigures({ ...standing, ...figures });
    if (said === stored?.record.figures && quarters.join() === stored.record.quarters.join()) continue;
    const row = { key, actor: 'system', at: now, year: of, figures: said, quarters, countedOn: today };
    const isDone = stored
      ? await records.update(YearFigures, stored, row).catch(unlessChanged)
      : !(await records.create(YearFigures, row)).existed;
    if (isDone) written += 1;
  }
  return written;
}
