import { yearOf } from '../../../../core/dates.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { teamStatusIn } from '../../../members/queries/team-status.ts';
import { Review } from '../../../reviews/records.ts';
import { mayLead, reviewManagerOf } from '../../../reviews/review-manager.ts';
import { shownYear } from '../../../reviews/shown-review.ts';
import { owedOfYear } from '../../../wheel/queries/owed-of-year.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { Employment, Unit } from '../../../workplace/records.ts';
import type { Staff } from '../../../workplace/team.ts';
import { conveyancesOf, openEditionsOf } from '../../tasks/queries/editions.ts';
import { tasksOf } from '../../tasks/task.ts';
import { type PlannerOwing, type PlannerWish, plannerWishes } from '../planner-wish.ts';
import { plannerWords as titles } from '../stored-words.ts';

/** A manager, the centre they are in, and what Planner should hold of theirs. */
export interface ManagerWishes {
  manager: string;
  centreName?: string | undefined;
  wishes: readonly PlannerWish[];
}

/** Everybody who leads somebody, one after the other; those who wait for a page are answered in between. */
export async function* everyManagersWishes(reader: Reader): AsyncGenerator<ManagerWishes> {
  const staff = staffOn(reader, reader.today);
  for (const manager of mayLead(reader.all(Unit), reader.all(Employment), staff.mainOf)) {
    await new Promise((resolve) => setImmediate(resolve));
    const found = wishesOf(reader, staff, manager);
    if (found) yield found;
  }
}

/**
 * What Planner should hold of one manager, by our own list.
 * @returns nothing for somebody who leads nobody
 */
export function wishesOf(
  reader: Reader,
  staff: Staff = staffOn(reader, reader.today),
  manager: string,
): ManagerWishes | undefined {
  const of = reviewManagerOf(staff, manager);
  if (!of) return undefined;
  const { today } = reader;
  const reviews = reader.all(Review, { manager });
  const thisYear = shownYear(reviews, yearOf(today), today);
  const years = today.slice(5, 7) === '01' ? [shownYear(reviews, yearOf(today) - 1, today), thisYear] : [thisYear];
  const { held, year, next } = thisYear;
  const review = next && { held, year, by: next.by };
  const owing: PlannerOwing = {
    years,
    reviewIsNow: tasksOf({ starting: [], editions: [], behind: 0, review }, today).length > 0,
    open: openEditionsOf(reader, manager, () => teamStatusIn(reader, manager)),
    conveyed: conveyancesOf(reader, manager).map(({ record }) => record),
    wheel: owedOfYear(reader, manager),
  };
  const units = staff.leading(manager).units.map(({ unit }) => unit);
  return {
    manager,
    centreName: of.centreName,
    wishes: plannerWishes({ manager, managerName: of.managerName, units, centre: of.centre }, owing, titles, today),
  };
}
