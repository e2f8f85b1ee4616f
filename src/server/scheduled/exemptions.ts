import type { Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import { unlessChanged } from '../../core/refusal.ts';
import { exemptionNotifications } from '../../domain/exemptions/exemption-notification.ts';
import { exemptionPeople } from '../../domain/exemptions/exemption-people.ts';
import { goesOnIn, settledExemption } from '../../domain/exemptions/exemption-state.ts';
import type { Ports } from '../../domain/ports.ts';
import { workplaceOn } from '../../domain/workplace/workplace.ts';
import { Exemption } from '../../features/exemptions/records.ts';
import { Notification } from '../../features/notifications/records.ts';

export const exemptionsName = 'exemptions';

/**
 * Brings every exemption's row to how it stands today, so that *Udløber snart* and *Udløbet* can be read in SharePoint with
 * the product off, warns before one expires, and tells what a server that stopped did not get to tell (S67). Whoever
 * changed a row last stays in it: that a day has come is nobody's deed.
 * @returns how many rows it wrote
 */
export async function keepExemptions(
  ports: Pick<Ports, 'records' | 'directory' | 'followUps' | 'holidays'>,
  now: Moment,
): Promise<number> {
  const { records, followUps } = ports;
  const today = dayOf(now);
  const workplace = workplaceOn(ports, today);
  const rows = records.all(Exemption);
  const renewals = rows.map(({ record }) => record).filter(({ renews }) => renews !== undefined);
  let written = 0;
  for (const stored of rows) {
    const { record } = stored;
    const wanted = settledExemption(record, today);
    const stands = record.state === wanted.state && record.expiry === wanted.expiry;
    if (!stands && (await records.update(Exemption, stored, wanted).catch(unlessChanged))) written += 1;
    const people = exemptionPeople(ports, workplace, wanted);
    for (const notification of exemptionNotifications(wanted, people, now, goesOnIn(wanted, renewals))) {
      if (!records.find(Notification, notification.key)) followUps.tell(notification);
    }
  }
  return written;
}
