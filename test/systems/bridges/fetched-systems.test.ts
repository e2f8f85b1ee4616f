import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countGraph, quiet } from '../../../scripts/bench/figures.ts';
import { System } from '../../../src/features/systems/records.ts';
import type { JsonObject } from '../../../src/standin/json.ts';
import { insideOf } from '../../examples/example.ts';
import { strangersAreRefused } from '../../strangers.ts';
import type { Who } from '../../workplace.ts';
import { upnOf } from '../../workplace.ts';
import { type World, world } from '../../world.ts';
import { saidOf } from '../examples.ts';

let here: World;

beforeAll(async () => {
  here = await world();
  await here.as('eva').action('saveSetting', { setting: 'moduleSystems', value: 'true', seen: 0 });
});
afterAll(() => here.close());

const os2 = () => here.standin.os2compliance;
const user = (who: Who) => ({
  uuid: `uuid-${who}`,
  userId: upnOf(who).split('@')[0] ?? '',
  name: who,
  email: upnOf(who),
});
let next = 500;
/** One asset of its own; nothing else is in OS2compliance. */
const holds = (...assets: JsonObject[]) => {
  os2().assets = assets.map((asset) => {
    next += 1;
    return {
      ...{ id: next, version: 1, assetType: { identifier: 'asset-type-it-system-123456' }, properties: [] },
      ...asset,
    };
  });
};

beforeEach(() => {
  Object.assign(os2(), { fault: undefined, faultAt: undefined, conflicts: 0 });
  os2().users = (['karen', 'ditte', 'lone'] as const).map(user);
});

const page = async (who: Who = 'ivan') => (await here.as(who).view('systemBridges', {})).answer;
const os2Of = async () => (await page()).bridges.find(({ source }) => source === 'os2compliance');
const fetched = async (source: 'os2compliance' | 'kitos' = 'os2compliance') => {
  expect((await here.as('ivan').action('fetchSystems', { source, nonce: crypto.randomUUID() })).answer.state).toBe(
    'asked',
  );
  await here.tick();
  return (await page()).bridges.find((one) => one.source === source)?.last;
};
const named = (name: string) =>
  insideOf(here)
    .ports.records.all(System)
    .find(({ record }) => record.name === name);
const questionOf = async (name: string) => (await page()).questions.find((one) => one.name === name);
const answer = async (name: string, said: object) =>
  here.as('dina').action('answerFetchedSystem', { key: (await questionOf(name))?.key ?? '', ...said });

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
  expect(first?.record).toMatchObject({ source: 'os2compliance', criticality: 'critical', sourceId: String(next) });
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
  expect(named('Nexus')?.record).toMatchObject({ key: ours, source: 'os2compliance', sourceId: String(next) });
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

test('S94: owner and links are written back once somebody has switched it on, and the dry run has said what', async () => {
  const plan = 'https://example.invalid/plan';
  holds({ name: 'Varmestuen', archive: 'B' }, { name: 'Fra KITOS', properties: [{ key: 'kitos_uuid', value: 'x' }] });
  await fetched();
  for (const name of ['Varmestuen', 'Fra KITOS']) {
    const stored = named(name);
    const about = { system: stored?.record.key ?? '', person: await here.as('karen').id() };
    const appointed = await here
      .as('ivan')
      .action('appointToSystem', { part: 'owner', ...about, seen: stored?.mark.version ?? 0 });
    expect(appointed.refusal).toBeUndefined();
    const document = { system: about.system, kind: 'continuityPlan', state: 'underWay', link: plan, seen: 0 } as const;
    await here.as('ivan').action('saveSystemDocument', document);
  }
  const { answer: dry } = await here.as('dina').action('tryWriteBack', { source: 'os2compliance' });
  expect(dry).toMatchObject({ systems: 2, count: 2 });
  expect(dry.differences.map(({ name, field, ours }) => [name, field, ours])).toEqual([
    ['Varmestuen', 'owner', 'Karen Krogh'],
    ['Varmestuen', 'planLink', plan],
  ]);
  expect(await fetched()).toMatchObject({ written: 0 });
  expect(os2().assets[0]).not.toHaveProperty('emergencyPlanLink');
  await here.as('dina').action('switchWriteBack', { source: 'os2compliance', on: true });
  os2().conflicts = 1;
  expect(await fetched()).toMatchObject({ written: 1, notWritten: 0, writesBack: true });
  expect(os2().assets).toMatchObject([
    {
      emergencyPlanLink: plan,
      systemOwners: [{ userId: 'karen' }],
      archive: 'B',
      description: 'Skrevet af en anden imens',
    },
    { name: 'Fra KITOS', version: 1 },
  ]);
  os2().asked.length = 0;
  expect(await fetched()).toMatchObject({ written: 0 });
  expect(os2().asked.filter((asked) => asked.startsWith('PUT'))).toEqual([]);
  expect((await here.as('dina').action('switchWriteBack', { source: 'kitos', on: true })).refusal?.code).toBe(
    'registerNotConnected',
  );
});

