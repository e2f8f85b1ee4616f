import { Router } from 'express';
import { z } from 'zod';
import { addSaid, type Chat, type ChatType, changeSaid, chatOf, markGreeted, saidAfter } from '../bot/chat-store.ts';
import { type BotReply, type Delivery, deliver } from '../bot/deliver.ts';
import { botTokenFaults } from '../bot/issuer.ts';
import { personRow } from '../graph/people/people-store.ts';
import { productApp } from '../identity.ts';
import type { JsonObject } from '../json.ts';
import type { ChatAnswer, ChatEntry, ChatReply } from '../pages/wire.ts';
import type { Standin } from '../standin.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];
const card = 'application/vnd.microsoft.card.adaptive';

/** What every message says about its way: from whom, to which of the product's servers. */
const way = {
  person: z.string(),
  server: z
    .url()
    .refine((address) => loopback.includes(new URL(address).hostname), 'only a server of this machine')
    .default('http://localhost:3978'),
  locale: z.string().default('da-DK'),
  type: z.enum(['personal', 'groupChat', 'channel']).default('personal'),
  fault: z.enum(botTokenFaults).optional(),
};
const opening = z.strictObject(way);
const message = z.strictObject({
  ...way,
  text: z.string(),
  /** The same one twice is Teams trying again. */
  id: z.string().optional(),
  attachments: z.array(z.record(z.string(), z.json())).optional(),
});
const press = z.strictObject({
  ...way,
  /** The message whose card was pressed. */
  id: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.json()),
});
const looking = z.object({ person: z.string(), after: z.coerce.number().int().default(0) });

/** A person's chat with the bot, as the page that plays Teams shows it and as a test speaks in it. */
export function chatRoutes(standin: Standin): Router {
  const { store, clock } = standin;
  const routes = Router();
  const chatIn = ({ person, type }: { person: string; type?: ChatType }) =>
    chatOf(standin, personRow(store, person).id, type);

  routes.get('/chat', (request, response) => {
    const { person, after } = looking.parse(request.query);
    const said = saidAfter(store, chatIn({ person }).id, after);
    const last = said.reduce((most, { change }) => Math.max(most, change), after);
    const answer: ChatAnswer = { now: clock.now(), last, items: said.map(entryOf) };
    response.set('Cache-Control', 'no-store').json(answer);
  });
  routes.post('/chat/open', async (request, response) => {
    const asked = opening.parse(request.body);
    const chat = chatIn(asked);
    if (!chat.greeted) {
      markGreeted(store, chat.id);
      const membersAdded = [{ id: `28:${productApp.clientId}` }];
      await deliver(standin, chat, { type: 'conversationUpdate', membersAdded }, asked);
    }
    response.status(204).end();
  });
  routes.post('/chat/messages', async (request, response) => {
    const { text, attachments = [], ...asked } = message.parse(request.body);
    const chat = chatIn(asked);
    const body = { type: 'message', text, textFormat: 'plain', attachments: attachments as JsonObject[] };
    const id = addSaid(standin, chat.id, false, { ...body, ...(asked.id !== undefined && { id: asked.id }) });
    const { status } = await deliver(standin, chat, { ...body, id }, asked);
    response.json({ id, status });
  });
  routes.post('/chat/actions', async (request, response) => {
    const asked = press.parse(request.body);
    const chat = chatIn(asked);
    response.json(await pressed(standin, chat, asked.id, { verb: asked.verb, data: asked.data as JsonObject }, asked));
  });
  return routes;
}

/** A button of a card is an invoke, and what the bot answers takes the card's place or is said beneath it. */
async function pressed(
  standin: Standin,
  chat: Chat,
  id: string,
  action: { verb: string; data: JsonObject },
  to: Delivery,
): Promise<ChatReply> {
  const value = { action: { type: 'Action.Execute', ...action }, trigger: 'manual' };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', replyToId: id, value };
  return replyTo(standin, chat, id, await deliver(standin, chat, invoke, to));
}

const invoked = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });
const fault = z.object({ code: z.string(), message: z.string() });

function replyTo(standin: Standin, chat: Chat, id: string, { status, body }: BotReply): ChatReply {
  const read = invoked.safeParse(body);
  if (status !== 200 || !read.success) return { kind: 'fault', status };
  const { type, value } = read.data;
  if (type === card) {
    // A card that was forwarded stands in no chat of this person: it is shown there and kept nowhere.
    const before = saidAfter(standin.store, chat.id, 0).find((said) => said.id === id)?.body;
    const attachments = [{ contentType: card, content: value as JsonObject }];
    changeSaid(standin.store, chat.id, id, { ...before, attachments });
    return { kind: 'card', card: value };
  }
  if (type === 'application/vnd.microsoft.activity.message') return { kind: 'message', text: String(value) };
  return { kind: 'message', text: fault.safeParse(value).data?.message ?? type };
}

function entryOf({ id, byBot, at, change, body }: ReturnType<typeof saidAfter>[number]): ChatEntry {
  const attachments = (body.attachments ?? []) as { contentType?: string; content?: JsonObject; name?: string }[];
  return {
    id,
    byBot,
    at,
    change,
    isTyping: body.type === 'typing',
    text: typeof body.text === 'string' ? body.text : '',
    cards: attachments.flatMap(({ contentType, content }) => (contentType === card && content ? [content] : [])),
    files: attachments.flatMap(({ contentType, name }) => (contentType === card ? [] : [name ?? contentType ?? ''])),
  };
}
