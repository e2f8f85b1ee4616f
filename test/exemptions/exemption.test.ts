import { expect, test } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import type { Role } from '../../src/core/role.ts';
import type { Exemption } from '../../src/features/exemptions/records.ts';
import { isRepeat } from '../../src/features/exemptions/repeat.ts';
import {
  type AskedExemption,
  type ExemptionFault,
  mustBeExemptible,
  requestFaults,
  writtenRequest,
} from '../../src/features/exemptions/request.ts';
import {
  chainOf,
  exemptionsInOrder,
  hasTwoDeciders,
  isInForce,
  settledExemption,
} from '../../src/features/exemptions/state.ts';
import type { ExemptionStep } from '../../src/features/exemptions/step.ts';
import { byMainAccounts, changedExemption, undoableBy } from '../../src/features/exemptions/step.ts';
import { anders, anExemption, aUnit, ayse, countsAsOne, lone, mikkel } from '../records.ts';

const today = '2026-12-01';
const now = `${today}T09:00:00Z`;
const none = undefined;
const fresh = {
  ...{ advice: none, adviceReason: none, assessedBy: none, assessedByName: none, assessedAt: none },
  ...{ followed: none, decisionReason: none, decidedBy: none, decidedByName: none, decidedAt: none },
  ...{ inForceUntil: none, expiry: 'none' as const },
};
const asked = (own: Partial<Exemption> = {}) =>
  anExemption({ ...fresh, state: 'asked', deed: 'asked', wishedFrom: '2026-12-10', from: '2026-12-10', ...own });
const assessed = (own: Partial<Exemption> = {}) =>
  asked({
    ...{ state: 'assessed', deed: 'assessed', advice: 'recommends', adviceReason: 'Lav risiko' },
    ...{ assessedBy: ayse.id, assessedByName: ayse.name, assessedAt: now, ...own },
  });
const by = (person: { id: string; name: string }, ...roles: Role[]) => ({ person, roles });
const dpo = by(ayse, 'dpo');
const director = by(anders, 'divisionDirector');
const asker = by(mikkel, 'lineManager');

const request: AskedExemption = {
  ...{ rule: 'r06', version: '1.0', scope: 'units', units: ['nord'], reason: 'a', risk: 'b', tradeOffNote: 'c' },
  ...{ compensatingMeasures: 'd', from: '2026-12-10', until: '2027-06-30' },
};
const nord = aUnit({ unit: 'nord', name: 'Hjemmeplejen Nord' });
const ground = {
  ...{ maxMonths: 12, leads: [nord], hasTeam: true, earlier: none },
  unit: (code: string) => (code === 'nord' ? nord : undefined),
  systemNamed: (name: string) => (name === 'Nexus' ? 'nexus-1' : undefined),
};

test.each<
  [string, Partial<AskedExemption>, Partial<typeof ground> | { earlier: Exemption }, readonly ExemptionFault[]]
>([
  ['nothing', {}, {}, []],
  ['INV12: no end', { until: none }, {}, ['noEnd']],
  ['an end before its start', { until: '2026-12-09' }, {}, ['datesReversed']],
  ['nothing when it is for one day', { until: '2026-12-10' }, {}, []],
  ['nothing at the longest allowed', { until: '2027-12-10' }, {}, []],
  ['longer than the longest allowed', { until: '2027-12-11' }, {}, ['tooLong']],
  ['longer than the municipality has set', { until: '2027-01-11' }, { maxMonths: 1 }, ['tooLong']],
  ['a start in the past', { from: '2026-11-30' }, {}, ['inThePast']],
  ['no units', { units: [] }, {}, ['noUnits']],
  ['a unit that is not there', { units: ['syd'] }, {}, ['unknownUnit']],
  ['more units than a line holds', { units: Array.from({ length: 9 }, () => 'nord') }, {}, ['manyUnits']],
  ['a system without a name', { scope: 'workflow', workflow: none }, {}, ['noName']],
  ['a team of nobody', { scope: 'team', units: none }, { hasTeam: false }, ['leadsNobody']],
  ['a renewal of nothing', { renews: 'exemption:x' }, {}, ['unknownEarlier']],
  ['a renewal of another rule', { renews: 'x' }, { earlier: anExemption({ rule: 'r07' }) }, ['unknownEarlier']],
  [
    'a renewal of what was refused',
    { renews: 'x' },
    { earlier: anExemption({ state: 'refused' }) },
    ['unknownEarlier'],
  ],
  ['nothing of a renewal', { renews: 'x' }, { earlier: anExemption({ state: 'ended' }) }, []],
  ['everything at once', { until: none, from: '2026-01-01', units: [] }, {}, ['noEnd', 'inThePast', 'noUnits']],
])('in the way of a request is %s', (_what, own, other, faults) => {
  expect(requestFaults({ ...request, ...own }, { ...ground, ...other }, today)).toEqual(faults);
});

