import type { Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import { unlessChanged } from '../../core/refusal.ts';
import { saysTheSame } from '../../domain/partners/partner-change.ts';
import { partnerDemands } from '../../domain/partners/partner-demands.ts';
import { partnerNotifications } from '../../domain/partners/partner-notification.ts';
import { settledPartner } from '../../domain/partners/partner-state.ts';
import type { Ports } from '../../domain/ports.ts';
import { Notification } from '../../features/notifications/records.ts';
import { Partner } from '../../features/partners/records.ts';
import { Setting } from '../../features/workplace/records.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';

export const partnersName = 'partners';

/**
 * Brings every partner's row to how it stands today, so that *Mangler noget* and *Udløber snart* can be read in
 * SharePoint with the product off, and tells whoever answers for an agreement that something of it runs out (S50,
 * S103). Who changed a row last stays in it: that a day has come is nobody’s doing.
 * @returns how many rows it wrote
 */
export async function keepPartners(
  ports: Pick<Ports, 'records' | 'directory' | 'followUps'>,
  now: Moment,
): Promise<number> {
  const { records, followUps } = ports;
  const today = dayOf(now);
  const settings = records.all(Setting).map(({ record }) => record);
  const demands = partnerDemands(settings, workplaceOn(ports, today));
  const rows = records.all(Partner).map((stored) => ({
    stored,
    wanted: settledPartner(stored.record, demands, today),
  }));
  let written = 0;
  for (const { stored, wanted } of rows) {
    if (saysTheSame(stored.record, wanted)) continue;
    if (await records.update(Partner, stored, wanted).catch(unlessChanged)) written += 1;
  }
  const settled = rows.map(({ wanted }) => wanted);
  for (const notification of partnerNotifications(settled, now)) {
    if (!records.find(Notification, notification.key)) followUps.tell(notification);
  }
  return written;
}
