import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { productApp } from '../../src/standin/identity.ts';
import { aPartner } from '../records.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import { accessAs, store, type Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

type Added = ActionInput<'addPartner'>;
type PartnerInput = ActionInput<'changePartner'>;
type PartnerStep = PartnerInput extends infer A ? (A extends unknown ? Omit<A, 'key' | 'seen'> : never) : never;

const nonce = '00000000-0000-4000-8000-0000000000a1';
const key = `partner:${nonce}`;
const firm: Omit<Added, 'nonce'> = {
  organisation: 'Eksempel Rengøring ApS',
  service: 'Rengøring af skoler',
  contactName: 'Tanja Grøn',
  contactAt: 'tanja@eksempel.example',
  processing: 'processor',
};
const add = (who: Who, own: Partial<Added> = {}) => here.as(who).action('addPartner', { ...firm, nonce, ...own });
const row = async () => (await rowsOf(here, 'partner')).find((one) => one.key === key);
const shown = async (who: Who) =>
  (await here.as(who).view('partners', {})).answer.partners.find((one) => one.key === key);
async function change(who: Who, step: PartnerStep, seen?: number) {
  const version = seen ?? (await shown('eva'))?.version ?? 1;
  return here.as(who).action('changePartner', { ...step, key, seen: version });
}

describe('entering', () => strangersAreRefused(() => here, 'addPartner', 'eva', { ...firm, nonce }));
describe('changing', () => strangersAreRefused(() => here, 'changePartner', 'eva', { step: 'reopen', key, seen: 1 }));

