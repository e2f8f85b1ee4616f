import { describe, expect, test } from 'vitest';
import { changedCase } from '../../../src/features/cases/case-change.ts';
import { missingToClose } from '../../../src/features/cases/closing.ts';
import type { OwnHold, OwnStep } from '../../../src/features/cases/decision/own-case.ts';
import {
  awaitsOwnRatification,
  isToTakeOver,
  ownAfter,
  ownHold,
  ownStepOf,
  ownStepOfKind,
} from '../../../src/features/cases/decision/own-case.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { newIncident } from '../../../src/features/cases/incident/report.ts';
import { reclassified } from '../../../src/features/cases/reclassified.ts';
import type { CaseChange } from '../../../src/features/cases/wanted-change.ts';

const at = '2026-12-01T08:00:00Z';
const soon = '2026-12-01T11:59:59Z';
const late = '2026-12-01T12:00:00Z';
const dina = { id: 'dina', name: 'Dina Dam' };
const anIncident = (own: Partial<Incident> = {}): Incident => ({
  ...newIncident({ nonce: 'a', category: 'wrongRecipient', words: '' }, dina, at),
  ...own,
});

describe('whoever has a part in a case leaves it to the other of DBR and deputy (S37, S74)', () => {
  const rows: readonly [OwnStep, { isTaken?: true; now: string; own?: 'waiting' | 'ratified' }, OwnHold | undefined][] =
    [
      ['takeOver', { now: soon }, 'waits'],
      ['judge', { now: soon }, 'waits'],
      ['close', { now: soon }, 'waits'],
      ['putAway', { now: soon }, 'neverAlone'],
      ['takeOver', { now: late }, undefined],
      ['judge', { now: late }, 'takeOverFirst'],
      ['close', { now: late }, 'takeOverFirst'],
      ['judge', { now: late, own: 'waiting' }, undefined],
      ['close', { now: late, own: 'waiting' }, 'unratified'],
      ['close', { now: late, own: 'ratified' }, undefined],
      ['putAway', { now: late, own: 'ratified' }, 'neverAlone'],
      ['takeOver', { now: late, isTaken: true }, 'taken'],
      ['judge', { now: late, isTaken: true, own: 'waiting' }, 'taken'],
      ['close', { now: late, isTaken: true, own: 'ratified' }, 'taken'],
    ];
  test.each(rows)('%s %o: %s', (step, { isTaken = false, now, own }, hold) => {
    expect(ownHold(step, { hasPart: true, isTaken }, anIncident({ own }), now)).toBe(hold);
    expect(ownHold(step, { hasPart: false, isTaken }, anIncident({ own }), now)).toBeUndefined();
  });
});

const reasons = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
const steps: readonly [string, CaseChange, OwnStep | undefined][] = [
  ['risk unlikely', { step: 'assessed', risk: 'unlikely', art33: 'yes', art34: 'no', ...reasons }, 'judge'],
  ['not notified', { step: 'assessed', risk: 'risk', art33: 'no', art34: 'no', ...reasons }, 'judge'],
  ['no breach', { step: 'assessed', risk: 'risk', art33: 'notRelevant', art34: 'notRelevant', ...reasons }, 'judge'],
  ['notified', { step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...reasons }, undefined],
  ['no NIS 2', { step: 'nis2Judged', disruption: 'no', damage: 'no', reason: 'a' }, 'judge'],
  ['NIS 2', { step: 'nis2Judged', disruption: 'no', damage: 'yes', reason: 'a' }, undefined],
  ['closed', { step: 'closed', journal: '1', prevention: 'Vi tjekker to gange' }, 'close'],
  ['opened in error', { step: 'openedInError', reason: 'a' }, 'putAway'],
  ['notification recorded', { step: 'notified', notifiedAt: at, receiptNumber: '1' }, undefined],
  ['people informed', { step: 'informed', informedAt: at, how: 'a' }, undefined],
  ['aware', { step: 'awareSet', awareAt: at, reason: 'a' }, undefined],
  ['explained', { step: 'explained', cause: 'a', rulesReview: 'no' }, undefined],
  ['reopened', { step: 'reopened', reason: 'a' }, undefined],
];
test.each(steps)('what makes a case calmer is known: %s', (_name, change, step) => {
  expect(ownStepOf(change)).toBe(step);
});

test('a kind without a clock takes a case away, another kind does not', () => {
  expect(['nearMiss', 'threat', 'wrongRecipient', 'malicious'].map((kind) => ownStepOfKind(kind as never))).toEqual([
    'putAway',
    'putAway',
    undefined,
    undefined,
  ]);
});

test('what is judged anew is ratified anew, and what the other judged is not ratified at all', () => {
  expect(ownAfter('ratified', 'assessed', true)).toBe('waiting');
  expect(ownAfter('ratified', 'nis2Judged', true)).toBe('waiting');
  expect(ownAfter(undefined, 'assessed', true)).toBeUndefined();
  expect(ownAfter('waiting', 'assessed', false)).toBeUndefined();
  expect(ownAfter('waiting', 'nis2Judged', false)).toBe('waiting');
  expect(ownAfter('ratified', 'explained', true)).toBe('ratified');
  expect(ownAfter('ratified', 'reopened', false)).toBeUndefined();
  const ratified = anIncident({ own: 'ratified', assessedAt: at, risk: 'unlikely', art33: 'no', art34: 'no' });
  expect(reclassified(ratified, 'malicious', { id: 'dina', hasPart: true }, late).own).toBe('waiting');
  expect(reclassified(ratified, 'malicious', { id: 'dorte' }, late).own).toBeUndefined();
});

test('the mark is missing for closing until it is ratified, and waits only once it is judged (INV10)', () => {
  const waiting = anIncident({ own: 'waiting' });
  expect(missingToClose(waiting)).toContain('ownRatified');
  expect(missingToClose({ ...waiting, own: 'ratified' })).not.toContain('ownRatified');
  expect(awaitsOwnRatification(waiting)).toBe(false);
  const changed = changedCase(
    waiting,
    { step: 'assessed', risk: 'unlikely', art33: 'no', art34: 'no', ...reasons },
    { ...dina, hasPart: true },
    late,
  );
  expect('next' in changed && awaitsOwnRatification(changed.next)).toBe(true);
});

test('it is taken over by whoever has no part in it, however far it has come, and by whoever has after four hours', () => {
  const [mine, theirs] = [
    { hasPart: true, isTaken: false },
    { hasPart: false, isTaken: false },
  ];
  const begun = anIncident({ status: 'underReview' });
  expect(isToTakeOver(anIncident(), mine, true, soon)).toBe(false);
  expect(isToTakeOver(anIncident(), mine, true, late)).toBe(true);
  expect(isToTakeOver(begun, mine, true, late)).toBe(true);
  expect(isToTakeOver({ ...begun, own: 'waiting' }, mine, true, late)).toBe(false);
  expect(isToTakeOver(begun, theirs, true, soon)).toBe(true);
  expect(isToTakeOver(begun, theirs, false, soon)).toBe(false);
  expect(isToTakeOver(begun, { ...theirs, isTaken: true }, true, soon)).toBe(false);
  expect(isToTakeOver({ ...begun, status: 'closed' }, mine, true, late)).toBe(false);
});
