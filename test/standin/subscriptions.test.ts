import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { checkAgainst } from './schemas.ts';
import { type Tenant, tenant } from './tenant.ts';

interface Notification {
  value: { subscriptionId: string; clientState: string; resource: string; changeType: string }[];
}

let here: Tenant;
let list: string;
let listener: Server;
let url: string;
let received: Notification[];
/** How the listener answers the handshake and a delivery. */
let shake: (token: string) => { status: number; type: string; text: string };
let deliver: () => number;

beforeAll(async () => {
  here = await tenant();
  list = await here.list('Abonneret', []);
  listener = createServer((request, response) => {
    const token = new URL(request.url ?? '', 'http://x').searchParams.get('validationToken');
    if (token !== null) {
      const { status, type, text } = shake(token);
      response.writeHead(status, { 'content-type': type }).end(text);
      return;
    }
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      received.push(JSON.parse(text) as Notification);
      response.writeHead(deliver()).end();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/hook`;
});
beforeEach(() => {
  received = [];
  shake = (token) => ({ status: 200, type: 'text/plain', text: token });
  deliver = () => 202;
});
afterEach(async () => {
  const { body } = await here.product('GET', '/subscriptions');
  for (const { id } of body.value) await here.product('DELETE', `/subscriptions/${id}`);
  here.standin.clock.move('reset');
});
afterAll(async () => {
  listener.closeAllConnections();
  listener.close();
  await here.close();
});

const inMinutes = (minutes: number) => new Date(here.standin.clock.nowMs() + minutes * 60_000).toISOString();
const wanted = (change = {}) => ({
  changeType: 'updated',
  resource: list.slice(1),
  notificationUrl: url,
  expirationDateTime: inMinutes(60),
  clientState: 'secret',
  ...change,
});
const subscribe = (change = {}) => here.product('POST', '/subscriptions', wanted(change));

test('a subscription is made after a handshake, shown, renewed, reauthorized and deleted', async () => {
  // Microsoft calls https only; the stand-in calls this machine.
  checkAgainst('subscription.create', wanted({ notificationUrl: url.replace('http:', 'https:') }));
  const { status, body } = await subscribe();
  expect(status).toBe(201);
  expect(body).toMatchObject({ changeType: 'updated', resource: list.slice(1), clientState: 'secret' });
  const path = `/subscriptions/${body.id}`;
  expect((await here.product('GET', path)).body.id).toBe(body.id);
  const later = inMinutes(120);
  expect((await here.product('PATCH', path, { expirationDateTime: later })).body.expirationDateTime).toBe(later);
  expect((await here.product('POST', `${path}/reauthorize`)).status).toBe(204);
  expect((await here.product('DELETE', path)).status).toBe(204);
  expect((await here.product('GET', path)).status).toBe(404);
});

test.each([
  ['does not return the token', { status: 200, type: 'text/plain', text: 'something else' }],
  ['answers with another status', { status: 202, type: 'text/plain', text: '' }],
  ['answers with JSON', { status: 200, type: 'application/json', text: '' }],
])('a listener that %s gets no subscription', async (_, answer) => {
  shake = (token) => ({ ...answer, text: answer.text || token });
  expect((await subscribe()).status).toBe(400);
  expect((await here.product('GET', '/subscriptions')).body.value).toEqual([]);
});

test.each([
  ['created', { changeType: 'created' }, 'InvalidRequest', "Invalid 'changeType' attribute: 'created'."],
  [
    'an absolute resource',
    { resource: 'https://graph.microsoft.com/v1.0/sites/x/lists/y' },
    'BadRequest',
    'must be a relative URI.',
  ],
  ['another resource', { resource: 'users' }, 'InvalidRequest', 'not supported here'],
  ['a listener elsewhere', { notificationUrl: 'https://example.org/hook' }, 'InvalidRequest', 'not on this machine'],
  [
    'a listener that is not there',
    { notificationUrl: 'http://127.0.0.1:1/' },
    'ValidationError',
    'could not be reached',
  ],
  ['a time that is over', { expirationDateTime: '2020-01-01T00:00:00Z' }, 'InvalidRequest', 'in the future'],
  ['a clientState that is too long', { clientState: 'x'.repeat(129) }, 'InvalidRequest', '128'],
])('%s is refused', async (_, change, code, message) => {
  const { status, body } = await subscribe(change);
  expect([status, body.error.code]).toEqual([400, code]);
  expect(body.error.message).toContain(message);
});

test('a subscription lasts 42,300 minutes at most', async () => {
  expect((await subscribe({ expirationDateTime: inMinutes(42_305) })).status).toBe(400);
  expect((await subscribe({ expirationDateTime: inMinutes(42_300) })).status).toBe(201);
});

test('many changes are told as one notification that carries the clientState and nothing of the rows', async () => {
  const { body } = await subscribe();
  for (const title of ['a', 'b', 'c'])
    here.standin.addItems(list.split('/').at(-1) ?? '', [{ fields: { Title: title } }]);
  await vi.waitFor(() => expect(received).toHaveLength(1));
  checkAgainst('changeNotificationCollection', received[0]);
  expect(received[0]?.value).toMatchObject([
    { subscriptionId: body.id, clientState: 'secret', resource: list.slice(1), changeType: 'updated' },
  ]);
  expect(JSON.stringify(received)).not.toContain('Title');
});

test('a delivery that fails is tried again', async () => {
  await subscribe();
  const answers = [500, 202];
  deliver = () => answers.shift() ?? 202;
  await here.product('POST', `${list}/items`, { fields: { Title: 'again' } });
  await vi.waitFor(() => expect(received).toHaveLength(2), { timeout: 5_000 });
});

test('an address with many subscriptions is told of three that the clock moved, and of a row by each', async () => {
  for (let count = 0; count < 5; count += 1) await subscribe();
  await subscribe({ notificationUrl: `${url}/elsewhere` });
  here.standin.clock.move('+30m');
  await vi.waitFor(() => expect(received).toHaveLength(4));
  await here.product('POST', `${list}/items`, { fields: { Title: 'later' } });
  await vi.waitFor(() => expect(received).toHaveLength(10));
  expect(new Set(received.map(({ value }) => value[0]?.subscriptionId)).size).toBe(6);
});

test('moving the clock tells every subscriber, and a subscription whose time is over hears nothing more', async () => {
  await subscribe();
  here.standin.clock.move('+30m');
  await vi.waitFor(() => expect(received).toHaveLength(1));
  here.standin.clock.move('+1h');
  expect((await here.product('GET', '/subscriptions')).body.value).toEqual([]);
});
