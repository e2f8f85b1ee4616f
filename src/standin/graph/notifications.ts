import { randomUUID } from 'node:crypto';
import { tenantId } from '../identity.ts';
import { parseObject } from '../json.ts';
import { Problem } from '../problem.ts';
import type { Standin } from '../standin.ts';
import type { SubscriptionRow } from './subscription-row.ts';
import { liveSubscriptions } from './subscription-row.ts';

const handshakeMs = 10_000;
const deliveryMs = 3_000;
/** Changes this close together are one notification. */
const coalesceMs = 50;
const retryAfterMs = [1_000, 5_000, 30_000, 120_000];

/**
 * Proves that a notification URL listens: it must answer 200 with the decoded token as plain text within 10 s.
 * @throws Problem 400 otherwise
 */
export async function shakeHands(url: URL): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  const target = new URL(url);
  target.searchParams.set('validationToken', token);
  const refused = (why: string) =>
    new Problem(400, 'ValidationError', `Subscription validation request failed. ${why}`);
  let response: Response;
  let text: string;
  try {
    response = await fetch(target, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      signal: AbortSignal.timeout(handshakeMs),
    });
    text = await response.text();
  } catch {
    throw refused('The notification endpoint could not be reached.');
  }
  if (response.status !== 200) throw refused(`Notification endpoint must respond with 200 OK to validation request.`);
  if (!response.headers.get('content-type')?.startsWith('text/plain')) throw refused('The answer must be text/plain.');
  if (text !== token) throw refused('The validation token was not returned.');
}

/** An answer of any list brings the time; a list that was asked for just now is asked for a little later. */
const toldOfClock = 3;

/**
 * Tells subscribers when their list changed, and each address of a few lists when the clock moved: those that change the
 * least, since nobody is just reading them. @returns a function that stops it
 */
export function startNotifying(standin: Standin): () => void {
  const waiting = new Map<string, NodeJS.Timeout>();
  const later = (key: string, ms: number, work: () => void) => {
    if (waiting.has(key)) return;
    const timer = setTimeout(() => {
      waiting.delete(key);
      work();
    }, ms);
    timer.unref();
    waiting.set(key, timer);
  };

  const deliver = async (row: SubscriptionRow, attempt: number) => {
    if (await delivered(row)) return;
    const ms = retryAfterMs[attempt];
    if (ms !== undefined) later(`${row.id} ${attempt}`, ms, () => void deliver(row, attempt + 1));
  };
  const living = () => liveSubscriptions(standin.store, standin.clock.now());
  const onList = (listId: string) =>
    later(listId, coalesceMs, () => {
      for (const row of living()) if (row.list === listId) void deliver(row, 0);
    });
  const onClock = () => {
    for (const rows of Map.groupBy(living(), addressOf).values())
      for (const row of rows.slice(0, toldOfClock)) void deliver(row, 0);
  };
  standin.changes.on('list', onList);
  standin.changes.on('clock', onClock);
  return () => {
    standin.changes.off('list', onList);
    standin.changes.off('clock', onClock);
    for (const timer of waiting.values()) clearTimeout(timer);
  };
}

const addressOf = ({ body }: SubscriptionRow) => String(parseObject(body).notificationUrl);

/** The payload says that the list changed and nothing about how (graph.md section 2.8). */
async function delivered(row: SubscriptionRow): Promise<boolean> {
  const { clientState, resource } = parseObject(row.body);
  const value = [
    {
      subscriptionId: row.id,
      subscriptionExpirationDateTime: row.expires,
      tenantId,
      changeType: 'updated',
      resource,
      clientState,
      resourceData: null,
    },
  ];
  try {
    const response = await fetch(addressOf(row), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ value }),
      signal: AbortSignal.timeout(deliveryMs),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
