import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';
import { saidOf } from './examples.ts';

let here: World;
let nexus: string;
const ids = new Map<Who, string>();
const id = (who: Who) => ids.get(who) ?? '';

beforeAll(async () => {
  here = await world();
  for (const who of ['karen', 'mette', 'lone', 'signe', 'ditte', 'dina', 'olga'] as const) {
    ids.set(who, await here.as(who).id());
  }
  nexus = (await here.as('ivan').action('addSystem', { ...saidOf('Nexus'), nonce: crypto.randomUUID() })).answer.key;
});
afterAll(() => here.close());

const nonce = '11111111-1111-4111-8111-111111111111';
describe('entering', () => strangersAreRefused(() => here, 'addSystem', 'dina', { ...saidOf('Aula'), nonce }));

const shown = async (who: Who = 'ivan', system = nexus) => (await here.as(who).view('system', { system })).answer;
type Appointing = ActionInput<'appointToSystem'>;
type WithoutSystem<I> = I extends unknown ? Omit<I, 'system'> : never;
const appoint = (who: Who, input: WithoutSystem<Appointing>) =>
  here.as(who).action('appointToSystem', { ...input, system: nexus } as Appointing);
const owner = async (who: Who, by: Who = 'ivan') =>
  appoint(by, { part: 'owner', person: id(who), seen: (await shown()).version });

test('S94: those who keep the register enter a system; the others do not, and the same press is the same system', async () => {
  for (const who of ['karen', 'eva', 'lone', 'aksel'] as const) {
    expect((await here.as(who).action('addSystem', { ...saidOf('Aula'), nonce })).refusal?.code).toBe('notAllowed');
  }
  const first = await here.as('dina').action('addSystem', { ...saidOf('Aula'), nonce });
  const again = await here.as('dina').action('addSystem', { ...saidOf('Aula'), nonce });
  expect(again.answer).toEqual(first.answer);
  expect((await rowsOf(here, 'system')).filter(({ name }) => name === 'Aula')).toHaveLength(1);
});

test('a second system of the same name, a CVR number of seven digits and a link that is none are refused together', async () => {
  const wrong = { ...saidOf(' NEXUS '), supplierCvr: '1234567', recordLink: 'javascript:alert(1)' };
  const reply = await here.as('ivan').action('addSystem', { ...wrong, nonce: crypto.randomUUID() });
  expect(reply.refusal).toMatchObject({ code: 'systemInvalid', details: { faults: ['nameTaken', 'cvr', 'link'] } });
});

test('S50: who else decides over the data, and who answers for what, stands on the page until it is left out', async () => {
  const authorities = 'Regionen ser medicin. Hver myndighed svarer for sit.';
  const { key, version: seen } = (
    await here.as('ivan').action('addSystem', { ...saidOf('Fælles'), authorities, nonce: crypto.randomUUID() })
  ).answer;
  expect(await shown('ivan', key)).toMatchObject({ authorities });
  await here.as('ivan').carryOut('describeSystem', { ...saidOf('Fælles'), key, seen });
  expect((await shown('ivan', key)).authorities).toBeUndefined();
});

test('INV15: a CPR number in what is said is covered', async () => {
  const { key, version: seen } = (
    await here.as('ivan').action('addSystem', { ...saidOf('Prøve'), nonce: crypto.randomUUID() })
  ).answer;
  const purpose = 'Bruges til 311236-4321';
  await here.as('ivan').carryOut('describeSystem', { ...saidOf('Prøve'), key, seen, purpose });
  expect(readable(await rowsOf(here, 'system'))).not.toContain('4321');
});

