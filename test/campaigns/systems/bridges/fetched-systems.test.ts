import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countGraph, quiet } from '../../../../scripts/bench/figures.ts';
import { strangersAreRefused } from '../../../strangers.ts';
import { fetching, user } from '../../../systems/bridges/fetching.ts';
import { saidOf } from '../../../systems/examples.ts';
import { type World, world } from '../../../world.ts';

let here: World;

beforeAll(async () => {
  here = await world();
  await here.as('eva').action('saveSetting', { setting: 'moduleSystems', value: 'true', seen: 0 });
});
afterAll(() => here.close());

const { os2, holds, begin, page, os2Of, fetched, named, questionOf, answer, last } = fetching(() => here);

beforeEach(begin);

describe('asking', () =>
  strangersAreRefused(() => here, 'fetchSystems', 'ivan', { source: 'kitos', nonce: crypto.randomUUID() }));

test('S94: nothing is read before somebody has asked, and then each night; unchanged, nothing is written', async () => {
  holds({ name: 'Byggesagsarkivet', systemOwners: [user('karen')], criticality: 'CRITICAL' });
  os2().asked.length = 0;
  await here.tick();
  expect(os2().asked).toEqual([]);
  expect(await os2Of()).toEqual({ source: 'os2compliance', isConnected: true, canWrite: true });
  expect(await fetched()).toMatchObject({ state: 'done', came: 1, added: 1, changed: 0, waiting: 0 });
  const first = named('Byggesagsarkivet');
  expect(first?.record).toMatchObject({ source: 'os2compliance', criticality: 'critical', sourceId: last() });
  await here.clock.move('2026-12-02T03:00');
  await here.tick();
  expect((await os2Of())?.last).toMatchObject({ state: 'done', came: 1, added: 0, changed: 0 });
  expect(named('Byggesagsarkivet')?.mark).toEqual(first?.mark);
});

test('S94: a system that looks like one of ours is asked about, and never merged by itself', async () => {
  const nonce = crypto.randomUUID();
  const ours = (await here.as('ivan').action('addSystem', { ...saidOf('Nexus'), nonce })).answer.key;
  holds({ name: 'KMD Nexus', supplier: { id: 1, name: 'Birkedal' } });
  expect(await fetched()).toMatchObject({ added: 0, waiting: 1 });
  expect(named('KMD Nexus')).toBeUndefined();
  expect(await questionOf('KMD Nexus')).toMatchObject({ alike: [{ key: ours, name: 'Nexus' }] });
  expect((await answer('KMD Nexus', { is: 'findes-ikke' })).refusal?.code).toBe('unknownSystem');
  expect((await answer('KMD Nexus', { is: ours })).answer.state).toBe('over');
  expect(named('Nexus')?.record).toMatchObject({ key: ours, source: 'os2compliance', sourceId: last() });
  expect(await questionOf('KMD Nexus')).toBeUndefined();
  expect(await fetched()).toMatchObject({ added: 0, changed: 0, waiting: 0 });
});

test('S94: what is left out stays out', async () => {
  holds({ name: 'Nexus test' });
  await fetched();
  expect((await answer('Nexus test', { is: 'left' })).answer.state).toBe('left');
  expect(await fetched()).toMatchObject({ added: 0, waiting: 0 });
  expect(named('Nexus test')).toBeUndefined();
});

test('INV1: of several owners one is chosen; one nobody here knows is told, once', async () => {
  const id = await here.as('ditte').id();
  holds(
    { name: 'Tobakskontrollen', systemOwners: [user('karen'), user('ditte')] },
    {
      name: 'Hundeskoven',
      systemOwners: [{ uuid: 'uuid-fremmed', userId: 'fremmed', name: 'Ingen Findes' }],
    },
  );
  expect(await fetched()).toMatchObject({ added: 2, waiting: 2 });
  expect(named('Tobakskontrollen')?.record.owner).toBeUndefined();
  const several = await questionOf('Tobakskontrollen');
  expect(several?.people).toMatchObject([{ part: 'owner', finding: 'several' }]);
  expect((await answer('Tobakskontrollen', { takes: ['owner'], chosen: { owner: id } })).answer.state).toBe('over');
  expect(named('Tobakskontrollen')?.record.owner).toBe(id);
  expect((await questionOf('Hundeskoven'))?.people).toMatchObject([{ finding: 'unknown', named: 'fremmed' }]);
  expect((await answer('Hundeskoven', {})).answer.state).toBe('over');
  expect(await fetched()).toMatchObject({ added: 0, changed: 0, waiting: 0 });
});

test('S94: what does not come any more is told, and stays', async () => {
  holds({ name: 'Parkeringskælderen' });
  await fetched();
  holds({ name: 'Et andet' });
  await fetched();
  expect((await page()).missing.map(({ name }) => name)).toContain('Parkeringskælderen');
  expect(named('Parkeringskælderen')?.record.state).toBe('inUse');
});

