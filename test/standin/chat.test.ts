import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { outsideApp, productApp, tenantId } from '../../src/standin/identity.ts';
import type { Standin } from '../../src/standin/standin.ts';
import { startStandin } from '../../src/standin/start.ts';
import { fillWorkplace, upnOf } from '../workplace.ts';

// The bot here is a few lines that write down what reaches them, so that what is tested is Teams' side of the protocol.
interface Heard {
  authorization: string;
  activity: Record<string, never> & { type: string; serviceUrl: string; conversation: { id: string } };
}

let standin: Standin;
let bot: Server;
let server: string;
let heard: Heard[] = [];
let answer: object | undefined;

beforeAll(async () => {
  standin = await startStandin({ port: 0 });
  await fillWorkplace(standin);
  bot = createServer(async (request, response) => {
    heard.push({ authorization: request.headers.authorization ?? '', activity: JSON.parse(await bodyOf(request)) });
    response.setHeader('content-type', 'application/json').end(answer ? JSON.stringify(answer) : '');
  });
  await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
  server = `http://127.0.0.1:${(bot.address() as AddressInfo).port}`;
});
afterAll(async () => {
  bot.close();
  await standin.close();
});
beforeEach(() => {
  heard = [];
  answer = undefined;
});

const person = upnOf('lone');
const post = (path: string, body: object, headers = {}) =>
  fetch(`${standin.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const said = async () =>
  (await (await fetch(`${standin.url}/_standin/chat?${new URLSearchParams({ person })}`)).json()) as {
    items: { id: string; text: string; byBot: boolean; cards: object[] }[];
  };
const conversation = () => String(heard[0]?.activity.conversation.id);

test('a message reaches the bot as Teams brings it, with a token the bot can check', async () => {
  await post('/_standin/chat/messages', { person, server, text: 'hej' });
  const [{ authorization, activity } = { authorization: '', activity: {} as never }] = heard;
  expect(activity).toMatchObject({
    type: 'message',
    text: 'hej',
    channelId: 'msteams',
    locale: 'da-DK',
    from: { id: expect.stringMatching(/^29:/), aadObjectId: expect.any(String), name: 'Lone Lund' },
    conversation: { conversationType: 'personal', tenantId },
  });
  const { jwks_uri: keys, issuer } = (await (
    await fetch(`${standin.url}/_bot/.well-known/openidconfiguration`)
  ).json()) as { jwks_uri: string; issuer: string };
  const { payload } = await jwtVerify(authorization.replace('Bearer ', ''), createRemoteJWKSet(new URL(keys)), {
    issuer,
    audience: productApp.clientId,
  });
  expect(payload).toMatchObject({ iss: 'https://api.botframework.com', serviceurl: activity.serviceUrl });
  expect(await (await fetch(keys)).json()).toMatchObject({ keys: [{ endorsements: ['msteams'] }] });
});

test('the bot is told once that somebody has opened the chat', async () => {
  for (const _ of [1, 2]) await post('/_standin/chat/open', { person: upnOf('ali'), server });
  expect(heard.map(({ activity }) => activity.type)).toEqual(['conversationUpdate']);
});

test('the bot says something and changes it, with a token of its own app', async () => {
  await post('/_standin/chat/messages', { person, server, text: 'hej' });
  const activities = `${standin.url}/_connector/v3/conversations/${encodeURIComponent(conversation())}/activities`;
  const authorization = `Bearer ${await standin.tokens.forApp(productApp, 'https://api.botframework.com')}`;
  const headers = { 'content-type': 'application/json', authorization };
  const made = await fetch(activities, { method: 'POST', headers, body: '{"type":"message","text":"goddag"}' });
  expect(made.status).toBe(201);
  const { id } = (await made.json()) as { id: string };
  const body = '{"type":"message","text":"farvel"}';
  expect((await fetch(`${activities}/${id}`, { method: 'PUT', headers, body })).status).toBe(200);
  expect((await said()).items.filter(({ byBot }) => byBot).map(({ text }) => text)).toEqual(['farvel']);
  expect((await fetch(`${activities}/none`, { method: 'PUT', headers, body })).status).toBe(404);
});

test.each([
  ['no token', async () => ''],
  ['a token for Graph', () => standin.tokens.forApp(productApp, 'https://graph.microsoft.com')],
  ['a token of another app', () => standin.tokens.forApp(outsideApp, 'https://api.botframework.com')],
  ['a token that has run out', () => standin.tokens.forApp(productApp, 'https://api.botframework.com', -60)],
])('the connector lets nobody in with %s', async (_, token) => {
  const headers = { authorization: `Bearer ${await token()}` };
  expect((await post('/_connector/v3/conversations/x/activities', { type: 'message' }, headers)).status).toBe(401);
});

test('what the bot answers to a button takes the place of the card', async () => {
  await post('/_standin/chat/messages', { person, server, text: 'kort' });
  const activities = `/_connector/v3/conversations/${encodeURIComponent(conversation())}/activities`;
  const authorization = `Bearer ${await standin.tokens.forApp(productApp, 'https://api.botframework.com')}`;
  const type = 'application/vnd.microsoft.card.adaptive';
  const card = { type: 'message', attachments: [{ contentType: type, content: { type: 'AdaptiveCard', body: [] } }] };
  const { id } = (await (await post(activities, card, { authorization })).json()) as { id: string };
  const after = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'svaret' }] };
  answer = { statusCode: 200, type, value: after };
  const reply = await post('/_standin/chat/actions', { person, server, id, verb: 'answer', data: { v: 1 } });
  expect(await reply.json()).toEqual({ kind: 'card', card: after });
  expect(heard.at(-1)?.activity).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: id,
    value: { action: { type: 'Action.Execute', verb: 'answer', data: { v: 1 } } },
  });
  expect((await said()).items.find((entry) => entry.id === id)?.cards).toEqual([after]);
});

test('only a server of this machine is ever written to', async () => {
  const reply = await post('/_standin/chat/messages', { person, server: 'https://elsewhere.example', text: 'hej' });
  expect(reply.status).toBe(400);
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
