import type { Day, Moment } from '../../core/dates.ts';
import { dayOf, hourOf, yearOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Run } from '../../features/audit/records.ts';
import { Notification } from '../../features/delivery/records.ts';
import { teamStatusIn } from '../../features/members/queries/team-status.ts';
import { mayLead } from '../../features/reviews/review-manager.ts';
import { centreWaiting } from '../../features/team/centre/queries/counts.ts';
import {
  centreThings,
  digestWeek,
  isLastDay,
  leadingDigest,
  missedToTell,
  teamThings,
} from '../../features/team/tasks/leading-digest.ts';
import { managerTasks } from '../../features/team/tasks/queries/waiting-tasks.ts';
import { actorOf } from '../../features/workplace/queries/actor-of.ts';
import { Employment, Unit } from '../../features/workplace/records.ts';
import { staffOn } from '../../features/workplace/team.ts';
import { isHere } from '../../features/workplace/workplace.ts';
import type { Services } from '../../kernel/context.ts';
import type { Reader } from '../../kernel/reader.ts';
import { may } from '../../roles.ts';
import { escalateMissedYears } from '../rows/missed-years.ts';
import type { ScheduledParts } from './scheduled-parts.ts';

export const leadingName = 'leading';

const hours = { from: 5, to: 20 };

/**
 * Once a week, on its first working day the servers are awake, and on the last day of a year; when it is sent is the
 * person's own matter.
 * @returns the week's Monday, `2026-12-07`, or `2026-last`
 */
export function leadingPeriod(
  now: Moment,
  { holidays, records }: Pick<Services, 'holidays' | 'records'>,
): string | undefined {
  const [hour, today] = [hourOf(now), dayOf(now)];
  if (hour < hours.from || hour > hours.to) return undefined;
  if (isLastDay(today)) return `${yearOf(today)}-last`;
  const week = digestWeek(today, (day) => holidays.nameOf(day) !== undefined);
  // Where nobody has been told anything yet, the first Monday is to come: nothing was slept through.
  return week === today || records.all(Run, { job: leadingName }).length > 0 ? week : undefined;
}

/**
 * Tells everybody who leads, once a week at most, how many things wait: first the person was told, then the manager, then
 * whoever leads the manager, who meets counts alone. It waits for the person's own hours, holidays and leave like any
 * other notification, and nothing is sent where nothing waits. On a year's last day only those are told to whom a lost
 * year is passed on, and not when they have had their week's. Doing it again plans nothing more.
 * @returns how many were planned
 */
export async function tellLeaders({ ports, sources }: ScheduledParts, now: Moment): Promise<number> {
  const source = sources.now();
  const staff = staffOn(source, source.today);
  const escalated = await escalateMissedYears(ports, staff, source.today);
  const leaders = mayLead(source.all(Unit), source.all(Employment), staff.mainOf);
  let planned = 0;
  for (const leader of leaders) {
    // Those who wait for a page are answered in between.
    await new Promise((resolve) => setImmediate(resolve));
    if (!isHere(staff, leader)) continue;
    const actor = actorOf(ports, leader, 'tab', 'da');
    const missed = missedOf(source, leader, escalated.get(leader));
    if (missed === 0 && isLastDay(source.today)) continue;
    const things = thingsFor(source, actor, missed);
    const notification = leadingDigest(leader, things, now);
    if (things === 0 || ports.records.find(Notification, notification.key)) continue;
    ports.followUps.tell(notification);
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
  return own + (may(actor.roles, 'centre') ? centreThings(centreWaiting(source, actor), escalated) : 0);
}
