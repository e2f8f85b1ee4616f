import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { chat } from './chat.ts';
import { storedReports } from './stored-reports.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

const { casesOf } = storedReports(() => here);
const yes = 'Der er sket noget';
const no = 'Nej, det var et spørgsmål';
/** Asks, and sounds very much like something that has happened. */
const asks = 'kan jeg slå min nabo op';
/** Asks nothing, tells nothing, and names nothing that could be lost. */
const unsure = 'sket en fejl';

const folder = () => path.join(here.servers[0]?.data ?? '', '../outbox');
const kept = () =>
  statSync(folder()).isDirectory() ? readdirSync(folder()).filter((name) => name.endsWith('.unconfirmed')) : [];
const titles = async (who: Who) => (await chat(here, who).lastCard()).buttons.map(({ title }) => title);
const read = async (server = 0) => (await here.as('dina', { server }).view('unconfirmed', {})).answer.messages;
const look = () => Promise.all(here.servers.map(({ inside }) => inside?.context.pending.look()));
const minutes = async (count: number) => {
  const now = Temporal.Instant.from(here.standin.clock.now()).add({ minutes: count });
  await here.clock.move(
    now.toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime().toString({ smallestUnit: 'minute' }),
  );
  await look();
};
/** Writes, and lets the half hour pass. @returns what the DBR reads of it */
const unanswered = async (who: Who) => {
  await chat(here, who).writes(asks);
  await minutes(31);
  const message = (await read()).at(-1);
  if (!message) throw new Error('nothing is overdue');
  return message;
};
const settle = (id: string, becomes: 'case' | 'nothing' | 'open', server = 0) =>
  here.as('dina', { server }).action('settleUnconfirmed', { id, becomes });
/** Each test begins with nothing that waits. */
afterEach(() => {
  for (const name of kept()) rmSync(path.join(folder(), name), { force: true });
  return look();
});

test('S105: what only asks gets its answer and two buttons, tells nobody, and its words lie encrypted on the server', async () => {
  const before = await rowsOf(here, 'caseNotification');
  await chat(here, 'lone').writes(asks);
  expect(await casesOf('lone')).toEqual([]);
  expect(await titles('lone')).toEqual(expect.arrayContaining([yes, no]));
  expect(JSON.stringify(await chat(here, 'lone').lastCard())).toContain('30 dage');
  expect(kept()).toHaveLength(1);
  expect(readFileSync(path.join(folder(), kept()[0] ?? ''), 'latin1')).not.toMatch(/nabo|lone/i);
  expect(await read()).toEqual([]);
  expect(await rowsOf(here, 'caseNotification')).toEqual(before);
});

test('INV16: pressed on two servers at once it becomes one report, from when it was written', async () => {
  await chat(here, 'peter').writes(asks);
  const written = here.standin.clock.now();
  const { id, buttons } = await chat(here, 'peter').lastCard();
  const { verb = '', data = {} } = buttons.find(({ title }) => title === yes) ?? {};
  await minutes(20);
  const presses = await Promise.all([0, 1].map((server) => chat(here, 'peter', { server }).sends({ id, verb, data })));
  for (const { kind } of presses) expect(kind).toBe('card');
  const [made, ...others] = await casesOf('peter');
  expect(others).toEqual([]);
  expect(made?.reportedAt.slice(0, 'YYYY-MM-DDTHH:MM'.length)).toBe(written.slice(0, 'YYYY-MM-DDTHH:MM'.length));
  expect(kept()).toEqual([]);
});

test('a writer who says that it was a question has the words deleted, and reads that nothing is reported', async () => {
  await chat(here, 'mette').writes(asks);
  expect(kept()).toHaveLength(1);
  const said = await chat(here, 'mette', { server: 1 }).presses(no);
  expect(JSON.stringify(said)).toContain('ikke meldt noget');
  expect(kept()).toEqual([]);
  expect(await casesOf('mette')).toEqual([]);
});

