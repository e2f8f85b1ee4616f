import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issuer, productApp, tenantId } from '../../src/standin/identity.ts';
import { rowsOf } from '../rows.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
let lone: string;
beforeAll(async () => {
  here = await world();
  lone = await here.as('lone').id();
  await chat(here, 'lone').opens();
});
afterAll(() => here.close());

const serviceUrl = () => `${here.standin.url}/_connector/`;
const activity = (own: object = {}): Record<string, unknown> => ({
  type: 'message',
  id: crypto.randomUUID(),
  text: 'tak for hjælpen',
  channelId: 'msteams',
  serviceUrl: serviceUrl(),
  locale: 'da-DK',
  from: { id: `29:${lone}`, name: 'Lone', aadObjectId: lone },
  recipient: { id: `28:${productApp.clientId}` },
  conversation: { id: `a:${lone}`, conversationType: 'personal', tenantId },
  ...own,
});
const press = (own: object = {}) =>
  activity({ type: 'invoke', name: 'adaptiveCard/action', replyToId: '1', ...own, text: undefined });
/** With a token that is right for what the activity says of its way. */
async function send(body: unknown): Promise<{ status: number; text: string }> {
  const said = (body as { serviceUrl?: unknown } | null)?.serviceUrl;
  const token = await here.standin.botIssuer.token(typeof said === 'string' ? said : serviceUrl());
  const answer = await fetch(`${here.servers[0]?.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, text: await answer.text() };
}

test.each<[string, () => unknown, number]>([
  [
    'another tenant',
    () => activity({ conversation: { id: 'a:elsewhere', conversationType: 'personal', tenantId: lone } }),
    200,
  ],
  ['a conversation nobody has', () => activity({ conversation: { id: 'a:none', conversationType: 'personal' } }), 200],
  ['a guest without an account here', () => activity({ from: { id: '29:guest' } }), 200],
  ['nobody it comes from', () => activity({ from: undefined }), 200],
  ['nobody it goes to', () => activity({ recipient: undefined }), 200],
  ['no id', () => activity({ id: undefined }), 200],
  ['no text', () => activity({ text: undefined }), 200],
  ['another type', () => activity({ type: 'endOfConversation' }), 200],
  ['no type', () => activity({ type: undefined }), 400],
  ['no conversation', () => activity({ conversation: undefined }), 400],
  ['no service address', () => activity({ serviceUrl: undefined }), 400],
  ['no address at all', () => activity({ serviceUrl: 'nowhere' }), 403],
  [
    'an address that only begins like ours',
    () => activity({ serviceUrl: `${serviceUrl().slice(0, -1)}.evil.example/` }),
    403,
  ],
  [
    'the host of Teams in another’s name',
    () => activity({ serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }),
    403,
  ],
  ['ours as a name for another host', () => activity({ serviceUrl: serviceUrl().replace('//', '//x@') }), 403],
  ['a way out of ours', () => activity({ serviceUrl: `${serviceUrl()}../v1.0/` }), 403],
  ['a place of ours that is none', () => activity({ serviceUrl: `${serviceUrl()}nowhere/` }), 200],
  ['a press of nothing', () => press({ value: undefined }), 200],
  ['a press of a number', () => press({ value: 7 }), 200],
  ['a press without data', () => press({ value: { action: { verb: 'aside' } } }), 200],
  ['a press of what every object has', () => press({ value: { action: { verb: 'constructor', data: {} } } }), 200],
  [
    'an invoke the bot does not know',
    () => activity({ type: 'invoke', name: 'composeExtension/query', value: {} }),
    400,
  ],
  ['an array', () => [activity()], 400],
  ['null', () => 'null', 400],
  ['half of it', () => JSON.stringify(activity()).slice(0, -9), 400],
  ['brackets without an end', () => '['.repeat(200_000), 400],
  ['brackets very deep', () => `{"type":"message","value":${'['.repeat(60_000)}${']'.repeat(60_000)}}`, 400],
  ['a megabyte', () => activity({ text: 'a'.repeat(1_000_000) }), 413],
])('%s is answered kindly, refused or left, never with a 500', async (_, body, status) => {
  const answer = await send(body());
  expect(answer.status).toBe(status);
  expect(answer.text).not.toMatch(/node_modules|\.ts:|at .*\(/);
});

test('whoever presses what nobody knows is told that the card is from before', async () => {
  expect((await send(press({ value: 7 }))).text).toContain('Kortet er fra før');
});

test('somebody of another tenant is told where to turn, and nothing is stored', async () => {
  const { status } = await send(
    activity({
      text: 'jeg har mistet min telefon',
      conversation: { id: `a:${lone}`, conversationType: 'personal', tenantId: productApp.clientId },
    }),
  );
  expect(status).toBe(200);
  expect(await chat(here, 'lone').lastWords()).toContain('konto i kommunen');
  expect(await rowsOf(here, 'incident')).toEqual([]);
});

/** What a field may be instead of what it should be. */
const odd = fc.oneof(
  fc.constantFrom(null, '', ' ', 0, -1, true, [], {}, [null], '\u0000', '💥', '../..', '%', issuer, 'a'.repeat(2_000)),
  fc.string({ maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);
const fields = [
  ['type'],
  ['id'],
  ['text'],
  ['channelId'],
  ['serviceUrl'],
  ['locale'],
  ['from'],
  ['from', 'id'],
  ['from', 'aadObjectId'],
  ['recipient'],
  ['recipient', 'id'],
  ['conversation'],
  ['conversation', 'id'],
  ['conversation', 'conversationType'],
  ['conversation', 'tenantId'],
  ['name'],
  ['value'],
  ['value', 'action'],
  ['value', 'action', 'verb'],
  ['value', 'action', 'data'],
  ['attachments'],
  ['membersAdded'],
  ['replyToId'],
  ['channelData'],
  ['entities'],
  ['timestamp'],
  ['reactionsAdded'],
] as const;
const change = fc.record({ field: fc.constantFrom(...fields), with: fc.option(odd, { nil: undefined }) });
const base = fc.constantFrom(
  () => activity(),
  () => press({ value: { action: { verb: 'group', data: { nonce: 'x' } } } }),
  () => activity({ type: 'conversationUpdate', membersAdded: [{ id: `28:${productApp.clientId}` }] }),
  () => activity({ type: 'messageUpdate', channelData: { eventType: 'editMessage' } }),
  () => activity({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }),
  () => activity({ type: 'installationUpdate', action: 'add' }),
);

test('whatever is changed in an activity, the bot never answers with a 500', async () => {
  await fc.assert(
    fc.asyncProperty(base, fc.array(change, { minLength: 1, maxLength: 4 }), async (made, changes) => {
      const body = made();
      for (const { field, with: value } of changes) put(body, field, value);
      const { status } = await send(body);
      expect([200, 201, 400, 401, 403, 413]).toContain(status);
    }),
    { numRuns: 250 },
  );
}, 240_000);

function put(at: Record<string, unknown>, [field = '', ...rest]: readonly string[], value: unknown): void {
  const inner = at[field];
  if (rest.length === 0) at[field] = value;
  else if (typeof inner === 'object' && inner !== null) put(inner as Record<string, unknown>, rest, value);
}
