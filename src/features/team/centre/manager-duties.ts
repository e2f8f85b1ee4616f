import type { Day } from '../../../core/dates.ts';
import { addDays } from '../../../core/dates.ts';
import { smallest } from '../../../core/small-groups/band.ts';
import { toldOn } from '../../clearance/notification.ts';
import type { Edition } from '../tasks/edition.ts';

/** How a manager stands with telling of what is new: nothing to tell, all told, something left, or left too long. */
export type Conveyed = 'nothing' | 'told' | 'open' | 'late';

/** People who are not ready though it is time: none, under five, or how many (design section 7). */
export type LateNewcomers = number | 'few';

/** What a manager has done, for whoever leads managers: nothing of what employees have (S79). */
export interface ManagerDuties {
  manager: string;
  name: string;
  /** Codes of the units it is about. */
  units: readonly string[];
  reviews: { held: number; outOfReach: boolean };
  /** The year that cannot reach two: this one, or in spring the last when it was passed on. */
  lostYear?: number | undefined;
  editions: readonly ToldEdition[];
  newcomers: LateNewcomers;
}

/** An edition there is something to tell of, and whether this manager has (S21). */
export interface ToldEdition extends Pick<Edition, 'document' | 'edition' | 'dueOn'> {
  toldOn?: Day | undefined;
}

/** Longer ago it is no longer about being ready before access: the reading itself is late. */
const lookBackDays = 30;

export function conveyedOf(editions: readonly ToldEdition[], today: Day): Conveyed {
  if (editions.length === 0) return 'nothing';
  const open = editions.filter((edition) => edition.toldOn === undefined);
  if (open.length === 0) return 'told';
  return open.some(({ dueOn }) => dueOn < today) ? 'late' : 'open';
}

/**
 * How many of a manager's newcomers are late (S81, G1): the first day is two working days away or nearer, and a row says
 * that something is still missing. One person with two rows is one.
 */
export function lateNewcomers(
  waiting: readonly { person: string; startsOn: Day }[],
  today: Day,
  isHoliday: (day: Day) => boolean,
): LateNewcomers {
  const late = waiting.filter(
    ({ startsOn }) => startsOn >= addDays(today, -lookBackDays) && toldOn(startsOn, isHoliday) <= today,
  );
  const people = new Set(late.map(({ person }) => person)).size;
  return people > 0 && people < smallest ? 'few' : people;
}

/**
 * The managers a centre head has most reason to talk with come first: a year that cannot reach two, something left too
 * long, newcomers who are late; then fewest reviews, and something new to tell of. Alike keep the order of the tree.
 */
export function mostLeftFirst<T extends Pick<ManagerDuties, 'reviews' | 'editions' | 'newcomers'>>(
  managers: readonly T[],
  today: Day,
): readonly T[] {
  const late = ({ reviews, editions, newcomers }: T) =>
    Number(reviews.outOfReach) + Number(conveyedOf(editions, today) === 'late') + Number(newcomers !== 0);
  const held = ({ reviews }: T) => Math.min(reviews.held, 2);
  const open = ({ editions }: T) => Number(conveyedOf(editions, today) === 'open');
  return managers.toSorted((a, b) => late(b) - late(a) || held(a) - held(b) || open(b) - open(a));
}
