import { afterAll, beforeAll, expect, test } from 'vitest';
import { namesFrom } from '../names-from.ts';
import { rowsOf } from '../rows.ts';
import { nameOf } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await namesFrom(here, today);
});
afterAll(() => here.close());

const today = '2026-12-01';
const number = '2026-1';
const minutes = { agreed: '', doubts: '', next: '' };
const mette = () => here.as('mette');
const reviews = async () => (await mette().view('reviews')).answer;
const open = async () => (await mette().view('conveyances', {})).answer.open;
const told = () => rowsOf(here, 'conveyance');
const seen = async () => {
  const { agenda, records } = await reviews();
  return records.find((one) => one.number === number)?.seen ?? agenda.seen;
};
const prepare = async (...rules: string[]) => {
  const points = [...rules.map((ref) => ({ kind: 'rule' as const, ref, minutes: 4 }))];
  await mette().action('saveAgenda', {
    ...{ number, seen: await seen() },
    points: [...points, { kind: 'privateData', minutes: 2 }],
  });
};
const hold = async () => {
  const people = (await reviews()).people?.map(({ person }) => person) ?? [];
  const held = { number, seen: await seen(), on: today, attended: { by: 'names' as const, people }, minutes };
  return mette().action('holdReview', held);
};
/** Those the manager is asked to go through rules with in person. */
let toGoThrough: readonly string[] = [];
const undo = async () => mette().action('undoReview', { number, seen: await seen() });

test('S21: a meeting that went through something else has told of nothing', async () => {
  await until(async () => (await reviews()).people !== undefined);
  expect((await open()).map(({ rules }) => rules.map(({ rule }) => rule))).toContainEqual(['r06']);
  await prepare('r01');
  expect((await hold()).status).toBe(200);
  await until(async () => (await rowsOf(here, 'presence')).length > 0);
  expect((await undo()).status).toBe(200);
  await until(async () => (await reviews()).year.held === 0);
  expect(await told()).toEqual([]);
});

test('S21, S86: one that went through all of an edition has told of it, that day and at a meeting', async () => {
  const team = (await mette().view('team', {})).answer;
  const members = team.shows === 'names' ? team.members : [];
  toGoThrough = members
    .flatMap(({ name, inPerson }) => (inPerson?.rules.some(({ rule }) => rule === 'r06' || rule === 'r01') ? name : []))
    .toSorted();
  await prepare('r01', 'r06');
  expect((await hold()).status).toBe(200);
  await until(async () => (await told()).length === 1);
  expect(await told()).toMatchObject([
    { decision: 'handbook:2026', how: 'meeting', on: today, managerName: 'Mette Madsen' },
  ]);
  await until(async () => (await open()).every(({ decision }) => decision !== 'handbook:2026'));
});

test('G1: those there who are reached in person have been briefed in it, and nobody else', async () => {
  await until(async () => (await rowsOf(here, 'briefing')).length === toGoThrough.length);
  expect(toGoThrough.length).toBeGreaterThan(0);
  const inPerson = (await rowsOf(here, 'briefing')).map(({ name, rules, heldOn }) => ({ name, rules, heldOn }));
  expect(inPerson.map(({ name }) => name)).toContain(nameOf('olga'));
  for (const { rules, heldOn } of inPerson) {
    expect(heldOn).toBe(today);
    expect(rules.split(' ').every((version) => /^r0[16]:/.test(version))).toBe(true);
  }
  expect(inPerson.map(({ name }) => name).toSorted()).toEqual(toGoThrough);
});

test('taken back, what it closed is open again', async () => {
  expect((await undo()).status).toBe(200);
  await until(async () => (await told()).every(({ withdrawnAt }) => withdrawnAt !== undefined));
  await until(async () => (await open()).some(({ decision }) => decision === 'handbook:2026'));
  await until(async () => (await rowsOf(here, 'briefing')).every(({ withdrawnAt }) => withdrawnAt !== undefined));
});

test('held again it is told again; what the manager takes back alone stays back, also when the night looks', async () => {
  expect((await hold()).status).toBe(200);
  await until(async () => (await told()).some(({ withdrawnAt }) => withdrawnAt === undefined));
  await until(async () => (await open()).every(({ decision }) => decision !== 'handbook:2026'));
  // A person is slower than a test: what is taken back in the second of the meeting counts as said before it.
  await here.clock.move('2026-12-01T12:00');
  const [own] = (await mette().view('conveyances', {})).answer.conveyed;
  await mette().action('withdrawConveyance', { decision: 'handbook:2026', seen: own?.version ?? 0 });
  await until(async () => (await open()).some(({ decision }) => decision === 'handbook:2026'));
  await here.clock.move('2026-12-02T05:30');
  await here.tick();
  const nights = (await rowsOf(here, 'run')).filter(
    ({ job, period }) => job === 'conveyance-due' && period === '2026-12-02',
  );
  expect(nights.map(({ state }) => state)).toEqual(['done']);
  expect((await told()).every(({ withdrawnAt }) => withdrawnAt !== undefined)).toBe(true);
});
