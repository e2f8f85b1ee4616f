import { afterAll, beforeAll, expect, test } from 'vitest';
import { lists } from '../../src/lists.ts';
import { until, type World, world } from '../world.ts';

let here: World;
let url: string;
beforeAll(async () => {
  here = await world();
  url = `${here.servers[0]?.url}/api/notifications`;
});
afterAll(() => here.close());

const told = (clientState: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ value: [{ resource: 'sites/a/lists/b', clientState, changeType: 'updated' }] }),
});

test('the handshake is answered with the token as plain text, whatever stands in it', async () => {
  const token = 'Validation: <b>Testing</b> & 100%';
  const answer = await fetch(`${url}?validationToken=${encodeURIComponent(token)}`, { method: 'POST' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(await answer.text()).toBe(token);
});

test('a notification without our word is answered like any other and believed by nobody', async () => {
  const answer = await fetch(url, told('guessed'));
  expect(answer.status).toBe(202);
  expect(here.servers[0]?.log.join('')).toContain('wrong client state');
});

test('a notification with our word is taken', async () => {
  const before = here.servers[0]?.log.filter((line) => line.includes('wrong client state')).length;
  const answer = await fetch(url, told(here.servers[0]?.inside?.context.clientState ?? ''));
  expect(answer.status).toBe(202);
  expect(here.servers[0]?.log.filter((line) => line.includes('wrong client state'))).toHaveLength(before ?? 0);
});

test('what is no notification does no harm', async () => {
  const answer = await fetch(url, { ...told(''), body: '{"value": "everything"}' });
  expect(answer.status).toBe(202);
});

test('the server asks Graph to be told about every list it mirrors, and Graph believes its address', async () => {
  const subscribed = () =>
    here.standin.store.one<{ count: number }>('SELECT count(*) AS count FROM subscription')?.count;
  await until(() => Number(subscribed()) > Object.keys(lists).length);
  expect(here.servers[0]?.log.join('')).not.toContain('notSubscribed');
});
