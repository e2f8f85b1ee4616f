import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../src/contract/contract.ts';
import { Control } from '../../src/features/controls/records.ts';
import { sites } from '../../src/standin/identity.ts';
import { insideOf } from '../examples/example.ts';
import { rowsOf } from '../rows.ts';
import { strangersAreRefused } from '../strangers.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
const ids = new Map<Who, string>();
const id = (who: Who) => ids.get(who) ?? '';
beforeAll(async () => {
  here = await world();
  for (const who of ['karen', 'mette', 'dina', 'lone', 'ivan', 'aksel'] as const) ids.set(who, await here.as(who).id());
});
afterAll(() => here.close());

type Planning = ActionInput<'planWheelItem'>;
const item = crypto.randomUUID();
const usual = { id: item, title: 'Tilsyn med aflåste skabe', months: 12, startOn: '2026-12-01', triggers: [], seen: 0 };
const plan = (who: Who, own: Partial<Planning> = {}) => here.as(who).action('planWheelItem', { ...usual, ...own });
const key = `control:kommune:${item}`;
const faultsOf = ({ refusal }: Pick<Awaited<ReturnType<typeof plan>>, 'refusal'>) => refusal?.details.faults;
const shown = async (who: Who, of = item) =>
  (await here.as(who).view('wheel', {})).answer.own.find((one) => one.id === of);

strangersAreRefused(() => here, 'planWheelItem', 'dina', usual);
strangersAreRefused(() => here, 'bringForward', 'dina', { trigger: 'law', startOn: '2027-01-31' });

test.each<[string, Partial<Planning>, readonly string[]]>([
  ['an interval of 0', { months: 0 }, ['interval']],
  ['an interval of 5', { months: 5 }, ['interval']],
  ['a day that has passed', { startOn: '2026-11-30' }, ['inThePast']],
  ['a day more than two years ahead', { startOn: '2028-12-02' }, ['tooFar']],
])('S121: %s is refused', async (_what, own, faults) => {
  expect(faultsOf(await plan('dina', own))).toEqual(faults);
});

test('S119: the DBR’s side neither does an own item nor answers for it, and nobody does who does not see the wheel', async () => {
  expect(faultsOf(await plan('dina', { performer: id('dina') }))).toEqual(['watches']);
  expect(faultsOf(await plan('dina', { owner: id('dina') }))).toEqual(['watches']);
  expect(faultsOf(await plan('dina', { performer: id('lone') }))).toEqual(['seesNot']);
  expect((await plan('dina', { title: ' ' })).refusal?.code).toBe('badInput');
});

describe('an own item of the wheel', () => {
  test('S119, S123: is planned with who does it and who outside helps, with CPR numbers covered', async () => {
    const said = { performer: id('karen'), external: 'Revisionshuset', title: 'Tilsyn med skabe 311236-4321' };
    expect((await plan('dina', said)).answer).toEqual({ key, version: 1 });
    await until(async () => (await shown('karen')) !== undefined);
    expect(await shown('karen')).toMatchObject({
      ...{ performerName: 'Karen Krogh', external: 'Revisionshuset', ownerName: 'Aksel Ager', state: 'soon' },
      ...{ isMine: false, mayAnswer: true, dueOn: '2026-12-01' },
    });
    expect((await shown('karen'))?.title).not.toContain('4321');
    expect((await shown('aksel'))?.mayAnswer).toBe(true);
    expect((await shown('dina'))?.mayAnswer).toBe(false);
  });

  const result = { control: key, dueOn: '2026-12-01', doneOn: '2026-12-01', seen: 0 } as const;

  test('S113, S120: nothing is green without what shows it', async () => {
    const bare = await here.as('karen').action('answerWheelItem', { ...result, outcome: 'inOrder' });
    expect(bare.refusal?.details.faults).toEqual(['noEvidence']);
    const other = await here.as('dina').action('answerWheelItem', { ...result, outcome: 'inOrder', note: 'Set' });
    expect(other.refusal?.code).toBe('notAllowed');
  });

  test('S113: findings have somebody who follows them up, and the next time is a year after', async () => {
    const findings = {
      outcome: 'findings',
      note: 'To stod åbne',
      followUp: 'Nye låse',
      followUpDue: '2026-12-20',
    } as const;
    const blind = { ...result, ...findings, followUpOwner: id('lone') };
    expect(faultsOf(await here.as('karen').action('answerWheelItem', blind))).toEqual(['seesNot']);
    const reply = await here
      .as('karen')
      .action('answerWheelItem', { ...result, ...findings, followUpOwner: id('ivan') });
    expect(reply.refusal?.code).toBeUndefined();
    await until(async () => (await shown('ivan'))?.results.length === 1);
    expect(await shown('ivan')).toMatchObject({ dueOn: '2027-12-01', results: [{ mayFollowUp: true }] });
    const { key: about, version: seen } = reply.answer;
    const note = 'Låsene er skiftet';
    const refused = await here.as('dina').action('followUpWheelItem', { followUp: 'done', result: about, seen, note });
    expect(refused.refusal?.code).toBe('notAllowed');
    await here.as('aksel').carryOut('followUpWheelItem', { followUp: 'done', result: about, seen, note });
    await until(async () => (await shown('ivan'))?.results[0]?.followUpNote === note);
  });

  test('S113: evidence that disappears in SharePoint leaves nothing green: it is due again', async () => {
    const [row] = (await rowsOf(here, 'controlResult')).filter(({ control }) => control === key);
    const records = here.servers[0]?.inside?.context.ports.records;
    const { ControlResult } = await import('../../src/features/controls/records.ts');
    const stored = records?.find(ControlResult, row?.key ?? '');
    await here.standin.graph('PATCH', `/sites/${sites[0]?.id}/lists/ControlResults/items/${stored?.mark.id}/fields`, {
      Note: '',
    });
    await until(async () => (await shown('ivan'))?.results.length === 0, 75);
    expect(await shown('ivan')).toMatchObject({ dueOn: '2026-12-01', state: 'soon' });
    // The page shows no result of that day, and answers as if there had been none.
    const reply = await here.as('karen').action('answerWheelItem', { ...result, outcome: 'inOrder', note: 'Set igen' });
    expect(reply.refusal?.code).toBeUndefined();
    await until(async () => (await shown('ivan'))?.dueOn === '2027-12-01');
    const late = { ...result, outcome: 'inOrder', note: 'Set af en anden' } as const;
    expect((await here.as('aksel').action('answerWheelItem', late)).refusal?.code).toBe('changedMeanwhile');
  }, 120_000);

  test('S119: is stopped by those who plan it, and begins again in the same row', async () => {
    expect((await here.as('karen').action('endWheelItem', { control: key })).refusal?.code).toBe('notAllowed');
    const { version: seen } = (await here.as('dina').action('endWheelItem', { control: key })).answer;
    expect((await plan('dina', { seen, title: 'Tilsyn med skabe', performer: id('karen') })).answer.key).toBe(key);
    const controls = (await rowsOf(here, 'control')).filter((row) => row.key === key);
    expect(controls.map(({ endedOn }) => endedOn)).toEqual([undefined]);
  });
});

