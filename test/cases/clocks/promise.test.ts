import { describe, expect, test } from 'vitest';
import { changedCase } from '../../../src/features/cases/case-change.ts';
import { promisedIn } from '../../../src/features/cases/clocks/promise.ts';
import { missingToClose } from '../../../src/features/cases/closing.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { newIncident } from '../../../src/features/cases/incident/report.ts';
import { mergeFaults } from '../../../src/features/cases/merging.ts';
import { dueSteps } from '../../../src/features/cases/notifications/escalation.ts';
import type { FilledField } from '../../../src/features/cases/papers/authority-draft.ts';

const sentAt = '2026-12-01T08:00:00Z';
const due = '2026-12-15T08:00:00Z';
const field = (of: FilledField['field'], text: string): FilledField => ({ field: of, state: 'written', text });

describe('what a notification says will follow is a promise (GDPR art. 33(4))', () => {
  test.each([
    ['the sentence about what is lacking', field('later', 'Endnu ikke oplyst: årsagen.'), true],
    ['a cause that follows', field('cause', 'Årsagen følger.'), true],
    ['a number that follows later', field('persons', 'Antallet følger senere, når loggen er læst.'), true],
    ['a word about coming back', field('measures', 'Vi vender tilbage med resten.'), true],
    ['consequences, which are called the same', field('effectsLikely', 'Kan have følger'), false],
    ['what follows from a rule', field('measures', 'Det følger af reglen om mails.'), false],
    ['nothing at all', field('later', ''), false],
  ])('%s', (_name, one, isPromise) => {
    expect(promisedIn([one], sentAt).promisedBy).toBe(isPromise ? due : undefined);
  });
});

const incident: Incident = {
  ...newIncident({ nonce: 'a', category: 'wrongRecipient', words: '' }, { id: 'a', name: 'A' }, sentAt),
  ...promisedIn([field('cause', 'Årsagen følger.')], sentAt),
  notifiedAt: sentAt,
  art33: 'yes',
  assessedAt: sentAt,
  decidedAt: sentAt,
};

test('closing asks for it until it is sent or answered with why not, and nothing is answered that was not promised', () => {
  expect(missingToClose(incident)).toContain('promise');
  const by = { id: 'dina', name: 'Dina Dam' };
  const settled = changedCase(incident, { step: 'promiseSettled', reason: 'Loggen er slettet' }, by, due);
  if (!('next' in settled)) throw new Error('refused');
  expect(settled.note).toBe('Loggen er slettet');
  expect(settled.next.missing).not.toContain('promise');
  const again = changedCase(settled.next, { step: 'promiseSettled', reason: 'a' }, by, due);
  expect(again).toEqual({ faults: ['nothingPromised'] });
});

test('a case is not put away with a promise that stands: opened in error, or as part of another', () => {
  const by = { id: 'dina', name: 'Dina Dam' };
  const away = changedCase(incident, { step: 'openedInError', reason: 'Prøve' }, by, due);
  expect(away).toEqual({ faults: ['promise'] });
  const other: Incident = { ...incident, key: 'incident:other', promised: undefined, promisedBy: undefined };
  expect(mergeFaults(incident, other, 0)).toEqual(['mergePromise']);
  expect(mergeFaults(other, incident, 0)).toEqual([]);
});

test.each([
  [sentAt, ['promiseTooEarly']],
  ['2026-11-30T08:00:00Z', ['promiseTooEarly']],
  ['2026-12-01T08:00:01Z', undefined],
])('what follows follows after the notification: %s', (promisedBy, faults) => {
  const typed = {
    step: 'notified',
    notifiedAt: sentAt,
    receiptNumber: 'V-1',
    promised: 'Årsagen',
    promisedBy,
  } as const;
  const changed = changedCase(incident, typed, { id: 'dina', name: 'Dina Dam' }, due);
  expect('faults' in changed ? changed.faults : undefined).toEqual(faults);
});

test('a word of something to follow in the reason for the delay is a promise as well, due in two weeks', () => {
  const { promised, promisedBy, ...bare } = incident;
  const by = { id: 'dina', name: 'Dina Dam' };
  const typed = { step: 'notified', notifiedAt: sentAt, receiptNumber: 'V-1' } as const;
  const after = (own: { delayReason?: string }) => {
    const changed = changedCase(bare, { ...typed, ...own }, by, due);
    return 'next' in changed ? changed.next : undefined;
  };
  expect(after({ delayReason: 'Vi ventede. Antallet følger senere.' })?.promisedBy).toBe(due);
  expect(after({ delayReason: 'Vi ventede' })?.promised).toBeUndefined();
});

test.each([
  ['2026-12-13T07:59:59Z', []],
  ['2026-12-13T08:00:00Z', [['dpo']]],
  ['2026-12-15T08:00:00Z', [['dpo', 'dpoDeputy', 'executive']]],
] as const)('at %s these are told that it is due', (now, told) => {
  expect(dueSteps(incident, true, { open: 2, assess: 24, decide: 48 }, now).map(({ tells }) => tells)).toEqual(told);
});
