import { dayOf } from '../../../core/dates.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import { Notification } from '../../delivery/records.ts';
import { holdersToday } from '../../workplace/appointments/queries/confirmers.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { partNotifications, partsGiven } from '../appointed.ts';
import { System, type SystemRole } from '../records.ts';
import { decidedRiskNotifications } from '../risks/informed.ts';
import type { SystemRisk } from '../risks/records.ts';

/** Tells those who were given a part, each once a day. */
export function tellOfParts(services: Services, { record }: Stored<System | SystemRole>): void {
  tell(services, partNotifications(partsGiven(record), record.actor, record.at));
}

/** Tells the DBR, or the deputy where there is none, of lesser risks that were decided, once a week. */
export function tellOfDecidedRisk(services: Services, { record }: Stored<SystemRisk>): void {
  const { records } = services;
  const system = record.decision !== undefined && records.find(System, record.system)?.record;
  if (!system) return;
  const around = { records, workplace: workplaceOn(services, dayOf(record.at)) };
  const officers = holdersToday(around, 'dpo');
  const told = officers.length > 0 ? officers : holdersToday(around, 'dpoDeputy');
  tell(services, decidedRiskNotifications(record, system, told, record.at));
}

function tell({ records, followUps }: Services, notifications: readonly Notification[]): void {
  for (const notification of notifications) {
    if (!records.find(Notification, notification.key)) followUps.tell(notification);
  }
}
