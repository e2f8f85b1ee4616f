import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startStandin } from '../../src/standin/start.ts';
import { type Tenant, tenant } from './tenant.ts';

let here: Tenant;
let list: string;

beforeAll(async () => {
  here = await tenant();
  list = await here.list('Fejl', [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }]);
});
afterEach(() => lever('/faults', {}, 'DELETE'));
afterAll(() => here.close());

const lever = (what: string, body: unknown = {}, method = 'POST') =>
  fetch(`${here.standin.url}/_standin${what}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const add = (key: string) => here.product('POST', `${list}/items`, { fields: { Key: key } });

test.each([429, 500, 503, 504])('status %i strikes the route it is set for as often as it says', async (status) => {
  await lever('/faults', { route: '^POST .*/items$', status, retryAfter: 3, times: 2 });
  const first = await add(`s${status}`);
  expect([first.status, first.headers.get('retry-after')]).toEqual([status, '3']);
  expect((await here.product('GET', `${list}/items`)).status).toBe(200);
  expect((await add(`s${status}`)).status).toBe(status);
  expect((await add(`s${status}`)).status).toBe(201);
});

test('a held request waits until the faults are cleared, and is carried out then', async () => {
  await lever('/faults', { route: '^POST .*/items$', held: true, times: 1 });
  const held = add('held');
  await expect.poll(() => here.standin.faults.list()).toEqual([]);
  expect((await add('other')).status).toBe(201);
  const keys = async () =>
    (await here.product('GET', `${list}/items?$expand=fields`)).body.value.map(({ fields }) => fields.Key);
  expect(await keys()).not.toContain('held');
  await lever('/faults', {}, 'DELETE');
  expect((await held).status).toBe(201);
  expect(await keys()).toContain('held');
});

test('an answer can be lost after the write happened', async () => {
  await lever('/faults', { route: '^POST', status: 504, afterWrite: true, times: 1 });
  expect((await add('lost')).status).toBe(504);
  expect((await add('lost')).body.error.message).toContain('unique constraints');
});

test('a connection can be cut before or after the write', async () => {
  await lever('/faults', { route: '^POST', reset: true, times: 1 });
  await expect(add('cut')).rejects.toThrow();
  expect((await add('cut')).status).toBe(201);
  await lever('/faults', { route: '^POST', reset: true, afterWrite: true, times: 1 });
  await expect(add('cut after')).rejects.toThrow();
  expect((await add('cut after')).status).toBe(400);
});

test('a fault that is misspelled is refused, and faults are listed and cleared', async () => {
  expect((await lever('/faults', { status: 418 })).status).toBe(400);
  expect((await lever('/faults', { rout: 'x' })).status).toBe(400);
  await lever('/faults', { status: 503 });
  expect(await (await fetch(`${here.standin.url}/_standin/faults`)).json()).toMatchObject({
    faults: [{ status: 503 }],
  });
  await lever('/faults', {}, 'DELETE');
  expect((await here.product('GET', `${list}/items`)).status).toBe(200);
});

test('the limit of resource units warns from 80 % and then refuses with 429 and Retry-After', async () => {
  here.standin.meter.reset();
  await lever('/faults', { unitsPerMinute: 10 });
  const answers = [];
  for (let number = 0; number < 6; number += 1) answers.push(await here.product('GET', `${list}/items`));
  here.standin.meter.limit = 1_000_000;
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual([null, null, null, '2', '0', null]);
  expect(answers[3]?.headers.get('ratelimit-limit')).toBe('10');
  expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('the meter counts requests, operations and units by app, and can be set to nothing', async () => {
  await lever('/meter/reset');
  await here.product('GET', `${list}/items/1`);
  await here.product('GET', `${list}/items`);
  await here.product('GET', `${list}/items/delta`);
  await here.product('GET', `${list}/items/delta?token=latest`);
  await here.setup('GET', `${list.split('/lists')[0]}/permissions`);
  const meter = (await (await fetch(`${here.standin.url}/_standin/meter`)).json()) as {
    total: Record<string, unknown>;
    apps: Record<string, unknown>;
  };
  expect(meter.total).toMatchObject({ requests: 5, batchMembers: 0, units: 1 + 2 + 2 + 1 + 5 });
  expect(meter.total.operations).toMatchObject({
    'GET /sites/{site}/lists/{list}/items/{item}': 1,
    'GET /sites/{site}/lists/{list}/items/delta': 2,
  });
  expect(Object.keys(meter.apps)).toHaveLength(2);
});

test('every answer carries the stand-in’s time, which moves by steps, to a Copenhagen moment, and back', async () => {
  const date = async () =>
    new Date((await here.product('GET', `${list}/items?$top=1`)).headers.get('date') ?? '').toISOString();
  expect((await lever('/clock', { move: '2026-12-01T08:00' })).status).toBe(200);
  expect(await date()).toMatch(/^2026-12-01T07:00:0/);
  await lever('/clock', { move: '+1d' });
  await lever('/clock', { move: '+2h' });
  expect(await date()).toMatch(/^2026-12-02T09:00:0/);
  const { body } = await add('dated');
  expect(body.createdDateTime).toMatch(/^2026-12-02T09:00:\d\dZ$/);
  await lever('/clock', { move: '2026-07-01T08:00' });
  expect(await date()).toMatch(/^2026-07-01T06:00:0/);
  expect((await lever('/clock', { move: 'tomorrow' })).status).toBe(400);
  expect(await (await lever('/clock', { move: 'reset' })).json()).toMatchObject({ offsetMs: 0 });
});

test('it refuses to listen beyond this machine', async () => {
  await expect(startStandin({ port: 0, host: '0.0.0.0' })).rejects.toThrow('only listens on this machine');
});

test('state survives a restart in a folder, and a snapshot starts another one with keys, rows and clock', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'standin-test-'));
  try {
    const first = await startStandin({ port: 0, data: path.join(folder, 'data') });
    first.addPeople([{ properties: { userPrincipalName: 'anna@eksempel.dk', displayName: 'Anna' } }]);
    first.clock.move('+1d');
    const [key] = first.tokens.keys();
    first.snapshotTo(path.join(folder, 'copy.sqlite'));
    await first.close();
    for (const options of [{ data: path.join(folder, 'data') }, { from: path.join(folder, 'copy.sqlite') }]) {
      const again = await startStandin({ port: 0, ...options });
      expect((await again.graph('GET', '/users/anna@eksempel.dk')).status).toBe(200);
      expect(again.tokens.keys()[0]).toEqual(key);
      expect(again.clock.offsetMs()).toBe(86_400_000);
      await again.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('its levers are not for a page that reached this machine by another name', async () => {
  const { hostname, port } = new URL(here.standin.url);
  const status = await new Promise((resolve) => {
    get({ hostname, port, path: '/_standin/clock', headers: { host: `evil.example:${port}` } }, (response) =>
      resolve(response.statusCode),
    );
  });
  expect(status).toBe(403);
});

test('a path or a body that is not valid is 400, not a crash', async () => {
  expect((await here.product('GET', '/users/%E0%A4%A')).status).toBe(400);
  expect((await here.product('GET', '/nothing/here')).status).toBe(400);
  expect((await here.product('PATCH', '/users')).status).toBe(405);
});

test('reset empties lists and people and leaves the sites and the product’s grant', async () => {
  const other = await tenant();
  await other.list('Væk', []);
  expect((await fetch(`${other.standin.url}/_standin/reset`, { method: 'POST' })).status).toBe(204);
  const { status, body } = await other.product('GET', `/sites/${other.site}/lists`);
  expect([status, body.value]).toEqual([200, []]);
  await other.close();
});

test('a stand-in stopped while it answers says nothing of it', async () => {
  const said = vi.spyOn(console, 'error');
  const other = await tenant();
  const path = await other.list('Fejl', [{ name: 'Key', text: {} }]);
  other.standin.faults.add({ route: '^GET .*/items$', held: true, times: 1 });
  const cut = other.product('GET', `${path}/items`).catch((error: unknown) => error);
  await expect.poll(() => other.standin.faults.list()).toEqual([]);
  await other.standin.close();
  expect(await cut).toBeInstanceOf(Error);
  other.standin.faults.clear();
  await new Promise((resolve) => setImmediate(resolve));
  expect(said.mock.calls).toEqual([]);
  said.mockRestore();
});
