import type { Stored } from '../../../core/stored.ts';
import type { Context } from '../../../kernel/context.ts';
import type { Incident } from '../../cases/incident/records.ts';
import { caseNotification } from '../../cases/notifications/case-notification.ts';
import { recipientsOf } from '../../cases/notifications/queries/recipients.ts';
import { CaseNotification } from '../../cases/notifications/records.ts';
import type { Workplace } from '../../workplace/workplace.ts';

/** The DBR, or the deputy, is told the number of a case whose reporter has said something. */
export async function tellDpo(
  { actor, records, clock, followUps }: Context,
  incident: Stored<Incident>,
  workplace: Workplace,
  occasion: string,
): Promise<void> {
  const now = clock.now();
  const to = recipientsOf({ records, workplace, now }, incident.record, actor.person.id, 'dpo');
  const notifications = to.map((one) => caseNotification(one, incident, occasion, now));
  await Promise.all(notifications.map((notification) => records.create(CaseNotification, notification)));
  followUps.tellOfCases();
}
