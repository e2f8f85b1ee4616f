import type { Day } from '../../../core/dates.ts';
import { addDays, addMonths } from '../../../core/dates.ts';
import type { Revision } from './records.ts';

/** It is warned of this long before: a council's calendar is full for weeks. */
const warnedDays = 90;

/** When the policy's fixed periodic evaluation is to come before Byrådet (S70), and how near that is. */
export interface Evaluation {
  on: Day;
  /** Somebody has chosen the day; else it is reckoned from the last one. */
  chosen: boolean;
  state: 'later' | 'soon' | 'late';
}

/**
 * @param chosen setting `nextPeriodicEvaluation`, empty when nobody has chosen; one that was met by an evaluation since
 * counts no more
 * @param monthsBetween setting `monthsBetweenEvaluations`: by it the day is reckoned when nobody has chosen one
 * @returns nothing when no day is chosen and the policy has never been evaluated
 */
export function nextEvaluation(
  revisions: readonly Revision[],
  { chosen, monthsBetween }: { chosen: string; monthsBetween: number },
  today: Day,
): Evaluation | undefined {
  const last = revisions
    // One that was withdrawn is no evaluation, though its decision still stands on the row.
    .filter(({ changeType, state }) => changeType === 'periodicEvaluation' && state !== 'withdrawn')
    .flatMap(({ decidedOn }) => decidedOn || [])
    .toSorted()
    .at(-1);
  const isMet = last !== undefined && chosen !== '' && last >= addDays(chosen, -warnedDays);
  const on = chosen !== '' && !isMet ? chosen : last && addMonths(last, monthsBetween);
  if (on === undefined) return undefined;
  const state = on < today ? 'late' : on <= addDays(today, warnedDays) ? 'soon' : 'later';
  return { on, chosen: on === chosen, state };
}
