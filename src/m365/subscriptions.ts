import type { M365Clock } from './clock.ts';
import type { M365Log } from './log.ts';
import { segment } from './odata.ts';
import { PullFailed } from './pull-failed.ts';
import { elements, errorCode, type GraphAnswer, link, text } from './rows/answers.ts';
import type { SiteList } from './sites.ts';
import { onward } from './transport/onward.ts';
import type { Graph } from './transport.ts';

/** Microsoft allows 42,300 minutes (graph.md §2.8). Short lifetime, so that a stopped server is noticed. */
const lifeMinutes = 2 * 24 * 60;
/** Renewed with this much left. */
const renewMinutes = 24 * 60;
const checkMs = 30 * 60_000;

/**
 * Asks Graph to say when a list changes. Only ever a shortcut: whatever fails here is logged, and the polling goes on.
 */
export interface Subscriptions {
  start(): void;
  stop(): void;
}

export function openSubscriptions(parts: {
  graph: Graph;
  clock: M365Clock;
  log: M365Log;
  lists(): readonly SiteList[];
  notificationUrl: string;
  clientState: string;
}): Subscriptions {
  const { graph, clock, log, lists, notificationUrl, clientState } = parts;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const expiry = () => instant(clock.now()).add({ minutes: lifeMinutes }).toString();

  async function renew(id: string): Promise<void> {
    const body = { expirationDateTime: expiry() };
    const path = `/subscriptions/${segment(id)}`;
    const answer = await graph.send({ method: 'PATCH', path, body, kind: 'subscription', answers: 'named' });
    if (answer.status !== 200) log.warn('subscriptionNotRenewed', { status: answer.status });
  }

  async function subscribe({ siteId, listId, name }: SiteList): Promise<void> {
    const resource = `sites/${siteId}/lists/${listId}`;
    const body = { changeType: 'updated', notificationUrl, resource, clientState, expirationDateTime: expiry() };
    const answer = await graph.send({
      method: 'POST',
      path: '/subscriptions',
      body,
      kind: 'subscription',
      answers: 'named',
    });
    if (answer.status !== 201)
      log.warn('notSubscribed', { list: name, status: answer.status, code: errorCode(answer) });
  }

  /** All there are: one that stands on a later page would be made a second time. */
  async function subscriptions(): Promise<readonly Record<string, unknown>[]> {
    const found: Record<string, unknown>[] = [];
    const follow = onward('/subscriptions');
    for (let next: string | undefined = '/subscriptions'; next !== undefined; ) {
      const call = { method: 'GET', path: next, kind: 'subscription', answers: 'page' } as const;
      const answer: GraphAnswer = await graph.send(call);
      if (answer.status !== 200) throw new PullFailed(answer);
      found.push(...elements(answer.body));
      next = follow(link(answer.body, '@odata.nextLink'));
    }
    return found;
  }

  /** Ours of an earlier run, or of another server with the same address, are taken over rather than doubled. */
  async function round(): Promise<void> {
    const ours = (await subscriptions()).filter((known) => known.notificationUrl === notificationUrl);
    for (const list of lists()) {
      if (stopped) return;
      const known = ours.find(({ resource }) => text(resource).toLowerCase().endsWith(list.listId.toLowerCase()));
      if (!known) await subscribe(list);
      else if (minutesLeft(text(known.expirationDateTime), clock.now()) < renewMinutes) await renew(text(known.id));
    }
  }

  async function run(): Promise<void> {
    try {
      await round();
    } catch {
      if (!stopped) log.warn('notSubscribed', { reason: 'unreachable' });
    }
    if (stopped) return;
    timer = setTimeout(() => void run(), checkMs);
    timer.unref();
  }

  return {
    start: () => void run(),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

const instant = (moment: string) => Temporal.Instant.from(moment);

function minutesLeft(expires: string, now: string): number {
  return expires === '' ? 0 : instant(now).until(instant(expires)).total('minute');
}