test('S94: what could not be written back is named until it is written', async () => {
  holds({ name: 'Skuret' });
  await fetched();
  const skuret = named('Skuret');
  const about = { system: skuret?.record.key ?? '', seen: skuret?.mark.version ?? 0 };
  await here.as('ivan').carryOut('appointToSystem', { part: 'owner', person: await here.as('ditte').id(), ...about });
  os2().users = [user('karen')];
  expect(await fetched()).toMatchObject({ written: 0, notWritten: 1, notWrittenNames: ['Skuret'] });
  os2().users = [user('ditte')];
  expect(await fetched()).toMatchObject({ written: 1, notWritten: 0, notWrittenNames: [] });
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

test('S94: what the other register owns is written there: refused here while it is read, and no longer when it is gone', async () => {
  holds({
    name: 'Laboratoriet',
    supplier: { id: 1, name: 'Birkedal' },
    dataProcessingAgreementLink: 'https://dba.example/1',
  });
  await fetched();
  const stored = named('Laboratoriet');
  const key = stored?.record.key ?? '';
  const shown = async () => (await here.as('ivan').view('system', { system: key })).answer;
  expect((await shown()).writtenThere).toMatchObject({ source: 'os2compliance', hasAgreement: true });
  const { supplier, supplierCvr, processing } = await shown();
  const said = { ...saidOf('Laboratoriet'), supplier, supplierCvr, processing };
  const describe = async (own: object) =>
    here.as('ivan').action('describeSystem', { ...said, ...own, key, seen: named('Laboratoriet')?.mark.version ?? 0 });
  expect((await describe({ supplier: 'En anden' })).refusal?.details?.faults).toEqual(['elsewhere']);
  expect((await describe({ purpose: 'Prøver' })).status).toBe(200);
  const document = { system: key, kind: 'dataAgreement', state: 'ready', nextReview: '2027-06-01' } as const;
  const save = async (link: string) =>
    here.as('ivan').action('saveSystemDocument', {
      ...{ ...document, link },
      seen: (await shown()).documents.find(({ kind }) => kind === 'dataAgreement')?.seen ?? 0,
    });
  expect((await save('https://dba.example/2')).refusal?.details?.faults).toEqual(['elsewhere']);
  expect((await save('https://dba.example/1')).status).toBe(200);
  holds();
  await fetched();
  expect((await shown()).writtenThere).toBeUndefined();
  expect((await describe({ supplier: 'En anden' })).status).toBe(200);
});

test('S59, S94: what OS2compliance tells of no more is assessed, decided and retired here, and is missed no longer', async () => {
  holds({ name: 'Akvariet', systemOwners: [user('karen')] });
  await fetched();
  const key = named('Akvariet')?.record.key ?? '';
  const risks = async () => (await here.as('karen').view('systemRisks', { system: key })).answer;
  const likely = { likelihood: 'possible', citizens: 'minor', municipality: 'minor' } as const;
  const assess = () => here.as('karen').action('assessRisk', { system: key, threat: 'outage', seen: 0, ...likely });
  expect((await assess()).refusal?.details?.faults).toEqual(['elsewhere']);
  expect(await risks()).toMatchObject({ isAssessedHere: false, mayAssess: false, mayDecide: false });
  holds();
  await fetched();
  expect((await page()).missing).toContainEqual(expect.objectContaining({ name: 'Akvariet', system: key }));
  expect(await risks()).toMatchObject({ isAssessedHere: true, mayAssess: true, mayDecide: true });
  expect((await assess()).status).toBe(200);
  const decision = { decision: 'accept', tradeOff: 'Vand er vigtigt.', nextLook: '2027-06-01' } as const;
  const decided = { system: key, risks: [{ threat: 'outage' as const, round: 1 }], ...decision };
  expect((await here.as('karen').action('decideRisks', decided)).status).toBe(200);
  const analysis = async () =>
    (await here.as('karen').view('system', { system: key })).answer.documents.find(
      ({ kind }) => kind === 'riskAnalysis',
    );
  await expect.poll(analysis).toMatchObject({ state: 'ready', nextReview: '2027-06-01', mayChange: false });
  const retired = {
    ...saidOf('Akvariet'),
    state: 'retired',
    key,
    seen: named('Akvariet')?.mark.version ?? 0,
  } as const;
  expect((await here.as('karen').action('describeSystem', retired)).status).toBe(200);
  await expect.poll(async () => (await page()).missing.map(({ name }) => name)).not.toContain('Akvariet');
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