test('S67: nobody is exempted from the policy or from what the law decides', () => {
  const why = (rule: string, lawBound: boolean) => {
    try {
      mustBeExemptible(rule, { lawBound });
      return undefined;
    } catch (error) {
      return error instanceof Refusal ? [error.code, error.details.why] : error;
    }
  };
  expect(why('policy', false)).toEqual(['notExemptible', 'policy']);
  expect(why('r01', true)).toEqual(['notExemptible', 'law']);
  expect(why('r06', false)).toBeUndefined();
});

test.each<[string, Partial<AskedExemption>, Partial<Exemption>]>([
  ['units by their names', {}, { scopeName: 'Hjemmeplejen Nord', units: ['nord'] }],
  ['a team by its manager', { scope: 'team', units: none }, { scopeName: 'Teamet hos Mikkel Holm', units: ['nord'] }],
  [
    'a workflow by its name',
    { scope: 'workflow', units: none, workflow: 'Nexus' },
    { scopeName: 'Nexus', units: none, system: 'nexus-1' },
  ],
  [
    'a workflow no register has',
    { scope: 'workflow', units: none, workflow: 'Postgangen' },
    { scopeName: 'Postgangen', system: undefined },
  ],
])('it is written down for %s', (_what, own, expected) => {
  const written = writtenRequest(
    { ...request, ...own, until: '2027-06-30' },
    { title: 'Send sikkert' },
    mikkel.name,
    ground,
  );
  expect(written).toMatchObject({ ...expected, ruleTitle: 'Send sikkert', wishedUntil: '2027-06-30' });
});

test.each<[string, Partial<Exemption>, Exemption['state'], Exemption['expiry'], boolean]>([
  ['in force', {}, 'granted', 'later', true],
  ['in force on its last day', { expiresOn: today }, 'granted', 'soon', true],
  ['expired the day after, by the date alone', { expiresOn: '2026-11-30' }, 'expired', 'past', false],
  ['soon over in thirty days', { expiresOn: '2026-12-31' }, 'granted', 'soon', true],
  ['not soon over in thirty-one', { expiresOn: '2027-01-01' }, 'granted', 'later', true],
  ['granted and not begun', { from: '2026-12-02' }, 'granted', 'later', false],
  ['refused', { state: 'refused' }, 'refused', 'none', false],
  ['ended', { state: 'ended' }, 'ended', 'none', false],
  ['asked', { state: 'asked' }, 'asked', 'none', false],
  ['INV12: nobody’s when one person has decided alone', { decidedBy: ayse.id }, 'granted', 'later', false],
  ['INV12: nobody’s when whoever asked has decided', { decidedBy: mikkel.id }, 'granted', 'later', false],
  ['INV12: nobody’s without an assessment', { assessedBy: none }, 'granted', 'later', false],
])('it is %s', (_what, own, state, expiry, inForce) => {
  const exemption = anExemption(own);
  expect(settledExemption(exemption, today)).toMatchObject({ state, expiry });
  expect(isInForce(exemption, today)).toBe(inForce);
});

test('what somebody set to expired by hand and a day still to come is in force by its dates', () => {
  expect(settledExemption(anExemption({ state: 'expired' }), today).state).toBe('granted');
});

const assess: ExemptionStep = { step: 'assess', advice: 'against', reason: 'Høj risiko' };
const grant: ExemptionStep = { step: 'decide', decision: 'granted', reason: 'Nødvendigt' };
const refuse: ExemptionStep = { step: 'decide', decision: 'refused', reason: 'For farligt' };

