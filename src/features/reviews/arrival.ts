import type { Moment } from '../../core/dates.ts';
import type { Arrival, OpenMeeting } from './meetings-records.ts';
import { reviewKey } from './review.ts';

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