test('nobody else confirms it or takes it back with a press they were not given', async () => {
  await chat(here, 'sofie').writes(asks);
  const { id, buttons } = await chat(here, 'sofie').lastCard();
  for (const title of [yes, no]) {
    const { verb = '', data = {} } = buttons.find((one) => one.title === title) ?? {};
    await chat(here, 'karen').sends({ id, verb, data });
  }
  expect(await casesOf('karen')).toEqual([]);
  expect(kept()).toHaveLength(1);
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

test('a *ja* after a report made since is about that report, and confirms nothing older', async () => {
  const dagny = chat(here, 'dagny');
  await dagny.writes(asks);
  await minutes(1);
  await dagny.writes('jeg har mistet min telefon i bussen');
  await dagny.writes('ja');
  expect((await casesOf('dagny')).map(({ category }) => category)).toEqual(['lostDevice']);
  expect(kept()).toHaveLength(1);
});

test.each([
  ['ivan', 'ja', 1],
  ['inge', 'nej', 0],
] as const)('care that went wrong asks %s with two buttons, and hears “%s”', async (who, word, cases) => {
  await chat(here, who).writes('En beboer er faldet på badeværelset');
  expect(await titles(who)).toEqual(['Ja, meld det', 'Nej']);
  // Of health, and of no data: nobody reads it but with a press.
  expect(kept()).toEqual([]);
  await minutes(20);
  await chat(here, who, { server: 1 }).writes(word);
  expect(await casesOf(who)).toHaveLength(cases);
  await chat(here, who).writes('tusind tak for hjælpen');
  expect(await chat(here, who).lastWords()).toContain('Selv tak');
});

test('S105: after half an hour the DBR reads the words, without a name, as one line a day; nobody of IT does', async () => {
  const told = async () => {
    const dina = await here.as('dina').id();
    const rows = await rowsOf(here, 'notification');
    return rows.filter(({ what, person }) => what === 'unconfirmed' && person === dina).map(({ count }) => count);
  };
  await here.clock.move('2026-12-02T08:00');
  const message = await unanswered('signe');
  expect(message).toMatchObject({ words: asks, at: expect.stringMatching(/^2026-12-02T07:0/) });
  expect(JSON.stringify(await read(1))).not.toMatch(/Signe/);
  expect((await here.as('sune').view('unconfirmed', {})).status).toBe(403);
  // Written before the line of the day, and not before the DBR by then.
  await chat(here, 'eva').writes(asks);
  await here.tickUntil(async () => (await told()).length > 0);
  await minutes(40);
  await here.tick();
  expect(await told()).toEqual([1]);
  await here.clock.move('2026-12-03T08:30');
  await here.tickUntil(async () => (await told()).length > 1);
  expect(await told()).toEqual([1, 2]);
});

test('S105: the DBR makes a case of them, on two servers at once one case, whose clock runs from the first words', async () => {
  const { id, at } = await unanswered('nils');
  const made = await Promise.all([settle(id, 'case', 0), settle(id, 'case', 1)]);
  const [row, ...others] = await casesOf('nils');
  expect(others).toEqual([]);
  for (const { answer } of made) expect(answer.number).toBe(row?.number);
  expect([row?.reportedAt, row?.discoveredAt]).toEqual([at, at]);
  expect(kept()).toEqual([]);
  await until(async () =>
    (await rowsOf(here, 'caseEntry')).some(({ what, incident }) => what === 'confirmed' && incident === row?.key),
  );
  // Its writer meets the case where the question was.
  await chat(here, 'nils').presses(no);
  expect((await chat(here, 'nils').lastCard()).words).toContain(`${row?.number}`);
});

test('what the DBR lets go can be taken up again for ten minutes, and is gone after them', async () => {
  const { id } = await unanswered('karen');
  await settle(id, 'nothing');
  expect(await read()).toEqual([]);
  await settle(id, 'open');
  expect(await read()).toHaveLength(1);
  await settle(id, 'nothing');
  await minutes(11);
  expect(kept()).toEqual([]);
  expect((await settle(id, 'case')).refusal?.code).toBe('unconfirmedGone');
});

test('before the half hour is over the DBR reads and makes nothing of it', async () => {
  await chat(here, 'rene').writes(asks);
  const { buttons } = await chat(here, 'rene').lastCard();
  const { aside = '' } = (buttons.find(({ title }) => title === yes)?.data ?? {}) as { aside?: string };
  expect((await settle(aside, 'case')).refusal?.code).toBe('unconfirmedGone');
  expect(kept()).toHaveLength(1);
});

test('after thirty days nothing of it is left, whatever nobody did', async () => {
  await chat(here, 'petra').writes(asks);
  await minutes(30 * 24 * 60 + 1);
  expect(kept()).toEqual([]);
  expect(await read()).toEqual([]);
});