test('S94: a register that is nearly empty overnight is not believed before somebody asks for it', async () => {
  const letters = [...'abcdefghijkl'];
  holds(...letters.map((letter) => ({ name: `${letter.repeat(3)}-anlægget` })));
  expect(await fetched()).toMatchObject({ state: 'done', came: letters.length });
  const key = named('aaa-anlægget')?.record.key ?? '';
  const writtenThere = async () => (await here.as('ivan').view('system', { system: key })).answer.writtenThere;
  os2().assets = [];
  await here.clock.move('2026-12-03T03:30');
  await here.tick();
  expect((await os2Of())?.last).toMatchObject({ state: 'failed', fault: 'half' });
  expect(await writtenThere()).toMatchObject({ source: 'os2compliance' });
  expect(await fetched()).toMatchObject({ state: 'done', came: 0 });
  expect(await writtenThere()).toBeUndefined();
  const { missing } = await page();
  const left = { key: missing[0]?.key ?? '', is: 'left' };
  expect((await here.as('dina').action('answerFetchedSystem', left)).refusal?.code).toBe('unknownFetched');
});

test('half a page is no page: what came before it stays, and the next hour goes on from there', async () => {
  holds(...Array.from({ length: 150 }, (_, at) => ({ name: `Måler ${String.fromCharCode(97 + (at % 26))}${at}` })));
  Object.assign(os2(), { fault: 'half', faultAt: 1 });
  expect(await fetched()).toMatchObject({ state: 'failed', fault: 'half', added: 100 });
  os2().fault = undefined;
  os2().asked.length = 0;
  await here.tick();
  expect(os2().asked).toEqual([]);
  await here.clock.move('2026-12-03T04:30');
  await here.tick();
  expect((await os2Of())?.last).toMatchObject({ state: 'done', added: 50 });
  expect(os2().asked.filter((asked) => asked.includes('/assets?'))).toHaveLength(1);
}, 120_000);

test('a key that is refused is not tried again until the next night', async () => {
  os2().fault = 'key';
  expect(await fetched()).toMatchObject({ state: 'failed', fault: 'key' });
  os2().asked.length = 0;
  await here.clock.move('2026-12-03T06:30');
  await here.tick();
  expect(os2().asked).toEqual([]);
  expect(here.servers[0]?.log.join('')).not.toContain('laptop-only-os2compliance');
});

test('S94: KITOS brings its systems too, and is never written', async () => {
  const { kitos } = here.standin;
  kitos.usages = [
    {
      uuid: 'u-1',
      systemContext: { uuid: 's-1', name: 'Gæstebogen' },
      general: { validity: { lifeCycleStatus: 'Operational' } },
    },
    {
      uuid: 'u-2',
      systemContext: { uuid: 's-2', name: 'Lukket' },
      general: { validity: { lifeCycleStatus: 'NotInUse' } },
    },
  ];
  expect(await fetched('kitos')).toMatchObject({ state: 'done', came: 2, added: 1 });
  expect(named('Gæstebogen')?.record).toMatchObject({ source: 'kitos', sourceId: 'u-1', state: 'inUse' });
  expect(named('Lukket')).toBeUndefined();
  expect(kitos.asked.every((asked) => /^GET|GetToken/.test(asked))).toBe(true);
});

test('the auditor looks at it and answers nothing', async () => {
  expect((await page('rene')).mayAnswer).toBe(false);
  expect(
    (await here.as('rene').action('fetchSystems', { source: 'kitos', nonce: crypto.randomUUID() })).refusal?.code,
  ).toBe('notAllowed');
});

test('S94: of a night only what changed is written, and register, map and page of a system ask Graph nothing', async () => {
  const names = ['Fyrtårnet', 'Møllehjulet', 'Sluseporten', 'Havnefogeden', 'Kornloftet', 'Bageovnen'];
  holds(...names.map((name) => ({ name, criticality: 'NON_CRITICAL' })));
  expect(await fetched()).toMatchObject({ state: 'done', added: names.length });
  const marks = () => new Map(names.map((name) => [name, named(name)?.mark.version]));
  const before = marks();
  const changed = os2().assets.find(({ name }) => name === 'Kornloftet');
  Object.assign(changed ?? {}, { criticality: 'CRITICAL', version: 2 });
  expect(await fetched()).toMatchObject({ state: 'done', came: names.length, added: 0, changed: 1 });
  expect([...marks()].filter(([name, version]) => before.get(name) !== version).map(([name]) => name)).toEqual([
    'Kornloftet',
  ]);
  await quiet(here.standin, 500);
  const { requests } = await countGraph(here.standin, async () => {
    expect((await here.as('ivan').view('systems', {})).answer.systems.length).toBeGreaterThan(names.length);
    expect((await here.as('ivan').view('system', { system: named('Kornloftet')?.record.key ?? '' })).refusal).toBe(
      undefined,
    );
  });
  expect(requests).toBe(0);
});
