import type { Day } from '../../../core/dates.ts';
import type { ExemptionTurn } from '../../exemptions/turn.ts';
import type { Task } from './task-shapes.ts';

/** As things that wait on Start: one for each thing to do, due when the first should begin or is over. */
export function exemptionTasks(turns: readonly { turn: ExemptionTurn; on: Day }[]): readonly Task[] {
  return (['assess', 'decide', 'renew'] as const).flatMap((what): readonly Task[] => {
    const [dueOn, ...more] = turns.flatMap(({ turn, on }) => (turn === what ? [on] : [])).toSorted();
    if (dueOn === undefined) return [];
    return [{ kind: 'answerExemptions', what, count: 1 + more.length, dueOn, place: '/exemptions' }];
  });
}
