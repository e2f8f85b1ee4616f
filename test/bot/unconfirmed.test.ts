import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reporterKey } from '../../src/features/cases/incident/incident.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

const yes = 'Der er sket noget';
const no = 'Nej, det var et spørgsmål';
/** Asks, and sounds very much like something that has happened. */
const asks = 'kan jeg slå min nabo op';
/** Asks nothing, tells nothing, and names nothing that could be lost. */
const unsure = 'sket en fejl';

const casesOf = async (who: Who) => {
  const id = await here.as(who).id();
  const own = (await rowsOf(here, 'reporter')).filter(({ person }) => person === id).map(({ key }) => key);
  return (await rowsOf(here, 'incident')).filter(({ key }) => own.includes(reporterKey(key)));
};
const folder = () => path.join(here.servers[0]?.data ?? '', '../outbox');
const kept = () => readdirSync(folder()).filter((name) => name.endsWith('.unconfirmed'));
const titles = async (who: Who) => (await chat(here, who).lastCard()).buttons.map(({ title }) => title);
const read = async (who: Who, server = 0) => (await here.as(who, { server }).view('unconfirmed', {})).answer.messages;

test('S105: what only asks gets its answer and two buttons, tells nobody, and its words lie encrypted on the server', async () => {
  const lone = chat(here, 'lone');
  await lone.writes(asks);
  expect(await casesOf('lone')).toEqual([]);
  expect(await titles('lone')).toEqual(expect.arrayContaining([yes, no]));
  expect(JSON.stringify(await lone.lastCard())).toContain('30 dage');
  expect(kept()).toHaveLength(1);
  expect(readFileSync(path.join(folder(), kept()[0] ?? ''), 'latin1')).not.toMatch(/nabo|karen|lone/);
  expect(await read('dina')).toEqual([]);
  expect(await rowsOf(here, 'caseNotification')).toEqual([]);
});

test('INV16: pressed on two servers at once it becomes one report, from when it was written', async () => {
  const { id, buttons } = await chat(here, 'lone').lastCard();
  const { verb = '', data = {} } = buttons.find(({ title }) => title === yes) ?? {};
  await here.clock.move('2026-12-01T08:20');
  const presses = await Promise.all([0, 1].map((server) => chat(here, 'lone', { server }).sends({ id, verb, data })));
  for (const { kind } of presses) expect(kind).toBe('card');
  const [made, ...others] = await casesOf('lone');
  expect(others).toEqual([]);
  expect(made?.reportedAt.slice(0, 'YYYY-MM-DDTHH:MM'.length)).toBe('2026-12-01T07:00');
  expect(kept()).toEqual([]);
});

test('whoever says that it was a question has the words deleted, and reads that nothing is reported', async () => {
  await chat(here, 'mette').writes(asks);
  expect(kept()).toHaveLength(1);
  const said = await chat(here, 'mette', { server: 1 }).presses(no);
  expect(JSON.stringify(said)).toContain('ikke meldt noget');
  expect(kept()).toEqual([]);
  expect(await casesOf('mette')).toEqual([]);
});

test.each([
  ['ali', 'ja', 1],
  ['sune', 'nej', 0],
] as const)(
  '%s is asked about what is unsure and names nothing, and answers with a word: %s',
  async (who, word, cases) => {
    await chat(here, who).writes(unsure);
    expect(await titles(who)).toEqual(['Ja, meld det', 'Nej']);
    expect((await chat(here, who).lastCard()).words).toContain('Skal det blive en melding?');
    expect(await casesOf(who)).toEqual([]);
    await chat(here, who, { server: 1 }).writes(word);
    expect(await casesOf(who)).toHaveLength(cases);
    expect(kept()).toEqual([]);
  },
);

test.each([
  ['ivan', 'ja', 1],
  ['inge', 'nej', 0],
] as const)('care that went wrong asks %s with two buttons, and hears “%s”', async (who, word, cases) => {
  await chat(here, who).writes('En beboer er faldet på badeværelset');
  expect(await titles(who)).toEqual(['Ja, meld det', 'Nej']);
  expect(kept()).toEqual([]);
  await chat(here, who, { server: 1 }).writes(word);
  expect(await casesOf(who)).toHaveLength(cases);
  await chat(here, who).writes('tusind tak for hjælpen');
  expect(await chat(here, who).lastWords()).toContain('Selv tak');
});

test('S105: after half an hour the DBR reads the words, without a name, as one line a day; nobody of IT does', async () => {
  await here.clock.move('2026-12-01T09:00');
  await chat(here, 'signe').writes(asks);
  await here.clock.move('2026-12-01T09:31');
  for (const { inside } of here.servers) await inside?.context.pending.look();
  const [first, ...others] = await read('dina', 1);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ words: asks, at: expect.stringMatching(/^2026-12-01T08:0/) });
  expect(JSON.stringify(first)).not.toContain('Signe');
  await here.tickUntil(async () => (await told()).length > 0);
  expect((await told()).map(({ count }) => count)).toEqual([1]);
  expect((await here.as('sune').view('unconfirmed', {})).status).toBe(403);
});

test('S105: the DBR makes a case of them, on two servers at once one case, whose clock runs from the first words', async () => {
  const [{ id } = { id: '' }] = await read('dina');
  const press = (server: number) => here.as('dina', { server }).carryOut('settleUnconfirmed', { id, becomes: 'case' });
  const made = await Promise.all([press(0), press(1)]);
  const [row, ...others] = await casesOf('signe');
  expect(others).toEqual([]);
  for (const { number } of made) expect(number).toBe(row?.number);
  expect(row?.reportedAt).toMatch(/^2026-12-01T08:0/);
  expect(row?.discoveredAt).toBe(row?.reportedAt);
  expect(kept()).toEqual([]);
  await until(async () =>
    (await rowsOf(here, 'caseEntry')).some(({ what, incident }) => what === 'confirmed' && incident === row?.key),
  );
  // Its writer meets the case where the question was.
  await chat(here, 'signe').presses(no);
  expect((await chat(here, 'signe').lastCard()).words).toContain(`${row?.number}`);
});

test('what the DBR lets go can be taken up again for ten minutes, and is gone after them', async () => {
  await chat(here, 'karen').writes(asks);
  await here.clock.move('2026-12-01T10:40');
  const [{ id } = { id: '' }] = await read('dina');
  const settle = (becomes: 'nothing' | 'open' | 'case') => here.as('dina').action('settleUnconfirmed', { id, becomes });
  await settle('nothing');
  expect(await read('dina')).toEqual([]);
  await settle('open');
  expect(await read('dina')).toHaveLength(1);
  await settle('nothing');
  await here.clock.move('2026-12-01T10:51');
  for (const { inside } of here.servers) await inside?.context.pending.look();
  expect(kept()).toEqual([]);
  expect((await settle('case')).refusal?.code).toBe('unconfirmedGone');
});

test('after thirty days nothing of it is left, whatever nobody did', async () => {
  await chat(here, 'karen').writes(asks);
  await here.clock.move('2026-12-31T10:52');
  for (const { inside } of here.servers) await inside?.context.pending.look();
  expect(kept()).toEqual([]);
  expect(await read('dina')).toEqual([]);
});

async function told() {
  const dina = await here.as('dina').id();
  return (await rowsOf(here, 'notification')).filter(({ what, person }) => what === 'unconfirmed' && person === dina);
}
