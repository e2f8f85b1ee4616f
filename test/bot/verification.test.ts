import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BotTokenFault } from '../../src/standin/bot/issuer.ts';
import { rowsOf } from '../rows.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const serviceUrl = () => `${here.standin.url}/_connector/`;
const activity = (own: object = {}) => ({
  type: 'message',
  id: crypto.randomUUID(),
  text: 'jeg har mistet min telefon',
  channelId: 'msteams',
  serviceUrl: serviceUrl(),
  from: { id: '29:x', aadObjectId: crypto.randomUUID() },
  recipient: { id: '28:y' },
  conversation: { id: 'a:x', conversationType: 'personal' },
  ...own,
});
const send = async (body: unknown, authorization?: string) =>
  fetch(`${here.servers[0]?.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const bearer = async (fault?: BotTokenFault) => `Bearer ${await here.standin.botIssuer.token(serviceUrl(), fault)}`;

test('without a token nobody speaks to the bot', async () => {
  expect((await send(activity())).status).toBe(401);
  expect((await send(activity(), 'Bearer nonsense')).status).toBe(401);
});

test.each<BotTokenFault>(['expired', 'audience', 'issuer', 'serviceUrl', 'signature'])(
  'a token that is wrong in its %s is refused, and nothing is stored',
  async (fault) => {
    expect((await send(activity(), await bearer(fault))).status).toBe(401);
    expect(await rowsOf(here, 'incident')).toEqual([]);
  },
);

test('a person’s own token opens the tab and not the bot', async () => {
  expect((await send(activity(), `Bearer ${await here.as('lone').token()}`)).status).toBe(401);
});

test('an answer goes to Teams and nowhere else, whatever the activity says', async () => {
  const elsewhere = 'https://elsewhere.example/';
  const token = await here.standin.botIssuer.token(elsewhere);
  expect((await send(activity({ serviceUrl: elsewhere }), `Bearer ${token}`)).status).toBe(403);
});

test('a channel that is not Teams is refused', async () => {
  expect((await send(activity({ channelId: 'webchat' }), await bearer())).status).toBe(401);
});

test.each([
  ['no activity', () => ({ hello: 'there' }), 400],
  ['an activity without a type', () => activity({ type: undefined }), 400],
  ['no JSON', () => '{"type":', 400],
  ['a body of a megabyte', () => activity({ text: 'a'.repeat(1_000_000) }), 413],
])('%s is refused in words and shows nothing of the inside', async (_, body, status) => {
  const answer = await send(body(), await bearer());
  expect(answer.status).toBe(status);
  expect(await answer.text()).not.toMatch(/node_modules|\.ts:/);
});

test('who writes is who the verified activity says, and is known to the directory', async () => {
  expect(await chat(here, 'olga').writes('jeg har mistet min telefon')).toBe(200);
  expect(await chat(here, 'olga').lastWords()).toContain('konto i kommunen');
  expect(await rowsOf(here, 'incident')).toEqual([]);
});

test.each(['groupChat', 'channel'])(
  'in a %s the bot says that others can read this, and stores nothing',
  async (type) => {
    expect(await chat(here, 'lone').writes('jeg har mistet min telefon', { type })).toBe(200);
    expect(await rowsOf(here, 'incident')).toEqual([]);
  },
);

test('the log holds nothing of what somebody wrote', async () => {
  const said = 'hemmeligt-ord-4711';
  await chat(here, 'lone').writes(`jeg har mistet min telefon ${said}`);
  expect(here.servers[0]?.log.join('')).not.toContain(said);
});
