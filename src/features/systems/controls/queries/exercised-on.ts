import type { Day } from '../../../../core/dates.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { wasLookedAt } from '../../../controls/control.ts';
import { ControlResult } from '../../../controls/records.ts';

/** The day the plan for when a system stops was last tried out, whatever came of it (S61). */
export function exercisedOn(reader: Pick<Reader, 'all'>, about: string): Day | undefined {
  return reader
    .all(ControlResult, { about })
    .flatMap((result) => (result.kind === 'exercise' && wasLookedAt(result) ? [result.doneOn] : []))
    .toSorted()
    .at(-1);
}