test.each<[string, Exemption, ExemptionStep, typeof dpo, Partial<Exemption>]>([
  ['S65: assessed', asked(), assess, dpo, { state: 'assessed', advice: 'against', assessedByName: 'Ayse Demir' }],
  ['assessed anew before there is a decision', assessed(), assess, dpo, { state: 'assessed', advice: 'against' }],
  [
    'granted as advised',
    assessed(),
    grant,
    director,
    { state: 'granted', followed: 'asAdvised', from: '2026-12-10', expiresOn: '2027-03-31' },
  ],
  [
    'granted for a shorter time, on conditions',
    assessed(),
    { ...grant, until: '2027-01-31', conditions: 'Kun dagvagter' },
    director,
    { expiresOn: '2027-01-31', conditions: 'Kun dagvagter', wishedUntil: '2027-03-31' },
  ],
  [
    'in force from today when the wished day has passed',
    assessed({ wishedFrom: '2026-11-01' }),
    grant,
    director,
    { from: today },
  ],
  ['S67: granted against the DBR', assessed({ advice: 'against' }), grant, director, { followed: 'againstDpo' }],
  [
    'refused as advised',
    assessed({ advice: 'against' }),
    refuse,
    director,
    { state: 'refused', followed: 'asAdvised' },
  ],
  ['refused against the DBR', assessed(), refuse, director, { state: 'refused', followed: 'againstDpo' }],
  [
    'granted with the DBR’s conditions',
    assessed({ advice: 'withConditions', adviceConditions: 'Log hver sms' }),
    grant,
    director,
    { followed: 'asAdvised', dpoConditions: 'kept' },
  ],
  [
    'granted against the DBR when the conditions are dropped',
    assessed({ advice: 'withConditions', adviceConditions: 'Log hver sms' }),
    { ...grant, dropsDpoConditions: true },
    director,
    { followed: 'againstDpo', dpoConditions: 'dropped' },
  ],
  ['withdrawn', assessed(), { step: 'withdraw' }, asker, { state: 'withdrawn' }],
  [
    'ended by whoever asked',
    anExemption(),
    { step: 'end', reason: 'Nyt system' },
    asker,
    { state: 'ended', endedOn: today },
  ],
  [
    'ended by another director',
    anExemption(),
    { step: 'end', reason: 'x' },
    by(lone, 'accountableExecutive'),
    { inForceUntil: none },
  ],
  [
    'no longer assessed',
    assessed(),
    { step: 'undo', of: 'assess' },
    dpo,
    { state: 'asked', advice: none, assessedBy: none },
  ],
  [
    'no longer decided, and as wished again',
    anExemption({ decidedAt: now, expiresOn: '2026-12-24' }),
    { step: 'undo', of: 'decide' },
    director,
    { state: 'assessed', decidedBy: none, followed: none, expiresOn: '2027-03-31' },
  ],
  [
    'asked again',
    asked({ state: 'withdrawn', deed: 'withdrawn', actor: mikkel.id, at: now }),
    { step: 'undo', of: 'withdraw' },
    asker,
    { state: 'asked' },
  ],
  [
    'in force again',
    anExemption({ state: 'ended', endedOn: today, endedBy: mikkel.id }),
    { step: 'undo', of: 'end' },
    asker,
    { state: 'granted', endedBy: none, inForceUntil: '2027-03-31' },
  ],
])('it is %s; by the same once more it is the same', (_what, before, step, who, expected) => {
  const after = changedExemption(before, step, who, now, 12, countsAsOne);
  expect(after).toMatchObject({ actor: who.person.id, at: now });
  for (const [field, value] of Object.entries(expected)) expect(after[field as keyof Exemption], field).toBe(value);
  expect(isRepeat(after, step, who.person.id)).toBe(true);
  expect(isRepeat(after, step, '99999999-9999-4999-8999-999999999999')).toBe(false);
  expect(isRepeat(before, step, who.person.id)).toBe(false);
});

