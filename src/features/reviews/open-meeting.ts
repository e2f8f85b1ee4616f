import type { Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import { codeFrom } from '../../core/meeting-code.ts';
import { isCurrent } from '../workplace/employment.ts';
import { isLed } from '../workplace/leading.ts';
import { leaderOf } from '../workplace/line-manager.ts';
import type { Staff } from '../workplace/team.ts';
import type { OpenMeeting } from './meetings-records.ts';
import type { Review } from './records.ts';

/** So long a code holds when no record is saved before. */
const openHours = 3;

export function openMeetingKey(manager: string): string {
  return `meeting:${manager}`.toLowerCase();
}

/** @param manager who answers for it, whoever opens it */
export function meetingOpened(
  manager: { id: string; name: string },
  agenda: { number: string; version: number },
  { actor, salt, now }: { actor: string; salt: string; now: Moment },
): OpenMeeting {
  return {
    key: openMeetingKey(manager.id),
    actor,
    at: now,
    manager: manager.id,
    managerName: manager.name,
    number: agenda.number,
    reviewVersion: agenda.version,
    on: dayOf(now),
    code: codeFrom(salt),
    until: Temporal.Instant.from(now).add({ hours: openHours }).toString(),
  };
}

/**
 * Is the meeting still going on? It is over when its record has been saved since it was opened, and after three hours.
 * An agenda that is changed meanwhile is still the same meeting.
 * @param review its agenda as it stands now
 */
export function isMeetingOpen(
  meeting: Pick<OpenMeeting, 'until' | 'reviewVersion'>,
  review: { record: Pick<Review, 'deed'>; mark: { version: number } } | undefined,
  now: Moment,
): boolean {
  if (!review || now >= meeting.until) return false;
  return review.mark.version <= meeting.reviewVersion || review.record.deed === 'saved';
}

/** Those who lead somebody today, job by job: at whose meetings the person belongs (G7). */
export function managersOver(staff: Staff, person: string): readonly string[] {
  const manager = staff.person(person)?.manager;
  const jobs = staff.employmentsOf(person).filter((job) => isLed(job) && isCurrent(job, staff.today));
  const leaders = jobs.flatMap((job) => leaderOf(staff, { id: person, manager }, [job])?.person.id ?? []);
  return [...new Set(leaders)];
}
