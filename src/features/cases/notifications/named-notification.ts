import { textHash } from '../../../core/content-hash.ts';
import type { Moment } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Incident } from '../incident/records.ts';
import { toNamed } from '../incident/reporter-pseudonyms.ts';
import { caseNotification } from './case-notification.ts';
import type { CaseNotification } from './records.ts';

/**
 * Whoever a report is made for is told of it, once for each person it is made for: the occasion is the same whoever plans
 * it and whenever, and names nobody.
 */
export function namedNotification(stored: Stored<Incident>, forPerson: string, now: Moment): CaseNotification {
  const occasion = `named-${textHash(`${stored.record.key} ${forPerson}`)}`;
  return caseNotification(toNamed, stored, occasion, now);
}
