import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRepeats } from '../../src/bot/conversations/repeats.ts';
import { productApp, tenantId } from '../../src/standin/identity.ts';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const ofBot = async (who: 'lone' | 'ali' | 'karen' | 'mette') =>
  (await chat(here, who).all()).filter(({ byBot }) => byBot);

test('fifty equal messages get one answer and are one case, and nothing of them is stored twice', async () => {
  const lone = chat(here, 'lone');
  const statuses = await Promise.all(Array.from({ length: 50 }, () => lone.writes('jeg har mistet min telefon')));
  expect(new Set(statuses)).toEqual(new Set([200]));
  await until(async () => (await ofBot('lone')).length > 0);
  expect(await ofBot('lone')).toHaveLength(1);
  expect(await rowsOf(here, 'incident')).toHaveLength(1);
  expect(await rowsOf(here, 'caseMessage')).toEqual([]);
});

test('something else in between is answered, and then the same again', async () => {
  const ali = chat(here, 'ali');
  for (const words of ['hjælp', 'mine meldinger', 'hjælp']) await ali.writes(words);
  expect(await ofBot('ali')).toHaveLength(3);
});

test('the same words of two people are answered to both', async () => {
  for (const who of ['karen', 'mette'] as const) await chat(here, who).writes('hjælp');
  expect([(await ofBot('karen')).length, (await ofBot('mette')).length]).toEqual([1, 1]);
});

test('what was not answered as it should be is heard anew', async () => {
  const folder = path.join(here.servers[0]?.data ?? '', 'outbox');
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, 'in its place');
  here.standin.faults.add({ route: 'POST .*/lists', reset: true });
  const karen = chat(here, 'karen');
  await karen.writes('jeg har sendt en mail til en forkert');
  expect(await karen.lastWords()).toContain('gemt lige nu');
  here.standin.faults.clear();
  await karen.writes('jeg har sendt en mail til en forkert');
  expect((await karen.lastCard()).words).toContain('har nummer');
}, 60_000);

test('the same is the same for twenty seconds from the last time, and no longer', () => {
  let nowMs = 0;
  const { isAgain, forget } = openRepeats(() => nowMs);
  const at = (ms: number, words = 'hej') => {
    nowMs = ms;
    return isAgain('lone', words);
  };
  expect([at(0), at(19_000), at(38_000), at(58_000)]).toEqual([false, true, true, false]);
  forget('lone');
  expect([at(58_001), at(58_002, 'andet'), at(58_003)]).toEqual([false, false, false]);
});

test('an edited message gets one kind word, and what it says now is stored nowhere', async () => {
  const lone = await here.as('lone').id();
  const serviceUrl = `${here.standin.url}/_connector/`;
  const send = async (eventType: string) =>
    fetch(`${here.servers[0]?.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await here.standin.botIssuer.token(serviceUrl)}`,
      },
      body: JSON.stringify({
        type: 'messageUpdate',
        id: crypto.randomUUID(),
        text: 'det var 311236-4321, jeg sendte forkert',
        channelId: 'msteams',
        serviceUrl,
        channelData: { eventType },
        from: { id: `29:${lone}`, aadObjectId: lone },
        recipient: { id: `28:${productApp.clientId}` },
        conversation: { id: `a:${lone}`, conversationType: 'personal', tenantId },
      }),
    });
  const before = (await ofBot('lone')).length;
  for (const kind of ['editMessage', 'editMessage', 'undeleteMessage']) expect((await send(kind)).status).toBe(200);
  expect((await ofBot('lone')).length).toBe(before + 1);
  expect(await chat(here, 'lone').lastWords()).toContain('skriv det i en ny besked');
  for (const kind of ['incident', 'statement', 'caseMessage'] as const) {
    expect(readable(await rowsOf(here, kind))).not.toMatch(/4321|jeg sendte forkert/);
  }
});
