import { randomInt } from 'node:crypto';
import type { Notifier } from '../features/delivery/notifier.ts';
import type { TeamsPlace } from '../features/notifications/teams-link.ts';
import { noticeBody } from './activity-feed/notice.ts';
import { type Delivery, noticeSender } from './activity-feed/sender.ts';
import type { M365Log } from './log.ts';
import { segment } from './odata.ts';
import type { Graph } from './transport.ts';

const mostRecipients = 100;
/** Requests a second per app and tenant (graph.md section 3, Teams). */
const perSecond = { one: 5, many: 2 } as const;
/** So many refused one after another and nobody reached: the app is not consented, and asking for each is pointless. */
const hopelessAfter = 20;

type IsWanted = (person: string) => boolean;

/** How one notification has gone so far. */
interface Story {
  missed: Map<string, string>;
  reached: number;
  requests: number;
}

/**
 * Tells people through Teams' activity feed (graph.md line 122): one by the user's endpoint, more in hundreds. Teams
 * refuses a hundred for one person without the app; such a hundred is halved until only that person is left out. What
 * may have arrived is never sent again and comes back as `unknown`.
 */
export function activityFeed(parts: { graph: Graph; log: M365Log; servers: number } & TeamsPlace): Notifier {
  const { graph, log, servers } = parts;
  const one = noticeSender(graph, perSecond.one, servers);
  const many = noticeSender(graph, perSecond.many, servers);

  function send(body: object, people: readonly string[], isWanted: IsWanted): Promise<Delivery> {
    const areWanted = () => people.every(isWanted);
    const [only = ''] = people;
    if (people.length === 1)
      return one.send(`/users/${segment(only)}/teamwork/sendActivityNotification`, body, areWanted);
    const recipients = people.map((userId) => ({
      '@odata.type': 'microsoft.graph.aadUserNotificationRecipient',
      userId,
    }));
    return many.send('/teamwork/sendActivityNotificationToRecipients', { ...body, recipients }, areWanted);
  }

  async function deliver(body: object, people: readonly string[], story: Story, isWanted: IsWanted): Promise<void> {
    const known = isHopeless(story) ? [...story.missed.values()].at(-1) : undefined;
    if (known !== undefined) return miss(story, people, known);
    story.requests += 1;
    const delivery = await send(body, people, isWanted);
    if (delivery.outcome === 'sent') {
      story.reached += people.length;
      return;
    }
    if (delivery.outcome === 'unknown') return miss(story, people, 'unknown');
    if (delivery.outcome === 'failed' || people.length === 1) return miss(story, people, delivery.code);
    for (const half of chunks(people, Math.ceil(people.length / 2))) await deliver(body, half, story, isWanted);
  }

  return {
    tell: async (notice, people, isWanted = () => true) => {
      const everybody = [...new Set(people)];
      const story: Story = { missed: new Map(), reached: 0, requests: 0 };
      const body = noticeBody(notice, parts, randomInt(1, 2 ** 47));
      for (const hundred of chunks(everybody, mostRecipients)) await deliver(body, hundred, story, isWanted);
      const { missed, reached, requests } = story;
      log.info('told', { activity: notice.activity, people: everybody.length, reached, requests });
      for (const [code, those] of Map.groupBy(missed.values(), (said) => said))
        log.warn('notTold', { activity: notice.activity, code, people: those.length });
      return missed;
    },
  };
}

function isHopeless({ missed, reached }: Story): boolean {
  return reached === 0 && missed.size >= hopelessAfter && ![...missed.values()].includes('unknown');
}

function miss({ missed }: Story, people: readonly string[], code: string): void {
  for (const person of people) missed.set(person, code);
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
