import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListView } from '../../../src/core/list-view.ts';
import { Confirmation, ReadingStatus } from '../../../src/features/reading/records.ts';
import { employmentKey } from '../../../src/features/workplace/employment.ts';
import { Employment, Unit } from '../../../src/features/workplace/records.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { aUnit } from '../../records.ts';
import { rowsOf } from '../../rows.ts';
import { accessAs, crowd, nameOf, store, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';
import { countedNights } from './counted-nights.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const { count, tick, status, runs, view, everyServerKnows, through } = countedNights(() => here);

describe('the first count', () => {
  test('a new installation has its rows without waiting for the night, and no name stands in them', async () => {
    await until(async () => (await runs()).some(({ state }) => state === 'done'));
    expect(await status('nord')).toMatchObject({ centre: 'center-liv', centreName: 'Center for Liv', ready: 0 });
    expect(await status('center-liv')).toMatchObject({ people: 0 });
    const everything = JSON.stringify(await rowsOf(here, 'readingStatus'));
    for (const who of ['lone', 'inge', 'mette', ...crowd] as const) {
      expect(everything).not.toContain(nameOf(who));
      expect(everything).not.toContain(await here.as(who).id());
    }
  });

  test('S102: the councillor stands in no row; closed accounts and people without a job do not either', async () => {
    const rows = await rowsOf(here, 'readingStatus');
    const types = rows.filter(({ kind }) => kind === 'type');
    expect(types.map(({ unit }) => unit)).not.toContain('councillor');
    const closed = (await rowsOf(here, 'employment')).find(({ name }) => name === nameOf('olga'))?.person;
    const jobs = (await rowsOf(here, 'employment')).filter(
      ({ kind, person }) => kind !== 'councillor' && person !== closed,
    );
    const employed = new Set(jobs.map(({ person }) => person)).size;
    expect(employed).toBeGreaterThan(crowd.length);
    expect((await status('nord'))?.people).toBe(employed);
    expect(types.reduce((sum, { people }) => sum + people, 0)).toBe(employed);
  });

  test('of two servers one did it', async () => {
    expect(await runs()).toHaveLength(1);
  });
});

test('the next night counts what has been read since, and every row says when it was counted', async () => {
  const before = await status('nord');
  for (const who of ['lone', ...crowd.slice(0, 6)] as const) {
    const { owed } = (await here.as(who).view('start', {})).answer;
    for (const { rule, version } of owed)
      await here.as(who).action('confirmReading', { rule, version, language: 'da' });
  }
  await everyServerKnows((await rowsOf(here, 'confirmation')).length);
  await here.clock.move('2026-12-02T03:50');
  await tick();
  expect((await status('nord'))?.at).toBe(before?.at);

  await here.clock.move('2026-12-02T04:05');
  await count('2026-12-02');
  const rows = await rowsOf(here, 'readingStatus');
  expect(new Set(rows.map(({ at }) => at)).size).toBe(1);
  expect(rows[0]?.at).toMatch(/^2026-12-02T03:0/);
  const after = await status('nord');
  expect(after?.ready).toBe(7);
  expect(after?.coverage).toMatch(/^R01 7\/\d+; R02 7\/\d+$/);
  expect(await runs()).toHaveLength(2);
});

test('a server that starts again does not count a night that is counted', async () => {
  const before = await status('nord');
  await here.servers[0]?.stop();
  await here.servers[0]?.start();
  await tick();
  expect(await runs()).toHaveLength(2);
  expect(await status('nord')).toEqual(before);
});

describe('with a second unit and one that was closed', () => {
  beforeAll(async () => {
    const graph = await accessAs(here.standin, productApp);
    const manager = await here.as('sune').id();
    await store(graph, 'unit', { ...aUnit({ unit: 'syd', name: 'Hjemmeplejen Syd', parent: 'kommunen', manager }) });
    for (const [index, who] of crowd.slice(0, 6).entries()) {
      const person = await here.as(who).id();
      await store(graph, 'employment', {
        ...{ key: employmentKey(person, '2'), actor: 'system', at: '2026-12-01T08:00:00Z', number: '2', person },
        ...{ name: nameOf(who), kind: 'employee', function: 'Afløser', area: 'elderCare', from: '2026-01-01' },
        ...{ unit: index === 5 ? 'oest' : 'syd', unitName: index === 5 ? 'Øst' : 'Hjemmeplejen Syd' },
      });
    }
    const gone = { kind: 'unit', unit: 'lukket', name: 'Lukket', people: 9, ready: 9 } as const;
    await store(graph, 'readingStatus', {
      ...{ ...gone, key: 'unit:lukket', actor: 'system', at: '2026-11-01T03:00:00Z' },
      ...{ underWay: 0, behind: 0, paused: 0 },
    });
    for (const { inside } of here.servers) inside?.context.microsoft.looked();
    await until(() => here.servers.every(({ inside }) => inside?.context.ports.records.find(Unit, 'syd')));
    const last = employmentKey(await here.as(crowd[5] ?? 'e6').id(), '2');
    await until(() => here.servers.every(({ inside }) => inside?.context.ports.records.find(Employment, last)));
    await here.clock.move('2026-12-03T04:05');
    await until(() =>
      here.servers.every(({ inside }) => inside?.context.ports.records.find(ReadingStatus, 'unit:lukket')),
    );
    await count('2026-12-03');
    await until(() => {
      for (const { inside } of here.servers) inside?.context.microsoft.looked();
      return here.servers.every(({ inside }) => inside?.context.ports.records.find(ReadingStatus, 'unit:oest'));
    });
  });

  test('a unit that is gone keeps its row with nobody in it, and says so', async () => {
    expect(await status('lukket')).toMatchObject({ kind: 'gone', people: 0, ready: 0 });
  });

  test('who sees all sees every unit, the centre’s total and the person types, and small groups hidden', async () => {
    const { centres, types, council, rules } = await view('sofie');
    expect(rules.map(({ rule }) => rule)).toEqual(['r01', 'r02']);
    expect(centres.flatMap(({ units }) => units.map(({ unit }) => unit)).toSorted()).toEqual(
      ['center-liv', 'kommunen', 'nord', 'oest', 'syd'].toSorted(),
    );
    const oest = centres.flatMap(({ units }) => units).find(({ unit }) => unit === 'oest');
    expect(oest).toMatchObject({ people: 'few', ready: 'few', band: 'hidden' });
    expect(oest?.cells).toEqual([
      { rule: 'r01', band: 'hidden' },
      { rule: 'r02', band: 'hidden' },
    ]);
    expect(centres.every(({ total }) => total !== undefined)).toBe(true);
    expect(types.map(({ type, people }) => [type, people])).toContainEqual(['partner', 'few']);
    expect(council).toBeDefined();
  });

  test('who may open the rows in SharePoint meets their numbers, of small groups too', async () => {
    const { centres, types, council, countedAt } = await view('dina');
    expect(countedAt).toMatch(/^2026-12-03T03:0/);
    const units = centres.flatMap((centre) => centre.units);
    for (const { unit, ...shown } of units) {
      const { people, ready, underWay, behind, paused, coverage = '' } = (await status(unit)) ?? {};
      expect(shown, unit).toMatchObject({ people, ready, underWay, behind, paused });
      const cells = shown.cells.filter(({ of }) => of !== 0);
      expect(cells.map(({ rule, done, of }) => `${rule.toUpperCase()} ${done}/${of}`).join('; '), unit).toBe(coverage);
    }
    for (const { total, units: within } of centres)
      expect(total?.people).toBe(within.reduce((sum, { people }) => sum + Number(people), 0));
    expect(units.find(({ unit }) => unit === 'oest')).toMatchObject({ people: 1 });
    const partners = await status('partner', 'type');
    expect(types.find(({ type }) => type === 'partner')?.people).toBe(partners?.people);
    expect(council).toBeUndefined();
    expect(await view('rene')).toEqual(await view('dina'));
  });

  test('a manager sees the own unit and no other, and no total; the head of a centre all of the centre', async () => {
    const nord = await view('mette');
    expect(nord.centres.map(({ total, units }) => [total, units.map(({ unit }) => unit)])).toEqual([
      [undefined, ['nord']],
    ]);
    expect(nord.types).toEqual([]);
    expect((await view('sune')).centres.flatMap(({ units }) => units.map(({ unit }) => unit))).toEqual(['syd']);
    const centre = (await view('karen')).centres;
    expect(centre.map(({ name, units }) => [name, units.map(({ unit }) => unit)])).toEqual([
      ['Center for Liv', ['center-liv', 'nord']],
    ]);
    expect(centre[0]?.total).toBeDefined();
  });

  const ofNord = async (who: Who) =>
    (await view(who)).centres.flatMap(({ units }) => units).find(({ unit }) => unit === 'nord');

  test('everybody who meets counts alone meets the same of a unit: two who compare see nothing more', async () => {
    const seen = await Promise.all((['mette', 'karen', 'sofie', 'eva'] as const).map(ofNord));
    for (const row of seen) expect(row).toEqual(seen[0]);
  });

  test('G8: who may open the exact rows meets last night’s count; the others what was shown when the week began', async () => {
    expect((await view('dina')).slow).toBeUndefined();
    expect((await ofNord('dina'))?.ready).toBe(7);
    for (const who of ['mette', 'karen', 'sofie', 'eva'] as const) {
      expect((await view(who)).slow, who).toBe(true);
      expect((await ofNord(who))?.ready, who).toBe(0);
    }
    expect((await status('nord'))?.shown).toMatch(/^Klar 0; /);
  });

  test('S102: the secretariat sees how the council was doing last night, and nobody else does', async () => {
    expect((await view('sofie')).council).toEqual({ ready: 0, people: 1 });
    const { owed } = (await here.as('inge').view('start', {})).answer;
    for (const { rule, version } of owed)
      await here.as('inge').action('confirmReading', { rule, version, language: 'da' });
    await until(async () => (await here.as('inge').view('start', {})).answer.owed.length === 0);
    expect((await view('sofie')).council?.ready).toBe(0);
    await here.clock.move('2026-12-04T00:05');
    expect((await view('sofie')).council?.ready).toBe(1);
    for (const who of ['dina', 'dorte', 'aksel', 'eva', 'rene', 'mette', 'karen'] as const) {
      expect((await view(who)).council, who).toBeUndefined();
    }
  });

  test('whoever leads nothing and has no such role is refused', async () => {
    for (const who of ['lone', 'inge', 'peter'] as const) {
      expect((await here.as(who).view('readingStatus', {})).refusal?.code).toBe('notAllowed');
    }
  });
});

test('G8: with the first count of a week those who meet counts alone meet that seven have moved', async () => {
  await here.clock.move('2026-12-07T04:05');
  await count('2026-12-07');
  await until(async () => {
    for (const { inside } of here.servers) inside?.context.microsoft.looked();
    const units = (await view('mette')).centres.flatMap(({ units }) => units);
    return units.find(({ unit }) => unit === 'nord')?.ready === 7;
  });
});

describe('with the product switched off', () => {
  beforeAll(() => Promise.all(here.servers.map((server) => server.stop())));

  test('S18: who is behind, and where, stands in SharePoint: most behind first, with the centre and the time', async () => {
    const rows = await through(ReadingStatus.views[1] as ListView, ReadingStatus, 'ReadingStatus');
    expect(rows.map(({ UnitName }) => UnitName)[0]).toBe('Hjemmeplejen Nord');
    expect(rows[0]).toMatchObject({ CentreName: 'Center for Liv', At: expect.stringMatching(/^2026-12-07T03:0/) });
    expect(rows.map(({ Behind }) => Behind)).toEqual(
      rows.map(({ Behind }) => Behind).toSorted((a, b) => Number(b) - Number(a)),
    );
    expect(rows.every(({ Kind }) => Kind === 'Enhed')).toBe(true);
  });

  test.each(ReadingStatus.views.map((one) => [one.da, one] as const))(
    'the view %s of Læsestatus asks indexed columns only',
    async (_name, one) => {
      expect((await through(one, ReadingStatus, 'ReadingStatus')).length).toBeGreaterThan(0);
    },
  );

  test.each(Confirmation.views.map((one) => [one.da, one] as const))(
    'the view %s of Bekræftelser asks indexed columns only',
    async (_name, one) => {
      expect((await through(one, Confirmation, 'Confirmations2026')).length).toBeGreaterThan(0);
    },
  );
});
