import { expect, test } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import type { Exemption } from '../../src/features/exemptions/records.ts';
import { isRepeat } from '../../src/features/exemptions/repeat.ts';
import { hasTwoDeciders } from '../../src/features/exemptions/state.ts';
import type { ExemptionStep } from '../../src/features/exemptions/step.ts';
import { byMainAccounts, changedExemption, undoableBy } from '../../src/features/exemptions/step.ts';
import { anders, anExemption, ayse, countsAsOne, lone, mikkel } from '../records.ts';
import { asked, asker, assessed, by, director, dpo, none, now, today } from './given-exemption.ts';

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

test('only one’s own last step can be taken back', () => {
  expect(undoableBy(anExemption({ decidedAt: now }), anders.id, today)).toBe('decide');
  expect(undoableBy(anExemption({ decidedAt: now }), ayse.id, today)).toBeUndefined();
  expect(undoableBy(asked(), mikkel.id, today)).toBeUndefined();
  expect(undoableBy(anExemption({ state: 'expired' }), anders.id, today)).toBeUndefined();
});