describe('S95, INV1: the owner', () => {
  test.each<[Who, string]>([
    ['lone', 'ownerPosition'],
    ['mette', 'ownerPosition'],
    ['dina', 'watches'],
    ['olga', 'notHere'],
  ])('%s is refused: %s', async (who, fault) => {
    const reply = await owner(who);
    expect(reply.refusal?.code).toBe('systemPartInvalid');
    expect(reply.refusal?.details?.faults).toContain(fault);
    expect((await shown()).ownerName).toBeUndefined();
  });

  test('somebody nobody knows is refused', async () => {
    const reply = await appoint('ivan', { part: 'owner', person: nonce, seen: (await shown()).version });
    expect(reply.refusal?.code).toBe('unknownPerson');
  });

  test('of two who name an owner at once, one is told; there is one owner', async () => {
    const { version: seen } = await shown();
    const replies = await Promise.all(
      (['karen', 'ditte'] as const).map((who, at) =>
        appoint(at === 0 ? 'ivan' : 'dina', { part: 'owner', person: id(who), seen }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)?.refusal?.code).toBe('changedMeanwhile');
  });

  test('hands the system to another who has the position, and not to one who has not', async () => {
    await owner('karen');
    await until(async () => (await shown('karen')).isOwner);
    expect((await owner('lone', 'karen')).refusal?.code).toBe('systemPartInvalid');
    expect((await owner('ditte', 'karen')).status).toBe(200);
    await until(async () => (await shown()).ownerName === 'Ditte Dal');
    expect((await owner('karen', 'karen')).refusal?.code).toBe('notAllowed');
    expect((await owner('karen', 'ditte')).status).toBe(200);
    await until(async () => (await shown('karen')).isOwner);
  });
});

describe('S90–S92, S96, S100, S101: the other parts', () => {
  test('S91, INV2: a data owner has staff', async () => {
    const reply = await appoint('karen', { part: 'dataOwner', person: id('lone') });
    expect(reply.refusal?.details?.faults).toEqual(['leadsNobody']);
    expect((await appoint('karen', { part: 'dataOwner', person: id('mette') })).status).toBe(200);
  });

  test('S92: there may be several, and the same again writes nothing', async () => {
    const first = await appoint('karen', { part: 'dataOwner', person: id('karen') });
    const again = await appoint('karen', { part: 'dataOwner', person: id('karen') });
    expect(again.answer).toEqual(first.answer);
    await until(async () => (await shown()).parts.filter(({ part }) => part === 'dataOwner').length === 2);
  });

  test('S101, INV3: an administrator is a named person with tasks', async () => {
    const none = await appoint('karen', { part: 'administrator', person: id('signe') });
    expect(none.refusal?.details?.faults).toEqual(['noTasks']);
    await appoint('karen', { part: 'administrator', person: id('signe'), tasks: ['logging', 'authorisation'] });
    await until(async () => (await shown('signe')).parts.some(({ name }) => name === 'Signe Siv'));
    const [row] = (await shown('signe')).parts.filter(({ part }) => part === 'administrator');
    expect(row).toMatchObject({ name: 'Signe Siv', tasks: ['authorisation', 'logging'] });
  });

  test('S96, INV4: a delegate does the owner’s work and never says who answers', async () => {
    await appoint('karen', { part: 'delegate', person: id('lone') });
    await until(async () => (await shown('lone')).mayDescribe);
    expect((await shown('lone')).mayAppoint).toEqual(['budgetHolder', 'dataOwner', 'administrator']);
    expect((await owner('ditte', 'lone')).refusal?.code).toBe('notAllowed');
    expect((await appoint('lone', { part: 'delegate', person: id('signe') })).refusal?.code).toBe('notAllowed');
    const seen = (await shown('lone')).version;
    expect((await appoint('lone', { part: 'budgetHolder', person: id('mette'), seen })).status).toBe(200);
    await until(async () => (await shown()).budgetHolderName === 'Mette Madsen');
    expect((await shown()).ownerName).toBe('Karen Krogh');
  });

  test('S90: one with no part in it appoints nobody, describes nothing and does not see it', async () => {
    expect((await appoint('petra', { part: 'dataOwner', person: id('mette') })).refusal?.code).toBe('notAllowed');
    const described = { ...saidOf('Nexus'), key: nexus, seen: (await shown()).version };
    expect((await here.as('petra').action('describeSystem', described)).refusal?.code).toBe('notAllowed');
    expect((await here.as('petra').view('system', { system: nexus })).refusal?.code).toBe('unknownSystem');
    expect((await here.as('petra').view('mySystems', {})).answer.systems).toEqual([]);
  });

  test('a part ends, and the row stays; taking it back is giving it again', async () => {
    const about = { system: nexus, part: 'delegate', person: id('lone') } as const;
    await here.as('karen').carryOut('endSystemPart', about);
    await until(async () => (await here.as('lone').view('system', { system: nexus })).status === 404);
    const rows = (await rowsOf(here, 'systemRole')).filter(({ part }) => part === 'delegate');
    expect(rows).toMatchObject([{ endedOn: '2026-12-01' }]);
    await appoint('karen', { part: 'delegate', person: id('lone') });
    await until(async () => (await shown('lone')).mayDescribe);
  });
});

describe('S97: the seven documents', () => {
  const document = { kind: 'riskAnalysis', state: 'ready', nextReview: '2027-06-01', seen: 0 } as const;
  const save = (who: Who, own: Partial<ActionInput<'saveSystemDocument'>> = {}) =>
    here.as(who).action('saveSystemDocument', { system: nexus, ...document, ...own });

  test.each([
    [{ nextReview: '2026-11-30' }, 'inThePast'],
    [{ nextReview: '2030-01-01' }, 'tooFar'],
    [{ nextReview: undefined }, 'noReview'],
    [{ link: 'http://intranet/risiko' }, 'link'],
  ])('%j is refused: %s', async (own, fault) => {
    const reply = await save('karen', own as Partial<ActionInput<'saveSystemDocument'>>);
    expect(reply.refusal).toMatchObject({ code: 'systemDocumentInvalid', details: { faults: [fault] } });
  });

  test('the owner says that one is ready; it counts, and of two at once one is told', async () => {
    const before = (await shown()).percent;
    const link = 'https://eksempel.sharepoint.com/risiko';
    const replies = await Promise.all([save('karen', { link }), save('ivan', { nextReview: '2027-01-01' })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    await until(async () => (await shown()).percent > before);
  });

  test('who keeps a document says how it stands, and hands it to nobody', async () => {
    const person = id('signe');
    const kept = { kind: 'instructions', state: 'underWay', nextReview: undefined, keeper: person } as const;
    await save('karen', kept);
    await until(async () => (await shown('signe')).documents.some(({ keeper }) => keeper === person));
    const seen = (await shown('signe')).documents.find(({ kind }) => kind === 'instructions')?.seen ?? 0;
    const done = { kind: 'instructions', state: 'ready', keeper: id('lone'), seen } as const;
    expect((await save('signe', done)).status).toBe(200);
    const [row] = (await rowsOf(here, 'systemDocument')).filter(({ kind }) => kind === 'instructions');
    expect(row).toMatchObject({ state: 'ready', keeper: person });
    expect((await save('signe', { kind: 'documentation' })).refusal?.code).toBe('notAllowed');
    expect((await save('petra')).refusal?.code).toBe('notAllowed');
  });
});

test('mine: the owner meets three gaps and the number of the rest, the data owner only the system', async () => {
  const karen = (await here.as('karen').view('mySystems', {})).answer;
  expect(karen.systems).toMatchObject([{ name: 'Nexus', parts: ['owner', 'dataOwner'] }]);
  expect(karen.open).toHaveLength(3);
  expect(karen.later).toBeGreaterThan(0);
  expect((await here.as('mette').view('mySystems', {})).answer).toMatchObject({ open: [], later: 0 });
});

test('S58: what is retired says when, keeps its owner, and nobody gets a part in it', async () => {
  const { key, version } = (
    await here.as('ivan').action('addSystem', { ...saidOf('Gammelt'), nonce: crypto.randomUUID() })
  ).answer;
  await here.as('ivan').carryOut('describeSystem', { ...saidOf('Gammelt'), state: 'retired', key, seen: version });
  await until(async () => (await shown('ivan', key)).retiredOn === '2026-12-01');
  const late = { part: 'dataOwner', system: key, person: id('mette') } as const;
  expect((await here.as('ivan').action('appointToSystem', late)).refusal?.details?.faults).toEqual(['retired']);
  // Its name is free again.
  const next = { ...saidOf('Gammelt'), nonce: crypto.randomUUID() };
  expect((await here.as('ivan').action('addSystem', next)).status).toBe(200);
  const document = { system: key, kind: 'instructions', state: 'underWay', seen: 0 } as const;
  expect((await here.as('ivan').action('saveSystemDocument', document)).refusal?.details?.faults).toEqual(['retired']);
});
