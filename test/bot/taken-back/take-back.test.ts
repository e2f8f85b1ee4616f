import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsOf } from '../../rows.ts';
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
const titlesOf = async (who: Parameters<typeof chat>[1]) =>
  (await chat(here, who).lastCard()).buttons.map(({ title }) => title);

test('S62: *glem det* after a report takes that one back, on another server too', async () => {
  const lone = chat(here, 'lone');
  await lone.writes(lost);
  const [made] = await casesOf('lone');
  await chat(here, 'lone', { server: 1 }).writes(forgetIt);
  expect(await lone.lastWords()).toContain(made?.number);
  expect(await lone.lastWords()).toMatch(/fejl|trukket|trække/);
});

test('S62: after added words it takes out those, names the report, and leaves it', async () => {
  const ali = chat(here, 'ali');
  await ali.writes(lost);
  await ali.writes('den var ikke låst med kode');
  const [made, ...more] = await casesOf('ali');
  expect(more).toEqual([]);
  await chat(here, 'ali', { server: 1 }).writes(forgetIt);
  expect(await ali.lastWords()).toContain(`taget ud af melding ${made?.number}`);
  expect(await wishes(made?.key)).toEqual([]);
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

test('S62, INV4: words that cannot be added become a report of their own, with a number, and never “write it again”', async () => {
  const mette = chat(here, 'mette');
  await mette.writes(lost);
  // Adding reads and writes rows one by one; each is refused once, a report of its own is not.
  here.standin.faults.add({ route: '(POST|PATCH|GET) .*/items.*', status: 400, times: 1 });
  await mette.writes('den var ikke låst med kode');
  here.standin.faults.clear();
  expect(await mette.lastWords()).not.toContain('Det gik galt');
  const cases = await casesOf('mette');
  const added = (await rowsOf(here, 'caseMessage')).filter(({ kind }) => kind === 'added');
  const own = added.filter(({ incident }) => cases.some(({ key }) => key === incident));
  expect(cases.length + own.length).toBeGreaterThan(1);
});

test('a press that fails never says that nobody knows whether it is stored', async () => {
  const inge = chat(here, 'inge');
  await inge.writes(lost);
  const { id } = await inge.lastCard();
  const reply = await inge.sends({ id, verb: 'onlyAsked', data: { case: 'no-such-case' } });
  expect(JSON.stringify(reply)).not.toContain('ved ikke, om det er gemt');
  expect(await casesOf('inge')).toHaveLength(1);
});
