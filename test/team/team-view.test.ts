import { afterAll, beforeAll, expect, test } from 'vitest';
import { staffTold } from '../names-from.ts';
import { crowd, nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await staffTold(here);
});
afterAll(() => here.close());

const team = async (who: Who) => (await here.as(who).view('team', {})).answer;

const settle = (value: string, seen: number) =>
  here.as('eva').action('saveSetting', { setting: 'personalViewsFrom', value, seen });

test('G8: until the municipality has settled from when, a manager meets how many they are and no name', async () => {
  expect(await team('karen')).toEqual({ shows: 'counts', people: 1 });
  const seen = JSON.stringify(await team('mette'));
  for (const who of ['lone', 'ali', ...crowd] as const) expect(seen).not.toContain(nameOf(who));

  expect((await settle('2026-12-24', 0)).status).toBe(200);
  await until(async () => 'namesFrom' in (await team('karen')));
  expect(await team('karen')).toEqual({ shows: 'counts', people: 1, namesFrom: '2026-12-24' });
});

test('S21, S82: from that day on a manager meets everybody they lead with state and dates, and nobody else', async () => {
  await settle('2026-12-01', 1);
  await until(async () => (await team('karen')).shows === 'names');
  const mine = await team('mette');
  if (mine.shows !== 'names') throw new Error('no names');
  const names = mine.members.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([nameOf('lone'), nameOf('ali'), nameOf('karen')]));
  // The council and partners work under nobody here (S102), and nobody leads themselves.
  for (const who of ['inge', 'peter', 'mette', 'nils'] as const) expect(names).not.toContain(nameOf(who));
  expect(mine.members.find(({ name }) => name === nameOf('olga'))?.noAccount).toBe(true);

  const above = await team('karen');
  expect(above.shows === 'names' && above.members.map(({ name }) => name)).toEqual([nameOf('mette')]);
});

const ofLone = async () => {
  const seen = await team('mette');
  return seen.shows === 'names' ? seen.members.find(({ name }) => name === nameOf('lone')) : undefined;
};

test('G8: what is read today a manager meets tomorrow, with no rule by name and never when it was read', async () => {
  const before = await team('mette');
  expect(Object.keys(before)).not.toContain('coverage');
  const { owes = 0 } = (await ofLone()) ?? {};
  const waiting = async () => (await here.as('lone').view('start', {})).answer.owed.length;
  const own = await waiting();
  await here.as('lone').action('confirmReading', { rule: 'r06', version: '3.0', language: 'da' });
  await until(async () => (await waiting()) === own - 1);
  expect(await team('mette')).toEqual(before);
  await here.clock.move('2026-12-01T23:59');
  expect((await ofLone())?.owes).toBe(owes);

  await here.clock.move('2026-12-02T00:01');
  expect((await ofLone())?.owes).toBe(owes - 1);
  // Dates are whole days; a moment would tell when somebody sat and read.
  expect(JSON.stringify(await team('mette'))).not.toMatch(/T\d{2}:\d{2}/);
});

test('G1, INV7: whom no page reaches the manager goes through the rules with, notes it, and takes it back', async () => {
  const olga = async () => {
    const seen = await team('mette');
    return seen.shows === 'names' ? seen.members.find(({ name }) => name === nameOf('olga')) : undefined;
  };
  const before = await olga();
  const rules = before?.inPerson?.rules.map(({ rule }) => rule) ?? [];
  expect(rules.length).toBe(before?.owes);

  const input = { person: before?.person ?? '', rules, heldOn: '2026-12-01' };
  const { answer } = await here.as('mette').action('recordBriefing', input);
  const after = await olga();
  expect(after).toMatchObject({ owes: rules.length, briefed: rules.length, inPerson: { rules: [] } });
  expect(after?.inPerson?.briefings).toMatchObject([{ heldOn: '2026-12-01', rules: rules.length }]);

  await here.as('mette').action('undoBriefing', { key: answer.key });
  expect(await olga()).toEqual(before);
});
