import type { Moment } from '../dates.ts';
import { secondsBetween } from '../dates.ts';
import type { BaseRecord } from '../record.ts';

/** Why Planner could not be brought in step. */
export type PlannerTrouble = 'noGroup' | 'refused' | 'full' | 'gone' | 'busy' | 'failed';

/** How far Planner has been brought in step with our list; one row, and its versions are the story. */
export interface PlannerRun extends BaseRecord {
  state: 'wanted' | 'running' | 'stopped' | 'done' | 'failed';
  /** Managers that have been seen to, and of how many. */
  seen: number;
  of: number;
  /** Things made, changed or taken away in Planner in this run. */
  changes: number;
  /** Requests to Planner in this run. */
  requests: number;
  holder: string;
  startedAt: Moment;
  finishedAt?: Moment | undefined;
  trouble?: PlannerTrouble | undefined;
}

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
