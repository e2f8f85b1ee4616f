import { afterAll, beforeAll, expect, test } from 'vitest';
import { Review } from '../../src/features/reviews/records.ts';
import { reviewYearKey, stateOn } from '../../src/features/reviews/review-year.ts';
import { Employment, Unit } from '../../src/features/workplace/records.ts';
import { productApp } from '../../src/standin/identity.ts';
import { aUnit } from '../records.ts';
import { rowsOf } from '../rows.ts';
import { accessAs, crowd, nameOf, store, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const tick = () => Promise.all(here.servers.map(({ inside }) => inside?.context.schedule.tick()));
const runs = async () => (await rowsOf(here, 'run')).filter(({ job }) => job === 'review-years');
const night = (period: string) =>
  until(async () => {
    await tick();
    return (await runs()).some((run) => run.period === period && run.state === 'done');
  });
const rowOf = async (who: Who, year = 2026) => {
  const id = await here.as(who).id();
  return (await rowsOf(here, 'reviewYear')).find(({ key }) => key === reviewYearKey(year, id));
};

test('INV14: a new installation has a row for every manager without waiting, and for nobody else', async () => {
  await night('2026-12-01');
  const rows = await rowsOf(here, 'reviewYear');
  expect(rows.map(({ managerName, state }) => [managerName, state]).toSorted()).toEqual([
    ['Karen Krogh', 'none'],
    ['Mette Madsen', 'none'],
  ]);
  const everything = JSON.stringify(rows);
  for (const who of ['lone', 'ali', ...crowd] as const) expect(everything).not.toContain(nameOf(who));
});

test('S86, INV14: how it stood on a day is shown to whoever answers for it, by name only from the day of G8', async () => {
  const on = async (who: Who, day?: string) =>
    (await here.as(who).view('reviewsOn', day === undefined ? {} : { day })).answer;
  await until(async () => (await on('dina')).managers.length === 2);
  expect(await on('dina', '2026-06-30')).toMatchObject({
    ...{ on: '2026-06-30', year: 2026, counts: { none: 2, one: 0, both: 0 } },
    managers: [
      { managerName: 'Karen Krogh', held: 0, evidence: [] },
      { managerName: 'Mette Madsen', held: 0 },
    ],
  });
  expect(await on('mette')).toMatchObject({ counts: { none: 1 }, managers: [{ managerName: 'Mette Madsen' }] });
  // The head of the centre meets counts until staff have been told.
  const centre = await on('karen');
  expect(centre).toMatchObject({ counts: { none: 2 }, namesHidden: true });
  expect(centre.managers.map(({ managerName }) => managerName)).toEqual(['Karen Krogh']);
  // A day that is to come is today, and a year nobody has rows of is empty.
  expect((await on('dina', '2030-01-01')).on).toBe('2026-12-01');
  expect((await on('dina', '2019-01-01')).managers).toEqual([]);
  expect((await here.as('lone').view('reviewsOn', {})).status).toBe(403);
  expect((await here.as('dina').view('reviewsOn', { day: 'i går' })).status).toBe(400);
});

test('a night that finds nothing new writes nothing, and of two servers one does it', async () => {
  const before = await rowOf('mette');
  await here.clock.move('2026-12-02T00:10');
  await night('2026-12-02');
  expect(await rowOf('mette')).toEqual(before);
  expect(await runs()).toHaveLength(2);
});

test('INV14: the night puts right what a stopped server did not get to write, and who was there', async () => {
  const manager = await here.as('mette').id();
  const lone = await here.as('lone').id();
  await store(await accessAs(here.standin, productApp), 'review', {
    ...{ key: `review:${manager}:2026-1`, actor: manager, at: '2026-12-02T08:00:00Z', manager, number: '2026-1' },
    ...{ managerName: nameOf('mette'), state: 'held', deed: 'held', points: '2 min · Regel · r06', minutes: 2 },
    ...{ heldOn: '2026-12-02', meetings: '2026-12-02 · 1 af 1', attendance: `2026-12-02 · ${lone} · ${lone}` },
  });
  for (const { inside } of here.servers) inside?.context.microsoft.looked();
  await until(() => here.servers.every(({ inside }) => inside?.context.ports.records.all(Review).length === 1));
  await here.clock.move('2026-12-03T00:10');
  await night('2026-12-03');
  const row = await rowOf('mette');
  expect(row).toMatchObject({ state: 'one', firstOn: '2026-12-02', outOfReach: false });
  expect(row && [stateOn(row, '2026-12-01'), stateOn(row, '2026-12-02')]).toEqual(['none', 'one']);
  expect(await rowsOf(here, 'presence')).toMatchObject([{ person: lone, how: 'present', name: nameOf('lone') }]);
});

test('whoever begins to lead gets a row the next night', async () => {
  const graph = await accessAs(here.standin, productApp);
  const manager = await here.as('sune').id();
  await store(graph, 'unit', aUnit({ unit: 'desk', name: 'Servicedesk', parent: 'center-liv', manager }));
  const person = await here.as('nils').id();
  await store(graph, 'employment', {
    ...{ key: `${person}:1`, actor: 'system', at: '2026-12-03T08:00:00Z', number: '1', person, name: nameOf('nils') },
    ...{ kind: 'employee', function: 'Elev', area: 'administration', unit: 'desk', unitName: 'Servicedesk' },
    from: '2026-01-01',
  });
  for (const { inside } of here.servers) inside?.context.microsoft.looked();
  await until(() => here.servers.every(({ inside }) => inside?.context.ports.records.find(Unit, 'desk')));
  await until(() =>
    here.servers.every(({ inside }) => inside?.context.ports.records.all(Employment, { person }).length === 1),
  );
  await here.clock.move('2026-12-04T00:10');
  await night('2026-12-04');
  expect(await rowOf('sune')).toMatchObject({ state: 'none', units: 'Servicedesk', centreName: 'Center for Liv' });
});

test('on 1 January everybody begins at 0 of 2, and the year that has gone says what could not be reached', async () => {
  await here.clock.move('2027-01-01T00:10');
  await night('2027-01-01');
  expect(await rowOf('mette', 2027)).toMatchObject({ state: 'none', outOfReach: false });
  expect(await rowOf('mette')).toMatchObject({ state: 'one', outOfReach: true });
  expect(await rowOf('karen')).toMatchObject({ state: 'none', outOfReach: true });
});
