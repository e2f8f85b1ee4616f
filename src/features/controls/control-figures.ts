import { type Day, within } from '../../core/dates.ts';
import type { YearSpan } from '../../core/period.ts';
import { isFollowUpOpen, isShown } from './control.ts';
import type { ControlResult } from './records.ts';

/**
 * Controls of a year by what came of them, and what is left to follow up (S113, S115).
 * @param due of each control the day it is due now
 */
export function controlFigures(
  results: readonly ControlResult[],
  due: readonly (Day | undefined)[],
  { from, to, on }: YearSpan,
) {
  const own = results.filter((result) => within(result.doneOn, from, to) && isShown(result));
  const count = (outcome: ControlResult['outcome']) => own.filter((one) => one.outcome === outcome).length;
  return {
    ...{ inOrder: count('inOrder'), findings: count('findings'), notDone: count('notDone'), of: own.length },
    toFollow: results.filter(isFollowUpOpen).length,
    late: due.filter((day) => day !== undefined && day < on).length,
  };
}
