import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type World, world } from '../../world.ts';
import { saidOf } from '../examples.ts';
import { fetching, user } from './fetching.ts';

let here: World;

beforeAll(async () => {
  here = await world();
  await here.as('eva').action('saveSetting', { setting: 'moduleSystems', value: 'true', seen: 0 });
});
afterAll(() => here.close());

const { os2, holds, begin, page, fetched, named } = fetching(() => here);

beforeEach(begin);

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
