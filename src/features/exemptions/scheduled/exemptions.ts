import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import { Notification } from '../../delivery/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { exemptionNotifications } from '../notification.ts';
import { exemptionPeople } from '../queries/people.ts';
import { Exemption } from '../records.ts';
import { goesOnIn, settledExemption } from '../state.ts';

/** Tells whoever is to hear of a step, each once. */
export function tellOfExemption(services: Services, { record }: Stored<Exemption>): void {
  const { records, followUps } = services;
  const people = exemptionPeople(services, workplaceOn(services, dayOf(record.at)), record);
  for (const notification of exemptionNotifications(record, people, record.at)) {
    if (!records.find(Notification, notification.key)) followUps.tell(notification);
  }
}

/**
 * Brings every exemption's row to how it stands today, so that *Udløber snart* and *Udløbet* can be read in SharePoint with
 * the product off, warns before one expires, and tells what a server that stopped did not get to tell (S67). Whoever
 * changed a row last stays in it: that a day has come is nobody's step.
 * @returns how many rows it wrote
 */
export async function settleExemptions(services: Services, now: Moment): Promise<number> {
  const { records, followUps } = services;
  const today = dayOf(now);
  const workplace = workplaceOn(services, today);
  const rows = records.all(Exemption);
  const renewals = rows.map(({ record }) => record).filter(({ renews }) => renews !== undefined);
  let written = 0;
  for (const stored of rows) {
    const { record } = stored;
    const wanted = settledExemption(record, today);
    const stands = record.state === wanted.state && record.expiry === wanted.expiry;
    if (!stands && (await records.update(Exemption, stored, wanted).catch(unlessChanged))) written += 1;
    const people = exemptionPeople(services, workplace, wanted);
    for (const notification of exemptionNotifications(wanted, people, now, goesOnIn(wanted, renewals))) {
      if (!records.find(Notification, notification.key)) followUps.tell(notification);
    }
  }
  return written;
}