test.each<[string, Exemption, ExemptionStep, typeof dpo, string]>([
  ['S37: assessed by whoever asked', asked({ askedBy: ayse.id }), assess, dpo, 'sameHands'],
  ['S37: decided by whoever asked', assessed({ askedBy: anders.id }), grant, director, 'sameHands'],
  ['S37: decided by whoever assessed', assessed({ assessedBy: anders.id }), refuse, director, 'sameHands'],
  [
    'S37: assessed by the second account of whoever asked',
    asked({ askedBy: `${ayse.id}-2` }),
    assess,
    dpo,
    'sameHands',
  ],
  [
    'S37: decided by the second account of whoever assessed',
    ...([assessed({ assessedBy: `${anders.id}-2` }), refuse, director, 'sameHands'] as const),
  ],
  ['decided before it is assessed', asked(), grant, director, 'notAssessed'],
  ['decided twice', anExemption(), refuse, director, 'exemptionSettled'],
  ['assessed after it is decided', anExemption(), assess, dpo, 'exemptionSettled'],
  ['withdrawn after it is decided', anExemption(), { step: 'withdraw' }, asker, 'exemptionSettled'],
  ['withdrawn by another', asked(), { step: 'withdraw' }, director, 'notAllowed'],
  ['ended by another manager', anExemption(), { step: 'end', reason: 'x' }, by(lone, 'lineManager'), 'notAllowed'],
  [
    'ended when it has expired',
    anExemption({ expiresOn: '2026-11-30' }),
    { step: 'end', reason: 'x' },
    asker,
    'exemptionSettled',
  ],
  ['granted for longer than was asked', assessed(), { ...grant, until: '2027-04-01' }, director, 'laterThanAsked'],
  [
    'granted for a time that has passed',
    assessed({ wishedFrom: '2026-10-01', wishedUntil: '2026-11-30' }),
    grant,
    director,
    'inThePast',
  ],
  [
    'granted so that it ends before it begins',
    assessed(),
    { ...grant, until: '2026-12-05' },
    director,
    'datesReversed',
  ],
  ['granted for longer than is allowed by now', assessed({ wishedUntil: '2028-01-01' }), grant, director, 'tooLong'],
  [
    'recommended on conditions that are not said',
    asked(),
    { ...assess, advice: 'withConditions' },
    dpo,
    'noConditions',
  ],
  ['undone on the next day', anExemption(), { step: 'undo', of: 'decide' }, director, 'exemptionUndoLate'],
  ['undone by another', assessed(), { step: 'undo', of: 'assess' }, director, 'exemptionUndoLate'],
  ['undone out of turn', assessed(), { step: 'undo', of: 'decide' }, dpo, 'exemptionUndoLate'],
])('it cannot be %s', (_what, before, step, who, code) => {
  let refused: unknown;
  try {
    changedExemption(before, step, who, now, 12, countsAsOne);
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(Refusal);
  const { code: said, details } = refused as Refusal;
  expect(said === 'exemptionInvalid' ? (details.faults as string[])[0] : said).toBe(code);
});

test('S37: two accounts of one person are one', () => {
  const two = assessed({ assessedBy: 'adm-anders' });
  const main = byMainAccounts(two, (account) => (account === 'adm-anders' ? anders.id : account));
  expect(() => changedExemption(main, grant, director, now, 12, countsAsOne)).toThrow('sameHands');
  expect(hasTwoDeciders({ ...main, decidedBy: anders.id })).toBe(false);
});

test('a renewal knows those before it, the oldest first, and a circle ends', () => {
  const rows = new Map(
    [
      anExemption({ key: 'exemption:a', renews: 'exemption:c' }),
      anExemption({ key: 'exemption:b', renews: 'exemption:a' }),
      anExemption({ key: 'exemption:c', renews: 'exemption:b' }),
    ].map((row) => [row.key, row]),
  );
  const find = (key: string) => rows.get(key);
  expect(chainOf({ key: 'exemption:c', renews: 'exemption:b' }, find).map(({ key }) => key)).toEqual([
    'exemption:a',
    'exemption:b',
  ]);
  expect(chainOf({ key: 'exemption:d', renews: 'exemption:gone' }, find)).toEqual([]);
});

test('what waits stands before what is in force, and what expires first before the rest', () => {
  const rows = [
    anExemption({ key: 'later' }),
    anExemption({ key: 'soon', expiresOn: '2026-12-05' }),
    anExemption({ key: 'old', state: 'refused', askedAt: '2026-01-01T09:00:00Z' }),
    anExemption({ key: 'newer', state: 'expired', askedAt: '2026-05-01T09:00:00Z' }),
    assessed({ key: 'assessed' }),
    asked({ key: 'asked' }),
  ];
  const keys = exemptionsInOrder(rows).map(({ key }) => key);
  expect(keys).toEqual(['asked', 'assessed', 'soon', 'later', 'newer', 'old']);
});

test('only one’s own last step can be taken back', () => {
  expect(undoableBy(anExemption({ decidedAt: now }), anders.id, today)).toBe('decide');
  expect(undoableBy(anExemption({ decidedAt: now }), ayse.id, today)).toBeUndefined();
  expect(undoableBy(asked(), mikkel.id, today)).toBeUndefined();
  expect(undoableBy(anExemption({ state: 'expired' }), anders.id, today)).toBeUndefined();
});
