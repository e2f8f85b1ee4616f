import type { Day, Moment } from '../../../core/dates.ts';
import { addDays } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import { numberOf } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { Invitation } from './records.ts';

/** To help decide, to inform those affected, to secure evidence. */
export const purposes = ['decide', 'inform', 'evidence'] as const;

/** Whoever needs longer is invited again: access that nobody thinks of any more is worse. */
const mostDays = 90;

export const invitationKey = (incident: string, person: string) =>
  `${incident.replace(/^incident:/, 'invited:')}:${person}`.toLowerCase();

/** Is the last day one an invitation may have? */
export function isPossibleUntil(until: Day, today: Day): boolean {
  return until >= today && until <= addDays(today, mostDays);
}

/** Does it hold today? It ends by itself. */
export function isInForce({ until, revokedAt }: Pick<Invitation, 'until' | 'revokedAt'>, today: Day): boolean {
  return revokedAt === undefined && until >= today;
}

export function newInvitation(
  stored: Stored<Incident>,
  to: { id: string; name: string },
  { purpose, until }: Pick<Invitation, 'purpose' | 'until'>,
  by: { id: string },
  now: Moment,
): Invitation {
  return {
    key: invitationKey(stored.record.key, to.id),
    actor: by.id,
    at: now,
    number: numberOf(stored),
    name: to.name,
    purpose,
    until,
    person: to.id,
    incident: stored.record.key,
  };
}