test('S64: who has become the DBR since does not do what the DBR watches over (GDPR art. 38(6))', async () => {
  const own = `control:kommune:${crypto.randomUUID()}`;
  const { records } = insideOf(here).ports;
  await records.create(Control, {
    ...{ key: own, actor: 'system', at: '2026-06-01T08:00:00Z', about: 'kommune', kind: 'own', title: 'Tilsyn' },
    ...{ months: 12, startOn: '2026-12-01', plannedOn: '2026-06-01', performer: id('dina'), performerName: 'Dina Dam' },
  });
  await until(() => records.find(Control, own) !== undefined);
  const said = { control: own, dueOn: '2026-12-01', doneOn: '2026-12-01', outcome: 'inOrder', note: 'Set' } as const;
  expect(faultsOf(await here.as('dina').action('answerWheelItem', { ...said, seen: 0 }))).toEqual(['watches']);
  expect((await here.as('aksel').action('answerWheelItem', { ...said, seen: 0 })).refusal?.code).toBeUndefined();
});

test('S120: what is no own item is not stopped or answered here', async () => {
  for (const control of ['wheel:2026:internalaudit', 'control:nexus:accessreview']) {
    expect((await here.as('dina').action('endWheelItem', { control })).refusal?.code).toBe('unknownControl');
  }
});

test('S122: an event brings forward what listens for it, locked and own, and nothing else; again changes nothing', async () => {
  const listening = crypto.randomUUID();
  const said = { id: listening, title: 'Gennemgå aftaler', startOn: '2027-09-01' };
  await plan('dina', { ...said, triggers: ['organisation', 'law'] });
  await plan('dina', { id: crypto.randomUUID(), title: 'Hører ikke efter', startOn: '2027-09-01' });
  await until(async () => (await shown('dina', listening)) !== undefined);
  const bring = () => here.as('aksel').action('bringForward', { trigger: 'law', startOn: '2027-02-28' });
  const past = await here.as('aksel').action('bringForward', { trigger: 'law', startOn: '2026-11-30' });
  expect(past.refusal?.details.faults).toEqual(['inThePast']);
  // The evaluation of risks, the systematic control, the evaluation of the policy, and the municipality's own.
  expect((await bring()).answer.count).toBe(4);
  await until(async () => (await shown('dina', listening))?.dueOn === '2027-02-28');
  expect((await bring()).answer.count).toBe(4);
  const moved = (await rowsOf(here, 'wheelItem')).filter(({ broughtBy }) => broughtBy === 'law');
  expect(moved.map(({ item: of, due }) => `${of} ${due}`).toSorted()).toEqual([
    'policyEvaluation 2027-02-28',
    'riskEvaluation 2027-02-28',
    'systematicControl 2027-02-28',
  ]);
  expect(await shown('dina', listening)).toMatchObject({ broughtBy: 'law', state: 'planned' });
});