test.each([
  [{}],
  [{ ...firm, nonce, organisation: ' ' }],
  [{ ...firm, nonce: 'x' }],
  [{ ...firm, nonce, processing: 'måske' }],
  [{ ...firm, nonce, agreementTo: 'næste år' }],
  [{ ...firm, nonce, cpr: '311236-4321' }],
])('entering %j is refused', async (body) => {
  const reply = await here.as('eva').send('POST', '/api/jobs/addPartner', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('whoever may not answer for an agreement enters none and is named for none', async () => {
  expect((await add('lone')).refusal?.code).toBe('notAllowed');
  expect((await add('dina')).refusal?.code).toBe('notAllowed');
  expect((await add('eva', { owner: await here.as('lone').id() })).refusal?.code).toBe('ownerInvalid');
  expect((await add('eva', { owner: '00000000-0000-4000-8000-000000000009' })).refusal?.code).toBe('unknownPerson');
  const odd = { agreementFrom: '2026-05-01', agreementTo: '2026-04-01', rules: ['r99'] };
  expect((await add('eva', odd)).refusal?.details.faults).toEqual(['datesReversed', 'unknownRule']);
  expect(await rowsOf(here, 'partner')).toEqual([]);
});

test('S50, S51, S103: of two entries at once there is one record, and it says what is lacking', async () => {
  const [one, other] = await Promise.all([add('simon'), add('simon')]);
  expect(one?.answer).toEqual(other?.answer);
  expect((await add('simon')).answer.version).toBe(1);
  expect(await rowsOf(here, 'partner')).toHaveLength(1);
  expect(await row()).toMatchObject({
    ...{ ownerName: 'Simon Sø', state: 'lacking', renewal: 'none', deed: 'added' },
    lacks: ['agreement', 'dataAgreement', 'rules', 'instruction', 'declaration', 'confirmation'],
  });
});

test('whoever answers for it, editors and those who look see it; nobody else does, and the DBR changes nothing', async () => {
  for (const who of ['simon', 'eva', 'dina', 'dorte', 'rene', 'aksel'] as const) {
    await until(async () => (await shown(who)) !== undefined);
  }
  expect((await here.as('dina').view('partners', {})).answer).toMatchObject({ sees: 'all', mayAdd: false });
  expect((await shown('dina'))?.mayKeep).toBe(false);
  for (const who of ['mette', 'karen', 'sofie'] as const) expect(await shown(who)).toBeUndefined();
  expect((await change('mette', { step: 'end', on: '2026-12-01' })).refusal?.code).toBe('notAllowed');
  expect((await change('dina', { step: 'end', on: '2026-12-01' })).refusal?.code).toBe('notAllowed');
  expect((await here.as('peter').view('partners', {})).refusal?.code).toBe('notAllowed');
});

test.each<[PartnerStep, string]>([
  [{ step: 'send', edition: '1999.1', on: '2026-12-01' }, 'unknownEdition'],
  [{ step: 'declare', reference: '26/1', on: '2027-01-01' }, 'partnerInvalid'],
])('%j is refused: %s', async (step, code) => {
  expect((await change('simon', step)).refusal?.code).toBe(code);
});

test('a record that is not there, and one seen before somebody else changed it', async () => {
  const gone = { step: 'reopen', key: 'partner:x', seen: 1 } as const;
  expect((await here.as('eva').action('changePartner', gone)).refusal?.code).toBe('unknownPartner');
  expect((await change('eva', { step: 'end', on: '2026-12-01' }, 9)).refusal?.code).toBe('changedMeanwhile');
});

test('S18, S32, S34: step by step nothing is lacking any more; a letter is its number, free of CPR numbers', async () => {
  const terms = { ...firm, rules: ['r06', 'r01'], agreementRef: '26/1', dataAgreementRef: '26/1-2' };
  const steps: readonly PartnerStep[] = [
    { step: 'describe', terms },
    { step: 'send', edition: '2026', on: '2026-11-01' },
    { step: 'instruct', on: '2026-11-02', by: 'Simon Sø', how: 'meeting' },
    { step: 'declare', reference: '26/1-3, 311236-4321', on: '2026-11-03' },
    { step: 'confirm', reference: '26/1-4', on: '2026-11-04', edition: '2026', what: 'Alle på opgaven' },
  ];
  for (const step of steps) expect((await change('simon', step)).refusal?.code, step.step).toBeUndefined();
  const stored = await row();
  expect(stored).toMatchObject({ state: 'fine', rules: ['r01', 'r06'], ownerName: 'Simon Sø', nextDue: '2027-11-03' });
  expect(stored?.lacks).toBeUndefined();
  expect(stored?.declarationRef).not.toContain('4321');
  await until(async () => (await shown('simon'))?.state === 'fine');
  const { distribution } = (await here.as('eva').view('partners', {})).answer;
  expect(distribution).toEqual({ edition: '2026', got: 1, of: 1 });
});

test('the same again writes nothing, and of two different ones at once the second is told', async () => {
  const again = { step: 'send', edition: '2026', on: '2026-11-01' } as const;
  const { version = 0 } = (await shown('simon')) ?? {};
  expect((await change('simon', again)).answer.version).toBe(version);
  const both = await Promise.all([
    change('simon', { step: 'declare', reference: '26/8', on: '2026-11-03' }, version),
    change('eva', { step: 'declare', reference: '26/9', on: '2026-11-03' }, version),
  ]);
  expect(both.map(({ refusal }) => refusal?.code).sort()).toEqual(['changedMeanwhile', undefined]);
});

test('it is taken back, ended and opened again', async () => {
  await until(async () => (await shown('simon'))?.declarationRef?.startsWith('26/') === true);
  await change('simon', { step: 'takeBack', of: 'declare' });
  expect(await row()).toMatchObject({ state: 'lacking', lacks: ['declaration'] });
  await until(async () => (await shown('eva'))?.state === 'lacking');
  await change('simon', { step: 'end', on: '2026-12-01' });
  expect(await row()).toMatchObject({ state: 'ended', endedOn: '2026-12-01', renewal: 'none' });
  await until(async () => (await shown('eva'))?.state === 'ended');
  const faults = (await change('simon', { step: 'send', edition: '2026', on: '2026-11-01' })).refusal?.details.faults;
  expect(faults).toEqual(['ended']);
  expect((await change('simon', { step: 'reopen' })).refusal?.code).toBeUndefined();
});

test('INV16: the night’s sweep finds every step written down', async () => {
  await until(async () => {
    const actions = (await rowsOf(here, 'auditEntry')).filter(({ target }) => target === key);
    return actions.length === 9 && actions.filter(({ action }) => action === 'addPartner').length === 1;
  });
});

test('a night passes: the row says what the days have made of it, and our contact is told once', async () => {
  const owner = await here.as('karen').id();
  const product = await accessAs(here.standin, productApp);
  const old = { owner, ownerName: 'Karen Krogh', nextDue: '2026-12-20', agreementTo: '2026-12-20' };
  await store(product, 'partner', aPartner({ key: 'partner:old', ...old, unit: 'nord' }));
  await until(async () => (await here.as('karen').view('partners', {})).answer.partners.length === 1);
  await here.clock.move('2026-12-02T09:00');
  await here.tickUntil(async () => {
    const told = (await rowsOf(here, 'notification')).filter(({ what }) => what === 'partner');
    return told.length === 1 && told[0]?.state === 'sent' && told[0].person === owner;
  });
  expect((await rowsOf(here, 'partner')).find((one) => one.key === 'partner:old')).toMatchObject({ renewal: 'soon' });
  const seen = (await here.as('karen').view('partners', {})).answer.partners[0];
  // Peter Partner works there under an account of his own and reads like anybody else (S8).
  expect(seen).toMatchObject({ isMine: true, accounts: 1, renewal: 'soon' });
});
