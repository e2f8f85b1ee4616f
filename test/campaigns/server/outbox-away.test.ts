import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chat } from '../../bot/chat.ts';
import { rowsOf } from '../../rows.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await here.as('lone').view('me', {});
});
afterAll(() => here.close());

const said = (own: object = {}) => ({
  nonce: crypto.randomUUID(),
  category: 'wrongRecipient' as const,
  words: 'Et brev er sendt til en forkert',
  ...own,
});
const readyz = async () => (await (await fetch(`${here.servers[0]?.url}/readyz`)).json()) as Record<string, unknown>;
const ofNonce = async (nonce: string) => (await rowsOf(here, 'incident')).filter(({ key }) => key.endsWith(nonce));
const log = () => here.servers[0]?.log.join('') ?? '';

/** A file where the folder should be: nothing can be written there, not even by root. */
function outboxAway(): void {
  const folder = path.join(here.servers[0]?.data ?? '', 'outbox');
  rmSync(folder, { recursive: true, force: true });
  writeFileSync(folder, 'in its place');
}

test('while the server can keep reports, readyz says so', async () => {
  expect(await readyz()).toMatchObject({ ready: true, outboxWritable: true });
});

test('S27: a report that cannot be kept on the server goes straight to SharePoint, and its numbers and notifications are there', async () => {
  outboxAway();
  const report = said();
  const { status, answer } = await here.as('lone').action('reportIncident', report);
  expect([status, answer.number]).toEqual([200, expect.stringMatching(/^2026-\d{4}$/)]);
  expect(await ofNonce(report.nonce)).toHaveLength(1);
  expect(log()).toContain('could not be kept');
});

test('S27: so does one that is written to the bot, and one that is pressed there', async () => {
  const ali = chat(here, 'ali');
  await ali.opens();
  await ali.presses('Tabt, glemt eller stjålet');
  expect((await ali.lastCard()).words).toMatch(/har nummer 2026-\d{4}/);
  const mette = chat(here, 'mette');
  await mette.writes('jeg har mistet min telefon');
  expect((await mette.lastCard()).words).toMatch(/har nummer 2026-\d{4}/);
});

test('readyz says that no report can be kept here, and still sends people to the server', async () => {
  await until(async () => (await readyz()).outboxWritable === false, 20);
  expect((await fetch(`${here.servers[0]?.url}/readyz`)).status).toBe(200);
});

test('S27: only when SharePoint is away too is a report refused, with the numbers to ring', async () => {
  here.standin.faults.add({ route: 'POST .*/lists', reset: true });
  const report = said();
  const aboutDpo = said({ concerns: ['dpo'] });
  const [da, en, about] = await Promise.all([
    here.as('lone').action('reportIncident', report),
    here.as('karen', { language: 'en' }).action('reportIncident', said()),
    here.as('sune').action('reportIncident', aboutDpo),
  ]);
  expect([da.status, da.refusal?.code]).toEqual([503, 'reportNotKept']);
  expect(da.refusal?.message).toContain('Ring i stedet: DBR +45 70 00 00 01.');
  expect(en.refusal?.message).toMatch(/call instead: DPO \+45 70 00 00 01/);
  // Whoever it is about is not whom to ring.
  expect(about.refusal?.message).toContain('Ring i stedet: kommunens hovednummer.');
  expect(await ofNonce(report.nonce)).toEqual([]);
}, 90_000);

test('S27: the bot says so too, to what was written and beneath the button that was pressed', async () => {
  const [lone, ali] = [chat(here, 'lone'), chat(here, 'e1')];
  await Promise.all([lone.writes('jeg har mistet min telefon'), ali.opens()]);
  expect(await lone.lastWords()).toMatch(/gemt lige nu\. Ring i stedet: DBR \+45 70 00 00 01/);
  const reply = await ali.presses('Tabt, glemt eller stjålet');
  expect(reply).toEqual({ kind: 'message', text: expect.stringContaining('Ring i stedet: DBR +45 70 00 00 01') });
}, 90_000);

test('S27: the same report arrives once when SharePoint is back', async () => {
  here.standin.faults.clear();
  const report = said();
  for (const _ of [1, 2]) expect((await here.as('lone').action('reportIncident', report)).status).toBe(200);
  expect(await ofNonce(report.nonce)).toHaveLength(1);
});
