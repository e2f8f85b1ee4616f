import type { Day, Moment } from '../../../core/dates.ts';
import { addDays } from '../../../core/dates.ts';
import { shownOf } from '../../../core/shown-of.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Statement } from '../incident/breach-records.ts';
import type { KnownReporter } from '../incident/cover-reporter.ts';
import { coverReporter } from '../incident/cover-reporter.ts';
import { numberOf } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import type { Invitation } from './records.ts';
import { caseForInvited, invitation as shape } from './shapes.ts';

export const purposes = ['decide', 'inform', 'evidence'] as const;
/** To help decide, to inform those affected, to secure evidence. */
export type Purpose = (typeof purposes)[number];

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

/** An invitation as the DBR meets it. */
export function shownInvitation({ record, mark }: Stored<Invitation>, today: Day) {
  return { ...shownOf(record, shape.shape), inForce: isInForce(record, today), seen: mark.version };
}

/** The story is in the reporter's Danish, whatever language it is read in. */
const reporterInstead = 'melderen';

/**
 * The case as the invited meet it: of its groups of fields story, figures and decision (design section 7). Never who
 * reported it, who may have signed what was written, the log, or the names of those who assessed and decided.
 */
export function invitedCase(
  stored: Stored<Incident>,
  statement: Statement | undefined,
  invitation: Invitation,
  known: KnownReporter,
) {
  const cover = coverReporter(known, reporterInstead);
  return {
    ...shownOf(stored.record, caseForInvited.shape),
    number: numberOf(stored),
    purpose: invitation.purpose,
    until: invitation.until,
    facts: cover(statement?.facts ?? ''),
    effects: statement?.effects === undefined ? undefined : cover(statement.effects),
    remedies: statement?.remedies === undefined ? undefined : cover(statement.remedies),
    data: stored.record.data ?? [],
  };
}
