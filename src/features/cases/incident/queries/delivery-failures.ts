import { z } from 'zod';
import type { Reader } from '../../../../kernel/reader.ts';
import type { DeliveryFailures } from '../../notifications/delivery-failure.ts';
import { deliveryFailures, isStuck } from '../../notifications/delivery-failure.ts';
import { CaseNotification } from '../../notifications/records.ts';

/** Since when no message has come through to a side; absent while they do. */
export const silence = z.strictObject({
  dpo: z.iso.datetime().optional(),
  serviceDesk: z.iso.datetime().optional(),
  duty: z.iso.datetime().optional(),
});

/** Since when no message has come through; what has been sent is looked at only when something is stuck. */
export function deliveryFailuresNow({ records, now }: Pick<Reader, 'records' | 'now'>): DeliveryFailures {
  const of = (state: CaseNotification['state']) => records.all(CaseNotification, { state }).map(({ record }) => record);
  const waiting = [...of('planned'), ...of('failed')];
  return waiting.some((notification) => isStuck(notification, now))
    ? deliveryFailures([...waiting, ...of('sent')], now)
    : {};
}
