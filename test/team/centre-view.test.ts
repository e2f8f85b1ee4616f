import { afterAll, beforeAll, expect, test } from 'vitest';
import { crowd, nameOf, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
  await until(async () => (await centre('karen')).countedAt !== undefined);
});
afterAll(() => here.close());

const centre = async (who: Who) => (await here.as(who).view('centre', {})).answer;
const managerOf = async (who: Who, manager: Who) =>
  (await here.as(who).view('centreManager', { person: await here.as(manager).id() })).answer.manager;

test('S79: a centre head meets the centre in counts and the managers by what they have done', async () => {
  const { centres, rules, year } = await centre('karen');
  expect(year).toBe(2026);
  expect(rules.map(({ rule }) => rule)).toEqual(['r01', 'r02']);
  expect(centres.map(({ name, units }) => [name, units.map(({ unit }) => unit)])).toEqual([
    ['Center for Liv', ['center-liv', 'nord']],
  ]);
  expect(centres[0]?.total?.people).toBeGreaterThan(30);
  expect(centres[0]?.managers).toEqual([
    expect.objectContaining({ name: nameOf('mette'), units: ['Hjemmeplejen Nord'], held: 0, outOfReach: false }),
  ]);
});

test('S79, G8: the only name is the manager’s: no employee stands in what a centre head may open', async () => {
  const seen = JSON.stringify([await centre('karen'), await managerOf('karen', 'mette')]);
  for (const who of ['lone', 'ali', 'olga', ...crowd] as const) {
    expect(seen).not.toContain(nameOf(who));
    expect(seen).not.toContain(await here.as(who).id());
  }
});

test('design section 7: the numbers are those of Læsestatus, so that two pages together tell nothing more', async () => {
  const [own] = (await centre('karen')).centres;
  const [status] = (await here.as('karen').view('readingStatus', {})).answer.centres;
  expect(own?.units).toEqual(status?.units);
  expect(own?.total).toEqual(status?.total);
});

test('S86: a review the manager has held shows there, and so does an edition they have told of', async () => {
  expect(await managerOf('karen', 'mette')).toMatchObject({ reviews: [], nextBy: '2026-12-31', outOfReach: false });
  const mette = here.as('mette');
  const { agenda } = (await mette.view('reviews', {})).answer;
  const points = [{ kind: 'privateData', minutes: 2 }] as const;
  const saved = (await mette.action('saveAgenda', { number: agenda.number, seen: 0, points: [...points] })).answer;
  const minutes = { agreed: '', doubts: '', next: '' };
  const held = await mette.action('holdReview', {
    ...{ number: saved.number, seen: saved.seen, on: '2026-11-30', minutes },
    attended: { by: 'number', count: 20 },
  });
  expect(held.status).toBe(200);
  const [open] = (await mette.view('conveyances', {})).answer.open;
  await mette.action('conveyVersion', { decision: open?.decision ?? '', how: 'meeting', on: '2026-12-01' });
  await until(async () => (await managerOf('karen', 'mette'))?.reviews.length === 1);
  const shown = await managerOf('karen', 'mette');
  expect(shown?.reviews).toEqual(['2026-11-30']);
  expect(shown?.editions).toContainEqual(expect.objectContaining({ edition: open?.edition, toldOn: '2026-12-01' }));
});

test('a manager who is not under the reader is nobody here, and a director who leads nothing meets a calm page', async () => {
  expect(await managerOf('karen', 'sune')).toBeUndefined();
  expect(await managerOf('karen', 'karen')).toBeUndefined();
  expect(await managerOf('ditte', 'mette')).toBeUndefined();
  expect((await centre('ditte')).centres).toEqual([]);
});

test('whoever leads no managers is refused', async () => {
  for (const who of ['mette', 'lone', 'dina', 'inge'] as const) {
    expect((await here.as(who).view('centre', {})).refusal?.code).toBe('notAllowed');
  }
});
