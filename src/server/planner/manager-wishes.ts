import { yearOf } from '../../core/dates.ts';
import { Review } from '../../features/reviews/records.ts';
import { mayLead, reviewManagerOf } from '../../features/reviews/review-manager.ts';
import { shownYear } from '../../features/reviews/shown-review.ts';
import { type PlannerOwing, type PlannerWish, plannerWishes } from '../../features/team/planner/planner-wish.ts';
import { plannerWords as titles } from '../../features/team/planner/stored-words.ts';
import { teamStatusIn } from '../../features/team/queries/team-status.ts';
import { conveyancesOf, openEditionsOf } from '../../features/team/tasks/queries/editions.ts';
import { tasksOf } from '../../features/team/tasks/task.ts';
import { type Staff, staffOn } from '../../features/team/team.ts';
import { Employment, Unit } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

/** A manager, the centre they are in, and what Planner should hold of theirs. */
export interface ManagerWishes {
  manager: string;
  centreName?: string | undefined;
  wishes: readonly PlannerWish[];
}

/** Everybody who leads somebody, one after the other; those who wait for a page are answered in between. */
export async function* everyManagersWishes(source: ViewSource): AsyncGenerator<ManagerWishes> {
  const staff = staffOn(source, source.today);
  for (const manager of mayLead(source.all(Unit), source.all(Employment), staff.mainOf)) {
    await new Promise((resolve) => setImmediate(resolve));
    const found = wishesOf(source, staff, manager);
    if (found) yield found;
  }
}

/**
 * What Planner should hold of one manager, by our own list.
 * @returns nothing for somebody who leads nobody
 */
export function wishesOf(
  source: ViewSource,
  staff: Staff = staffOn(source, source.today),
  manager: string,
): ManagerWishes | undefined {
  const of = reviewManagerOf(staff, manager);
  if (!of) return undefined;
  const { today } = source;
  const reviews = source.all(Review, { manager });
  const thisYear = shownYear(reviews, yearOf(today), today);
  const years = today.slice(5, 7) === '01' ? [shownYear(reviews, yearOf(today) - 1, today), thisYear] : [thisYear];
  const { held, year, next } = thisYear;
  const review = next && { held, year, by: next.by };
  const owing: PlannerOwing = {
    years,
    reviewIsNow: tasksOf({ starting: [], editions: [], behind: 0, review }, today).length > 0,
    open: openEditionsOf(source, manager, () => teamStatusIn(source, manager)),
    conveyed: conveyancesOf(source, manager).map(({ record }) => record),
  };
  const units = staff.leading(manager).units.map(({ unit }) => unit);
  return {
    manager,
    centreName: of.centreName,
    wishes: plannerWishes({ manager, managerName: of.managerName, units, centre: of.centre }, owing, titles, today),
  };
}
