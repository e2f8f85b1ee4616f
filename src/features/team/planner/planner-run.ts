import type { Moment } from '../../../core/dates.ts';
import { secondsBetween } from '../../../core/dates.ts';
import type { PlannerRun } from './records.ts';

/** Why Planner could not be brought in step. */
export type PlannerTrouble = 'noGroup' | 'refused' | 'full' | 'gone' | 'busy' | 'failed';

export const plannerRunKey = 'planner';

/** Longer than this without a word, whoever was at it is gone. */
const silentSeconds = 300;

/** Is somebody at it now? */
export function isUnderWay(run: Pick<PlannerRun, 'state' | 'at'> | undefined, now: Moment): boolean {
  return run?.state === 'running' && secondsBetween(run.at, now) < silentSeconds;
}

/** A run from its beginning; who wanted it is the actor. */
export function newRun(state: 'wanted' | 'running', actor: string, holder: string, now: Moment): PlannerRun {
  return {
    ...{ key: plannerRunKey, actor, at: now, state, seen: 0, of: 0, changes: 0, requests: 0, holder, startedAt: now },
  };
}
