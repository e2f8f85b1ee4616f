import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bot } from '../../../src/text/da/bot/bot.ts';
import { listId, rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import { type World, world } from '../../world.ts';
import { chat } from '../chat.ts';
import { storedReports } from '../stored-reports.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2, sharedOutbox: true });
});
afterAll(() => here.close());

const { casesOf } = storedReports(() => here);
const lost = 'jeg har mistet min telefon i bussen';
const forgetIt = 'glem det';

const wishes = async (key = '') =>
  (await rowsOf(here, 'caseMessage')).filter((row) => row.incident === key && row.kind === 'withdrawn');
const oldestOf = async (who: Who) =>
  (await casesOf(who)).toSorted((a, b) => (a.number ?? '').localeCompare(b.number ?? ''));
const titlesOf = async (who: Who) => (await chat(here, who).lastCard()).buttons.map(({ title }) => title);

test('S62: *glem det* after a report takes that one back, on another server too', async () => {
  const lone = chat(here, 'lone');
  await lone.writes(lost);
  const [made] = await casesOf('lone');
  await chat(here, 'lone', { server: 1 }).writes(forgetIt);
  expect(await lone.lastWords()).toContain(bot.withdrawn(made?.number ?? ''));
  expect(await wishes(made?.key)).toHaveLength(1);
});

test('S62: after added words it takes out those, names the report, and leaves it', async () => {
  const ali = chat(here, 'ali');
  await ali.writes(lost);
  await ali.writes('den var ikke låst med kode');
  const [made, ...more] = await casesOf('ali');
  expect(more).toEqual([]);
  const elsewhere = chat(here, 'ali', { server: 1 });
  await elsewhere.writes(forgetIt);
  expect(await ali.lastWords()).toContain(`taget ud af melding ${made?.number}`);
  expect(await wishes(made?.key)).toEqual([]);
  // Heard once: written twice by mistake it takes back no more than was meant.
  await elsewhere.writes(forgetIt);
  expect(await wishes(made?.key)).toEqual([]);
  await ali.presses(bot.withdrawWhole);
  expect(await wishes(made?.key)).toHaveLength(1);
});

test('after words it asked about it forgets those, and no report of before is touched', async () => {
  const karen = chat(here, 'karen');
  await karen.writes(lost);
  await karen.presses('Det var kun et spørgsmål');
  const before = JSON.stringify(await casesOf('karen'));
  await karen.writes('sket en fejl');
  await karen.writes(forgetIt);
  expect(JSON.stringify(await casesOf('karen'))).toBe(before);
  expect(await karen.lastWords()).toContain('så er der ikke meldt noget');
});

test('after a question in between its writer chooses, and nothing is taken back unasked', async () => {
  const eva = chat(here, 'eva');
  await eva.writes(lost);
  const [made] = await casesOf('eva');
  await eva.writes('Må jeg sende en adgangskode i en mail?');
  await eva.writes(forgetIt);
  expect(await wishes(made?.key)).toEqual([]);
  expect((await titlesOf('eva')).some((title) => title?.includes(`${made?.number}`))).toBe(true);
});

test('S62: what is held is forgotten, on the server that holds it, and no report is touched', async () => {
  const petra = chat(here, 'petra');
  await petra.writes(lost);
  const [made] = await casesOf('petra');
  await petra.writes('direktøren bad mig skrive referatet om, så det ser pænere ud inden revisionen kommer');
  expect(await titlesOf('petra')).toContain('Gem ikke');
  await petra.writes(forgetIt);
  expect(await petra.lastWords()).toContain(bot.forgotten);
  expect(await wishes(made?.key)).toEqual([]);
  await petra.writes('mine meldinger');
  await petra.writes(forgetIt);
  expect(await wishes(made?.key)).toEqual([]);
});

describe('what goes wrong while words are added', () => {
  /** Told after a report of the same kind, so that they would be added to it. */
  const more = 'den var ikke låst med kode';
  afterEach(() => here.standin.faults.clear());

  test('S62, INV4: SharePoint takes no more words, and they are a report of their own with a number', async () => {
    const mette = chat(here, 'mette');
    await mette.writes(lost);
    const route = `POST .*/lists/${await listId(here, 'CaseMessages')}/items`;
    here.standin.faults.add({ route, status: 400, times: 1 });
    await mette.writes(more);
    expect(here.standin.faults.list()).toEqual([]);
    await expectOwn('mette');
  });

  test('S62, INV4: nobody can say whether the report takes more words, and they are one of their own', async () => {
    const simon = chat(here, 'simon');
    await simon.writes(lost);
    const route = `GET .*/lists/${await listId(here, 'CaseMessages')}/items.*`;
    here.standin.faults.add({ route, status: 403 });
    await simon.writes(more);
    here.standin.faults.clear();
    await expectOwn('simon');
  });
});

async function expectOwn(who: Who) {
  const [first, second, ...rest] = await oldestOf(who);
  expect(rest).toEqual([]);
  expect(await chat(here, who).lastWords()).toContain(`nummer ${second?.number}`);
  expect((await rowsOf(here, 'caseMessage')).filter(({ incident }) => incident === first?.key)).toEqual([]);
}

test('S62: a press that fails by a fault of ours says that what was written is still there, and does it when pressed again', async () => {
  const inge = chat(here, 'inge');
  await inge.writes(lost);
  await inge.writes('den var ikke låst med kode');
  const { id, buttons } = await inge.lastCard();
  const { verb = '', data = {} } = buttons.find(({ title }) => title === bot.separate) ?? {};
  const folder = path.join(here.servers[0]?.data ?? '', '../outbox');
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, 'no folder');
  const failed = await inge.sends({ id, verb, data });
  rmSync(folder);
  renameSync(`${folder}-away`, folder);
  expect(JSON.stringify(failed)).toContain('Det, du har skrevet, er her stadig');
  expect(await casesOf('inge')).toHaveLength(1);
  await inge.sends({ id, verb, data });
  expect(await casesOf('inge')).toHaveLength(2);
});

test('S62: a press refused because Microsoft does not answer says whether it is stored, and nothing is taken back', async () => {
  const dagny = chat(here, 'dagny');
  await dagny.writes(lost);
  const [made] = await casesOf('dagny');
  here.standin.faults.add({ route: `.*/lists/${await listId(here, 'CaseMessages')}/items.*`, answer: 'otherShape' });
  const refused = await dagny.presses(bot.onlyAsked);
  here.standin.faults.clear();
  expect(JSON.stringify(refused)).toContain('Intet er gemt');
  expect(await wishes(made?.key)).toEqual([]);
});
