import { yearOf } from '../../../../core/dates.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Clearance } from '../../../clearance/records.ts';
import { dayFor, placedIn } from '../../../members/queries/member-status.ts';
import { assignmentsOf } from '../../../reading/assignment.ts';
import { lastToldOf } from '../../../reviews/escalation.ts';
import { Review, ReviewYear } from '../../../reviews/records.ts';
import { reviewYearKey } from '../../../reviews/review-year.ts';
import { isOutOfReach, yearStateOf } from '../../../reviews/year-state.ts';
import type { Led, Staff } from '../../../workplace/team.ts';
import { stands } from '../../tasks/conveyance.ts';
import type { Edition } from '../../tasks/edition.ts';
import { editionsNow } from '../../tasks/queries/editions.ts';
import { Conveyance } from '../../tasks/records.ts';
import type { LedBelow } from '../led-below.ts';
import type { ManagerDuties, ToldEdition } from '../manager-duties.ts';
import { lateNewcomers } from '../manager-duties.ts';

/** What one manager has done, from the mirror: nothing is asked about what their people have read (S79). */
export function dutiesOf(reader: Reader, staff: Staff, below: LedBelow): ManagerDuties {
  const { today } = reader;
  const { held, year } = reviewsOf(reader, below.manager);
  const outOfReach = isOutOfReach(held, year, today);
  const lostYear = outOfReach ? year : missedBefore(reader, below.manager, year - 1);
  return {
    manager: below.manager,
    name: below.name,
    units: below.units.map(({ unit }) => unit),
    reviews: { held, outOfReach },
    ...(lostYear !== undefined && { lostYear }),
    editions: editionsFor(reader, staff, below),
    newcomers: lateNewcomers(
      below.team
        .flatMap(({ person }) => reader.all(Clearance, { person }))
        // Who has become ready today is the manager's and IT's to know; others meet it tomorrow (G8).
        .filter(({ state, clearedOn }) => state === 'waiting' || (state === 'cleared' && clearedOn === today)),
      today,
      (day) => reader.holidays.nameOf(day) !== undefined,
    ),
  };
}

/** The year before, through the spring, when it has been passed on. */
function missedBefore({ records, today }: Reader, manager: string, year: number): number | undefined {
  const row = records.find(ReviewYear, reviewYearKey(year, manager))?.record;
  return row?.escalatedOn !== undefined && today < lastToldOf(year) ? year : undefined;
}

/** The manager's year, however late in it (S86). */
export function reviewsOf({ all, today }: Reader, manager: string) {
  const days = all(Review, { manager }).flatMap(({ heldOn }) => heldOn ?? []);
  return yearStateOf(days, yearOf(today), today);
}

function editionsFor(reader: Reader, staff: Staff, { manager, team }: LedBelow): readonly ToldEdition[] {
  const told = new Map(
    reader
      .all(Conveyance, { manager })
      .filter(stands)
      .map(({ decision, on }) => [decision, on]),
  );
  return editionsNow(reader)
    .filter((edition) => told.has(edition.decision) || concernsSome(reader, staff, edition, team))
    .map(({ decision, document, edition, dueOn }) => {
      const toldOn = told.get(decision);
      return { document, edition, dueOn, ...(toldOn !== undefined && { toldOn }) };
    });
}

/** Whether anybody in the team must read any of it; one is enough, and nothing is asked about what is read. */
function concernsSome(reader: Reader, staff: Staff, edition: Edition, team: readonly Led[]): boolean {
  if (edition.document === 'policy') return true;
  const own = new Set(edition.rules.map(({ rule }) => rule));
  return team.some((led) => {
    const day = dayFor(led, reader.today);
    const { assigned } = assignmentsOf(reader.plan(), placedIn(reader, staff, led, day).placement, day);
    return assigned.some(({ rule }) => own.has(rule.id));
  });
}
