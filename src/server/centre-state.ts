import { yearOf } from '../core/dates.ts';
import { Clearance } from '../features/clearance/records.ts';
import { assignmentsOf } from '../features/reading/assignment.ts';
import { lastToldOf } from '../features/reviews/escalation.ts';
import { Review, ReviewYear } from '../features/reviews/records.ts';
import { reviewYearKey } from '../features/reviews/review-year.ts';
import { isOutOfReach, yearStateOf } from '../features/reviews/year-state.ts';
import type { LedBelow } from '../features/team/centre/led-below.ts';
import type { ManagerDuties, ToldEdition } from '../features/team/centre/manager-duties.ts';
import { lateNewcomers } from '../features/team/centre/manager-duties.ts';
import { dayFor, placedIn } from '../features/team/member-status.ts';
import { stands } from '../features/team/tasks/conveyance.ts';
import type { Edition } from '../features/team/tasks/edition.ts';
import { editionsToConvey } from '../features/team/tasks/edition.ts';
import { Conveyance } from '../features/team/tasks/records.ts';
import type { Led, Staff } from '../features/team/team.ts';
import type { ViewSource } from './view-source.ts';

/** What one manager has done, from the mirror: nothing is asked about what their people have read (S79). */
export function dutiesOf(source: ViewSource, staff: Staff, below: LedBelow): ManagerDuties {
  const { today } = source;
  const { held, year } = reviewsOf(source, below.manager);
  const outOfReach = isOutOfReach(held, year, today);
  const lostYear = outOfReach ? year : missedBefore(source, below.manager, year - 1);
  return {
    manager: below.manager,
    name: below.name,
    units: below.units.map(({ unit }) => unit),
    reviews: { held, outOfReach },
    ...(lostYear !== undefined && { lostYear }),
    editions: editionsFor(source, staff, below),
    newcomers: lateNewcomers(
      below.team
        .flatMap(({ person }) => source.all(Clearance, { person }))
        // Who has become ready today is the manager's and IT's to know; others meet it tomorrow (G8).
        .filter(({ state, clearedOn }) => state === 'waiting' || (state === 'cleared' && clearedOn === today)),
      today,
      (day) => source.holidays.nameOf(day) !== undefined,
    ),
  };
}

/** The year before, through the spring, when it has been passed on. */
function missedBefore({ records, today }: ViewSource, manager: string, year: number): number | undefined {
  const row = records.find(ReviewYear, reviewYearKey(year, manager))?.record;
  return row?.escalatedOn !== undefined && today < lastToldOf(year) ? year : undefined;
}

/** The manager's year, however late in it (S86). */
export function reviewsOf({ all, today }: ViewSource, manager: string) {
  const days = all(Review, { manager }).flatMap(({ heldOn }) => heldOn ?? []);
  return yearStateOf(days, yearOf(today), today);
}

function editionsFor(source: ViewSource, staff: Staff, { manager, team }: LedBelow): readonly ToldEdition[] {
  const told = new Map(
    source
      .all(Conveyance, { manager })
      .filter(stands)
      .map(({ decision, on }) => [decision, on]),
  );
  return editionsToConvey(source.handbook(), source.setting('daysToConvey'), source.today)
    .filter((edition) => told.has(edition.decision) || concernsSome(source, staff, edition, team))
    .map(({ decision, document, edition, dueOn }) => {
      const toldOn = told.get(decision);
      return { document, edition, dueOn, ...(toldOn !== undefined && { toldOn }) };
    });
}

/** Whether anybody in the team must read any of it; one is enough, and nothing is asked about what is read. */
function concernsSome(source: ViewSource, staff: Staff, edition: Edition, team: readonly Led[]): boolean {
  if (edition.document === 'policy') return true;
  const own = new Set(edition.rules.map(({ rule }) => rule));
  return team.some((led) => {
    const day = dayFor(led, source.today);
    const { assigned } = assignmentsOf(source.plan(), placedIn(source, staff, led, day).placement, day);
    return assigned.some(({ rule }) => own.has(rule.id));
  });
}
