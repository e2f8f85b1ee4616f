/** Where somebody belongs whose centre is not known. */
export const noCentre = '-';

/** `planner:plan:2026:center-liv`: one plan per centre and year. */
export function planKey(year: number, centre: string): string {
  return `planner:plan:${year}:${centre}`.toLowerCase();
}

/**
 * `planner:review:2026:1:nord`, `planner:convey:handbook:2026.3:nord`: by what is led and not by who leads it, so that a
 * task goes to whoever takes over.
 * @param matter `2026:1`, or the key of a decision or of an item of the wheel
 */
export function plannerTaskKey(what: 'review' | 'convey' | 'wheel', matter: string, post: string): string {
  return `planner:${what}:${matter}:${post}`.toLowerCase();
}

/** So long somebody may be at making a thing in Planner; then whoever comes next looks for it there. */
export const claimSeconds = 300;
