import type { Day } from '../dates.ts';
import type { BaseRecord } from '../record.ts';

/** What Rettesnor keeps in Planner: a plan per centre and year, and in it the two things a manager owes (S18, S86). */
export type PlannerMatter = 'plan' | 'review' | 'convey';

/**
 * Something of ours in Planner, and which thing there it is. `planned`: somebody is about to make it, or died at it.
 * `withdrawn`: it is asked of nobody any more.
 */
export interface PlannerEntry extends BaseRecord {
  what: PlannerMatter;
  state: 'planned' | 'open' | 'done' | 'withdrawn';
  title: string;
  year: number;
  /** Code of the centre; `-` for whoever is in none. */
  centre: string;
  manager?: string | undefined;
  managerName?: string | undefined;
  dueOn?: Day | undefined;
  /** Ticked off in Planner by somebody, which proves nothing: ours stays open. */
  ticked: boolean;
  /** The link and what a tick means stand in the task. */
  described: boolean;
  group: string;
  planId?: string | undefined;
  bucketId?: string | undefined;
  taskId?: string | undefined;
  /** Another each time somebody sets about making it: two who write the same would both believe it was theirs. */
  claim?: string | undefined;
}

/** Where somebody belongs whose centre is not known. */
export const noCentre = '-';

/** `planner:plan:2026:center-liv`: one plan per centre and year. */
export function planKey(year: number, centre: string): string {
  return `planner:plan:${year}:${centre}`.toLowerCase();
}

/**
 * `planner:review:2026:1:nord`, `planner:convey:handbook:2026.3:nord`: by what is led and not by who leads it, so that a
 * task goes to whoever takes over.
 * @param matter `2026:1`, or the key of a decision
 */
export function plannerTaskKey(what: 'review' | 'convey', matter: string, post: string): string {
  return `planner:${what}:${matter}:${post}`.toLowerCase();
}

/** So long somebody may be at making a thing in Planner; then whoever comes next looks for it there. */
export const claimSeconds = 300;
