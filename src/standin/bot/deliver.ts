import { personRow } from '../graph/people/people-store.ts';
import { productApp, tenantId } from '../identity.ts';
import { type JsonObject, parseObject } from '../json.ts';
import type { Standin } from '../standin.ts';
import type { Chat } from './chat-store.ts';
import type { BotTokenFault } from './issuer.ts';

export interface Delivery {
  /** Origin of the product's server; loopback only. */
  server: string;
  /** `da-DK`, `en-GB` */
  locale?: string | undefined;
  fault?: BotTokenFault | undefined;
}

export interface BotReply {
  status: number;
  body: unknown;
}

/** How long Teams waits for a bot. */
const patienceMs = 15_000;

/** Ids as Teams gives them: a person's is another for every bot, the bot's is its app's. */
export const channelIdOf = (person: string) => `29:${person}`;
const bot = { id: `28:${productApp.clientId}`, name: productApp.displayName };

export const serviceUrlOf = ({ url }: Standin) => `${url}/_connector/`;

/**
 * Brings an activity to the product's `/api/messages` as Teams does: from a person, in a conversation, signed.
 * @returns what the bot answered, which for an invoke is its result; 502 when nobody answers
 */
export async function deliver(standin: Standin, chat: Chat, said: JsonObject, to: Delivery): Promise<BotReply> {
  const row = personRow(standin.store, chat.person);
  const serviceUrl = serviceUrlOf(standin);
  const activity = {
    id: crypto.randomUUID(),
    timestamp: new Date(standin.clock.nowMs()).toISOString(),
    locale: to.locale ?? 'da-DK',
    channelId: 'msteams',
    serviceUrl,
    from: {
      id: channelIdOf(row.id),
      name: String(parseObject(row.properties).displayName),
      aadObjectId: row.id,
    },
    recipient: bot,
    conversation: {
      id: chat.id,
      conversationType: chat.type,
      tenantId,
      ...(chat.type !== 'personal' && { isGroup: true }),
    },
    channelData: { tenant: { id: tenantId } },
    ...said,
  };
  const answer = await fetch(new URL('/api/messages', to.server), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await standin.botIssuer.token(serviceUrl, to.fault)}`,
    },
    body: JSON.stringify(activity),
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => undefined);
  if (!answer) return { status: 502, body: undefined };
  const text = await answer.text();
  return { status: answer.status, body: isJson(answer) && text !== '' ? JSON.parse(text) : undefined };
}

function isJson(answer: Response): boolean {
  return answer.headers.get('content-type')?.includes('json') === true;
}
