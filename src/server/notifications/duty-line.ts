import { createHmac } from 'node:crypto';
import type { DutyLine } from '../../features/cases/notifications/duty-alert.ts';
import type { Config } from '../config.ts';

/** A phone service that takes longer is tried again in a minute. */
const patienceMs = 10_000;

/**
 * Rings the address the operator has set (`RETTESNOR_DUTY_WEBHOOK`), with a signature of the body where there is a
 * secret. It is tried again with the same id, by which a receiver knows a ring it has had.
 */
export function openDutyLine({ dutyWebhook, dutySecret }: Pick<Config, 'dutyWebhook' | 'dutySecret'>) {
  if (dutyWebhook === undefined) return undefined;
  const line: DutyLine = {
    ring: async (id, alert) => {
      const body = JSON.stringify({ id, ...alert });
      const signature = dutySecret && `sha256=${createHmac('sha256', dutySecret).update(body).digest('hex')}`;
      const headers = {
        'content-type': 'application/json',
        ...(signature && { 'x-rettesnor-signature': signature }),
      };
      const signal = AbortSignal.timeout(patienceMs);
      try {
        const answer = await fetch(dutyWebhook, { method: 'POST', redirect: 'error', headers, body, signal });
        await answer.body?.cancel();
        return answer.ok ? undefined : `http${answer.status}`;
      } catch {
        // Why stands in the operator's own network; the row says that nobody answered.
        return signal.aborted ? 'timeout' : 'unreachable';
      }
    },
  };
  return line;
}
