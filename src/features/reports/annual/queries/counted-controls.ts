import { yearSpan } from '../../../../core/period.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { type ControlRound, roundOf } from '../../../controls/control.ts';
import { type ControlCount, countsAs } from '../../../controls/control-figures.ts';
import { Control, ControlResult } from '../../../controls/records.ts';
import { titleIn } from '../../../handbook/rule.ts';
import { isOfSystem } from '../../../systems/controls/stored-words.ts';
import { System } from '../../../systems/records.ts';

/** Results of what is controlled of the parts the municipality uses. */
export function countedResults(reader: Pick<Reader, 'all' | 'isOn'>): readonly ControlResult[] {
  return reader.all(ControlResult).filter(countsControl(reader));
}

/** The controls that are asked for, each with when it is due: of a system that is retired nothing is controlled any more. */
export function askedControls(
  reader: Pick<Reader, 'all' | 'isOn'>,
  results: readonly ControlResult[],
): readonly ControlRound[] {
  const byControl = Map.groupBy(results, ({ control }) => control);
  const retired = new Set(reader.all(System).flatMap(({ key, state }) => (state === 'retired' ? [key] : [])));
  return reader
    .all(Control)
    .filter((one) => one.endedOn === undefined && countsControl(reader)(one) && !retired.has(one.about))
    .map((control) => roundOf(control, byControl.get(control.key) ?? []));
}

const countsControl =
  ({ isOn }: Pick<Reader, 'isOn'>) =>
  ({ kind }: Pick<Control, 'kind'>): boolean =>
    isOn(isOfSystem(kind) ? 'systems' : 'wheel');

/** The rows behind a figure of a year's controls (S113, S115), the latest first: results, or what is past its day. */
export function controlRows(reader: Reader, count: ControlCount, year: number, language: 'da' | 'en') {
  const span = yearSpan(year, reader.today);
  const results = countedResults(reader);
  const rules = reader.handbook().rules;
  const named = ({ about, title }: Pick<Control, 'about' | 'title'>) => {
    const rule = rules.get(about.replace(/^rule:/, ''))?.inForce(reader.today);
    return rule ? titleIn(rule, language) : (title ?? reader.records.find(System, about)?.record.name ?? about);
  };
  const rows =
    count === 'lateControls'
      ? askedControls(reader, results).flatMap(({ control, dueOn }) =>
          dueOn !== undefined && dueOn < span.on ? [{ ...control, on: dueOn }] : [],
        )
      : results
          .filter((result) => countsAs(count, result, span))
          .map((result) => ({
            ...{ key: result.key, about: result.about, kind: result.kind, outcome: result.outcome, on: result.doneOn },
            title: reader.records.find(Control, result.control)?.record.title,
          }));
  return rows
    .map((row) => ({
      ...{ key: row.key, about: row.about, kind: row.kind, name: named(row), on: row.on },
      ...('outcome' in row && { outcome: row.outcome }),
    }))
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.key.localeCompare(b.key));
}
