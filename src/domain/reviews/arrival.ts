import type { Day, Moment } from '../dates.ts';
import type { BaseRecord } from '../record.ts';
import type { OpenMeeting } from './open-meeting.ts';
import { reviewKey } from './review.ts';

/**
 * Somebody says on their own phone that they are at the meeting. Only a suggestion to the manager, who records who was
 * there; it confirms no rule (INV7).
 */
export interface Arrival extends BaseRecord {
  /** Key of the review. */
  review: string;
  on: Day;
  manager: string;
  person: string;
  name: string;
  withdrawnAt?: Moment | undefined;
}

/** The review and the day an arrival belongs to. */
export function arrivalsAt({ manager, number, on }: Pick<OpenMeeting, 'manager' | 'number' | 'on'>) {
  return { review: reviewKey(manager, number), on };
}

/** `arrival:review:<manager>:2026-1:2026-12-01:<person>`: however often, one a day. */
export function arrivalKey(meeting: Pick<OpenMeeting, 'manager' | 'number' | 'on'>, person: string): string {
  const { review, on } = arrivalsAt(meeting);
  return `arrival:${review}:${on}:${person}`.toLowerCase();
}

export function arrived(meeting: OpenMeeting, person: { id: string; name: string }, now: Moment): Arrival {
  const { id, name } = person;
  const { review, on } = arrivalsAt(meeting);
  return {
    key: arrivalKey(meeting, id),
    actor: id,
    at: now,
    review,
    on,
    manager: meeting.manager,
    person: id,
    name,
  };
}

export function isThere({ withdrawnAt }: Pick<Arrival, 'withdrawnAt'>): boolean {
  return withdrawnAt === undefined;
}
