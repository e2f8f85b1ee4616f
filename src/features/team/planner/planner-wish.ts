import { type Day, yearOf } from '../../../core/dates.ts';
import type { YearState } from '../../reviews/year-state.ts';
import { wantedPerYear } from '../../reviews/year-state.ts';
import type { OwedOfYear } from '../../wheel/queries/owed-of-year.ts';
import type { Edition } from '../tasks/edition.ts';
import { noCentre, plannerTaskKey } from './planner-entry.ts';

/** What Planner should hold about something a manager owes, by our own list. */
export interface PlannerWish {
  key: string;
  what: 'review' | 'convey' | 'wheel';
  year: number;
  centre: string;
  manager: string;
  managerName: string;
  title: string;
  dueOn: Day;
  /** Page of the tab that it is done on. */
  place: string;
  isDone: boolean;
  /** It is time to show it; what is there already follows before that too. */
  isNow: boolean;
}

/** A manager, and where they lead. */
export interface PlannerManager {
  manager: string;
  managerName: string;
  /** Codes of the units they lead; none for whoever leads jobs alone. */
  units: readonly string[];
  centre?: string | undefined;
}

/** What the things are called in Planner: no person, and nothing about a case. */
export interface PlannerTitles {
  review(number: number, year: number): string;
  convey(document: Edition['document'], edition: string): string;
  wheel(title: string): string;
}

/** What a manager owes and has done. */
export interface PlannerOwing {
  /** The year, and in January the one before, since a meeting may be recorded late. */
  years: readonly Pick<YearState, 'year' | 'held' | 'next'>[];
  /** The next review is among what waits for the manager. */
  reviewIsNow: boolean;
  open: readonly Pick<Edition, 'decision' | 'document' | 'edition' | 'dueOn'>[];
  conveyed: readonly Pick<Edition, 'decision' | 'document' | 'edition'>[];
  /** What of the year's wheel they were given to do. */
  wheel: readonly OwedOfYear[];
}

/** @returns each thing once, the ones that are done too: they are ticked off where they stand, and made nowhere */
export function plannerWishes(
  of: PlannerManager,
  owing: PlannerOwing,
  titles: PlannerTitles,
  today: Day,
): readonly PlannerWish[] {
  const { manager, managerName, centre = noCentre } = of;
  const post = of.units.toSorted()[0] ?? manager;
  const thisYear = yearOf(today);
  const who = { centre, manager, managerName };
  const reviews = owing.years.flatMap(({ year, held, next }) =>
    Array.from({ length: wantedPerYear }, (_, index) => index + 1).flatMap((number): PlannerWish[] => {
      const isDone = number <= held;
      if (!isDone && (number > held + 1 || !next)) return [];
      return [
        {
          ...{ ...who, what: 'review', year, isDone, place: 'reviews' },
          key: plannerTaskKey('review', `${year}:${number}`, post),
          title: titles.review(number, year),
          dueOn: next?.by ?? `${year}-12-31`,
          isNow: !isDone && year === thisYear && owing.reviewIsNow,
        },
      ];
    }),
  );
  const convey = (
    { decision, document, edition }: PlannerOwing['conveyed'][number],
    isDone: boolean,
    dueOn: Day,
  ): PlannerWish => ({
    ...{ ...who, what: 'convey', year: yearOf(dueOn), isDone, place: 'tasks/convey', dueOn, isNow: !isDone },
    key: plannerTaskKey('convey', decision, post),
    title: titles.convey(document, edition),
  });
  return [
    ...reviews,
    ...owing.open.map((edition) => convey(edition, false, edition.dueOn)),
    ...owing.conveyed.map((edition) => convey(edition, true, today)),
    ...owing.wheel.map(
      ({ matter, title, dueOn, isDone, isNow }): PlannerWish => ({
        ...{ ...who, what: 'wheel', year: yearOf(dueOn), isDone, isNow, place: 'wheel', dueOn },
        // It is the person's and not the post's: the next one is asked anew.
        key: plannerTaskKey('wheel', matter, manager),
        title: titles.wheel(title),
      }),
    ),
  ];
}
