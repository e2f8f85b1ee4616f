import type { Moment } from '../../../core/dates.ts';
import { addDays, dayOf } from '../../../core/dates.ts';
import type { Occasion } from './records.ts';

/** What makes rules need looking over all at once: the law has changed (S2), or the organisation (S118). */
export const occasionCauses = ['lawChange', 'organisationChange'] as const;
export type OccasionCause = (typeof occasionCauses)[number];

/** What somebody says has happened. */
export type OccasionSaid = Pick<Occasion, 'cause' | 'title' | 'what' | 'reference' | 'from'> & {
  nonce: string;
  subjects: readonly string[];
};

/** Longest name of a law, and longest that is said about it. */
export const longestTitle = 200;
export const longestWhat = 1_000;
/** More rules and pages than a handbook has. */
export const mostSubjects = 120;

/** What holds already is looked over within so many days. */
const usualDays = 30;

/** `occasion:6f1c…` */
export function occasionKey(nonce: string): string {
  return `occasion:${nonce}`.toLowerCase();
}

/** Written down now; everything in it has passed the guard. Due on the day it holds from, or in a month when that is past. */
export function occasionNoted(said: OccasionSaid, by: { id: string; name: string }, now: Moment): Occasion {
  const { nonce, subjects, what, reference, ...rest } = said;
  const today = dayOf(now);
  return {
    ...{
      key: occasionKey(nonce),
      actor: by.id,
      at: now,
      ...rest,
      ...(what && { what }),
      ...(reference && { reference }),
    },
    ...{ due: said.from > today ? said.from : addDays(today, usualDays) },
    ...{ subjects: [...new Set(subjects)].toSorted().join(' '), openedAt: now, byName: by.name },
  };
}

export function subjectsOf({ subjects }: Pick<Occasion, 'subjects'>): readonly string[] {
  return subjects.split(/\s+/).filter(Boolean);
}

/** *Fortryd*: what was opened for it is gone from the list. */
export function occasionWithdrawn(occasion: Occasion, by: string, now: Moment): Occasion {
  return { ...occasion, actor: by, at: now, withdrawnAt: now };
}
