import type { Day } from '../../../core/dates.ts';
import { addDays } from '../../../core/dates.ts';
import type { Edition } from './edition.ts';
import type { Task } from './task-shapes.ts';

/** What is known that a manager owes others. */
export interface Owing {
  /** First days of those who start and have something left to do before. */
  starting: readonly Day[];
  /** Editions that have not been conveyed (S21). */
  editions: readonly Pick<Edition, 'document' | 'edition' | 'dueOn'>[];
  /** Reviews held this year, and when the next is planned for at the latest (S86); absent when there have been enough. */
  review?: { held: number; year: number; by: Day } | undefined;
  /** When something of a partner the manager is the contact for runs out (S103): one day for each that is soon. */
  partners?: readonly Day[] | undefined;
  /** How many in the team have passed a deadline; 0 before names may be met (G8). */
  behind: number;
}

/** Whoever starts later than this is no task yet. */
const readyAheadDays = 30;
/** A plan half a year ahead is no task either. */
const reviewAheadDays = 60;

/** Who waits for the manager comes before what the municipality does, and what others can do for themselves is last. */
const order: readonly Task['kind'][] = ['makeReady', 'conveyVersion', 'holdReview', 'renewPartners', 'remindTeam'];

/** Everything that waits for a manager on a day, the most urgent first; what is late is equally so. */
export function tasksOf({ starting, editions, review, partners = [], behind }: Owing, today: Day): readonly Task[] {
  const soon = starting.filter((day) => day <= addDays(today, readyAheadDays)).toSorted();
  const [firstDay] = soon;
  const tasks: readonly Task[] = [
    ...(firstDay === undefined
      ? []
      : [{ kind: 'makeReady' as const, count: soon.length, dueOn: firstDay, place: '/clearance' }]),
    ...editions.map(({ document, edition, dueOn }) => ({
      ...{ kind: 'conveyVersion' as const, document, edition, dueOn, place: '/tasks/convey' },
    })),
    ...(review === undefined || review.by > addDays(today, reviewAheadDays)
      ? []
      : [
          {
            ...{ kind: 'holdReview' as const, held: review.held, year: review.year },
            ...{ dueOn: review.by, place: '/reviews' },
          },
        ]),
    ...partners
      .toSorted()
      .slice(0, 1)
      .map((dueOn) => ({ kind: 'renewPartners' as const, count: partners.length, dueOn, place: '/partners' })),
    ...(behind > 0 ? [{ kind: 'remindTeam' as const, count: behind, dueOn: today, place: '/team' }] : []),
  ];
  return soonestFirst(
    tasks.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    today,
  );
}

/** By the day they are due; what is late is equally urgent, and of the same day the order stays. */
export function soonestFirst<T extends { dueOn: Day }>(tasks: readonly T[], today: Day): readonly T[] {
  const at = ({ dueOn }: T) => (dueOn < today ? today : dueOn);
  return tasks.toSorted((a, b) => at(a).localeCompare(at(b)));
}

const atOnce = 3;

/** *Tre ting, der venter på dig*: never more than three at once; the rest is there for whoever asks. */
export function threeThings<T extends { kind: string }>(tasks: readonly T[]): { first: T[]; rest: T[] } {
  return { first: tasks.slice(0, atOnce), rest: tasks.slice(atOnce) };
}
