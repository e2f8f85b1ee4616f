import { readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { chat } from '../bot/chat.ts';
import { rowsOf } from '../rows.ts';
import { type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await here.as('lone').view('me', {});
  await chat(here, 'lone').writes('hjælp');
});
afterAll(() => {
  vi.useRealTimers();
  return here.close();
});

const restart = async () => {
  await here.servers[0]?.stop();
  await here.servers[0]?.start();
};
const report = (own: object = {}) => ({
  nonce: crypto.randomUUID(),
  category: 'paper' as const,
  words: 'En mappe er væk',
  ...own,
});

test('S27: with the signing keys away and the server restarted, people still get in, report, and are answered by the bot', async () => {
  here.standin.faults.set({ keysAway: true });
  await restart();
  expect((await here.as('lone').view('start', {})).status).toBe(200);
  expect((await here.as('lone').action('reportIncident', report())).status).toBe(200);
  expect(await chat(here, 'ali').writes('jeg har mistet min telefon')).toBe(200);
  expect((await chat(here, 'ali').lastCard()).words).toContain('har nummer');
});

test('a day later nobody knows who it is: the sentence has the number to ring, in both languages', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 3_600_000 });
  const [da, en] = await Promise.all([
    here.as('lone').action('reportIncident', report()),
    here.as('lone', { language: 'en' }).view('start', {}),
  ]);
  expect([da.status, da.refusal?.code]).toEqual([503, 'signInUnchecked']);
  expect(da.refusal?.message).toContain('ring: DBR +45 70 00 00 01');
  expect(en.refusal?.message).toContain('call: DPO +45 70 00 00 01');
  expect(await chat(here, 'ali').writes('hjælp')).toBe(503);
});

test('a server that never had them says so too, and lets people in as soon as it has', async () => {
  const data = here.servers[0]?.data ?? '';
  await here.servers[0]?.stop();
  for (const name of readdirSync(data).filter((one) => one.includes('keys'))) rmSync(`${data}/${name}`);
  await here.servers[0]?.start();
  const refused = await here.as('lone').view('start', {});
  expect([refused.status, refused.refusal?.code]).toEqual([503, 'signInUnchecked']);
  expect(refused.refusal?.message).toContain('+45 70 00 00 01');
  here.standin.faults.set({ keysAway: false });
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect((await here.as('lone').view('start', {})).status).toBe(200);
  expect(await rowsOf(here, 'incident')).toHaveLength(2);
});
