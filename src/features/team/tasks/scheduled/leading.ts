import type { Day, Moment } from '../../../../core/dates.ts';
import { dayOf, hourOf, yearOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { isAny } from '../../../../core/role.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Scheduled } from '../../../../kernel/feature.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Run } from '../../../audit/records.ts';
import { Notification } from '../../../delivery/records.ts';
import { teamStatusIn } from '../../../members/queries/team-status.ts';
import { mayLead } from '../../../reviews/review-manager.ts';
import { escalateMissedYears } from '../../../reviews/scheduled/missed-years.ts';
import { trainingThings } from '../../../training/queries/waiting-training.ts';
import { leadingManagers } from '../../../workplace/leading-roles.ts';
import { actorOf } from '../../../workplace/queries/actor-of.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { Employment, Unit } from '../../../workplace/records.ts';
import { isHere } from '../../../workplace/workplace.ts';
import { centreWaiting } from '../../centre/queries/counts.ts';
import { centreThings, digestWeek, isLastDay, leadingDigest, missedToTell, teamThings } from '../leading-digest.ts';
import { managerTasks } from '../queries/manager-tasks.ts';

/** What waits for those who lead, told once a week (S84, S86). */
export const leading: Scheduled = { name: 'leading', period: leadingPeriod, run: tellLeaders };

const hours = { from: 5, to: 20 };

/**
 * Once a week, on its first working day the servers are awake, and on the last day of a year; when it is sent is the
 * person's own matter.
 * @returns the week's Monday, `2026-12-07`, or `2026-last`
 */
function leadingPeriod(now: Moment, { holidays, records }: Pick<Services, 'holidays' | 'records'>): string | undefined {
  const [hour, today] = [hourOf(now), dayOf(now)];
  if (hour < hours.from || hour > hours.to) return undefined;
  if (isLastDay(today)) return `${yearOf(today)}-last`;
  const week = digestWeek(today, (day) => holidays.nameOf(day) !== undefined);
  // Where nobody has been told anything yet, the first Monday is to come: nothing was slept through.
  return week === today || records.all(Run, { job: leading.name }).length > 0 ? week : undefined;
}

/**
 * Tells everybody who leads, once a week at most, how many things wait: first the person was told, then the manager, then
 * whoever leads the manager, who meets counts alone. It waits for the person's own hours, holidays and leave like any
 * other notification, and nothing is sent where nothing waits. On a year's last day only those are told to whom a lost
 * year is passed on, and not when they have had their week's. Doing it again plans nothing more.
 * @returns how many were planned
 */
async function tellLeaders(services: Services, now: Moment, source: Reader): Promise<number> {
  const staff = staffOn(source, source.today);
  const escalated = await escalateMissedYears(services, staff, source.today);
  const leaders = mayLead(source.all(Unit), source.all(Employment), staff.mainOf);
  let planned = 0;
  for (const leader of leaders) {
    // Those who wait for a page are answered in between.
    await new Promise((resolve) => setImmediate(resolve));
    if (!isHere(staff, leader)) continue;
    const actor = actorOf(services, leader, 'tab', 'da');
    const missed = missedOf(source, leader, escalated.get(leader));
    if (missed === 0 && isLastDay(source.today)) continue;
    const things = thingsFor(source, actor, missed);
    const notification = leadingDigest(leader, things, now);
    if (things === 0 || services.records.find(Notification, notification.key)) continue;
    services.followUps.tell(notification);
    planned += 1;
  }
  return planned;
}

/** Managers' years passed on to somebody who has not been told; nearly nobody has any. */
function missedOf(source: Reader, leader: string, escalatedOn: readonly Day[] = []): number {
  return escalatedOn.length === 0
    ? 0
    : missedToTell(escalatedOn, source.all(Notification, { person: leader }), source.today);
}

function thingsFor(source: Reader, actor: Actor, escalated: number): number {
  const { today } = source;
  const team = teamStatusIn(source, actor.person.id);
  const late = team.flatMap(({ member }) => (member.state === 'behind' ? (member.dueOn ?? []) : []));
  const own = team.length > 0 ? teamThings(managerTasks(source, actor, team), late, today) : 0;
  const training = trainingThings(source, actor);
  return (
    own + training + (isAny(actor.roles, leadingManagers) ? centreThings(centreWaiting(source, actor), escalated) : 0)
  );
}
