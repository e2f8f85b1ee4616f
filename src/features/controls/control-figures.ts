import { type Day, within } from '../../core/dates.ts';
import type { YearSpan } from '../../core/period.ts';
import { isFollowUpOpen, isShown } from './control.ts';
import type { ControlResult } from './records.ts';

/** What is counted of controls: what came of them, what is left to follow up, and what is past its day. */
export const controlCounts = ['inOrder', 'findings', 'notDone', 'toFollow', 'lateControls'] as const;
export type ControlCount = (typeof controlCounts)[number];

/** Is a result one of those that are counted so? */
export function countsAs(
  count: Exclude<ControlCount, 'lateControls'>,
  result: ControlResult,
  { from, to }: YearSpan,
): boolean {
  if (count === 'toFollow') return isFollowUpOpen(result);
  return result.outcome === count && within(result.doneOn, from, to) && isShown(result);
}

/**
 * Controls of a year by what came of them, and what is left to follow up (S113, S115).
 * @param due of each control the day it is due now
 */
export function controlFigures(results: readonly ControlResult[], due: readonly (Day | undefined)[], span: YearSpan) {
  const of = (count: Exclude<ControlCount, 'lateControls'>) =>
    results.filter((result) => countsAs(count, result, span)).length;
  const [inOrder, findings, notDone] = [of('inOrder'), of('findings'), of('notDone')];
  return {
    ...{ inOrder, findings, notDone, of: inOrder + findings + notDone },
    toFollow: of('toFollow'),
    late: due.filter((day) => day !== undefined && day < span.on).length,
  };
}
