import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import { Notification } from '../../delivery/records.ts';
import { Partner } from '../../workplace/partner-records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { partnerNotifications } from '../notification.ts';
import { saysTheSame } from '../partner-change.ts';
import { partnerDemands } from '../queries/demands.ts';
import { settledPartner } from '../state.ts';

/**
 * Brings every partner's row to how it stands today, so that *Mangler noget* and *Udløber snart* can be read in
 * SharePoint with the product off, and tells whoever answers for an agreement that something of it runs out (S50,
 * S103). Who changed a row last stays in it: that a day has come is nobody’s doing.
 * @returns how many rows it wrote
 */
export async function refreshPartners(services: Services, now: Moment): Promise<number> {
  const { records, followUps } = services;
  const today = dayOf(now);
  const demands = partnerDemands(records, workplaceOn(services, today));
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
