import type { Moment } from '../../../core/dates.ts';
import { addDays, dayOf } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import { newNotification } from '../../delivery/notification.ts';
import { Notification } from '../../delivery/records.ts';
import { Partner } from '../../workplace/partner-records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
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

/** Our contact is told this many days before something runs out; what ran out longer ago than that is no news. */
const toldDays = { before: 30, after: 30 } as const;

/**
 * What those who answer for agreements are to be told on a day: one notification for each day something runs out,
 * however many partners it is about. Neither who nor what stands in it.
 * @param partners as they stand on the day
 */
export function partnerNotifications(partners: readonly Partner[], now: Moment): readonly Notification[] {
  const today = dayOf(now);
  const near = partners.filter(
    ({ state, nextDue }) =>
      state !== 'ended' &&
      nextDue !== undefined &&
      nextDue <= addDays(today, toldDays.before) &&
      nextDue >= addDays(today, -toldDays.after),
  );
  const together = Map.groupBy(near, ({ owner, nextDue }) => `${owner} ${nextDue}`);
  return [...together.values()].flatMap(([first, ...others]) => {
    if (first?.nextDue === undefined) return [];
    return [newNotification('partner', first.owner, `partner-${first.nextDue}`, now, { count: others.length + 1 })];
  });
}
