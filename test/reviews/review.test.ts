import { describe, expect, test } from 'vitest';
import { meetingWith } from '../../src/features/reviews/attended.ts';
import type { Meeting } from '../../src/features/reviews/meeting.ts';
import { attendedOf, meetingFaults, missedBy } from '../../src/features/reviews/meeting.ts';
import { attendanceOf, presenceChanges } from '../../src/features/reviews/presence.ts';
import type { Review } from '../../src/features/reviews/records.ts';
import {
  agendaSaved,
  isUntouched,
  lastMeetingUndone,
  mayMeetAgain,
  mayUndo,
  meetingsOf,
  nextNumber,
  reviewHeld,
} from '../../src/features/reviews/review.ts';

const mette = { id: 'mette', name: 'Mette', number: '2026-1' };
const at = '2026-11-25T09:00:00Z';
const agenda = agendaSaved(undefined, mette, [{ kind: 'privateData', minutes: 2 }], at);
const minutes = { agreed: 'Vi ringer', doubts: '', next: '' };
const hold = (before: Review, meeting: Meeting) =>
  reviewHeld(before, meeting, { minutes, rules: ['R06 3.1'], salt: 'salt' }, at);
const named = (on: string, present: string[], expected: string[]): Meeting => ({
  on,
  count: present.length,
  of: new Set([...present, ...expected]).size,
  present,
  expected,
});
const first = named('2026-11-01', ['ali', 'lone'], ['ali', 'bente', 'lone']);
const second = named('2026-11-20', ['bente'], ['ali', 'bente', 'lone']);

test.each([
  ['today', '2026-11-25', [], []],
  ['tomorrow', '2026-11-26', [], ['future']],
  ['in spring this year', '2026-01-02', [], []],
  ['last year', '2025-12-31', [], ['otherYear']],
  ['next year', '2027-01-02', [], ['future']],
  ['thirty days after the first', '2026-11-25', ['2026-10-26'], []],
  ['thirty-one days after the first', '2026-11-25', ['2026-10-25'], ['tooFarApart']],
  ['thirty-one days before the one that is there', '2026-10-20', ['2026-11-20'], ['tooFarApart']],
])('S86: a meeting %s', (_, on, others, wanted) => {
  expect(meetingFaults(on, others, '2026-11-25')).toEqual(wanted);
});

test.each([
  ['2026-12-20', []],
  ['2026-12-05', ['otherYear']],
])('the year has changed: on 10 January a meeting of %s gives %j', (on, wanted) => {
  expect(meetingFaults(on, [], '2027-01-10')).toEqual(wanted);
});

describe('part-meetings', () => {
  const both = hold(hold(agenda, second), first);

  test('S86: two shifts on one agenda are one review, held on the first day, whatever was recorded first', () => {
    expect(both).toMatchObject({ state: 'held', heldOn: '2026-11-01', present: 3, team: 3, agreed: 'Vi ringer' });
    expect(meetingsOf(both)).toEqual([first, second]);
    expect(both.meetings).toBe('2026-11-01 · 2 af 3\n2026-11-20 · 1 af 3');
  });

  test('across the change of the year it counts where it began', () => {
    const turn = hold(hold(agenda, { on: '2026-12-20', count: 4, of: 9 }), { on: '2027-01-10', count: 5, of: 9 });
    expect(turn).toMatchObject({ heldOn: '2026-12-20', present: 9, team: 9 });
  });

  test('the same day again puts that day right', () => {
    const right = hold(both, named('2026-11-20', ['ali'], ['ali', 'bente', 'lone']));
    expect(meetingsOf(right)).toHaveLength(2);
    expect(missedBy(meetingsOf(right))).toEqual(['bente']);
  });

  test('taking back takes the latest meeting, and the last one leaves the agenda to be held again', () => {
    const one = lastMeetingUndone(both, both.actor, at);
    expect(one).toMatchObject({ state: 'held', deed: 'undone', present: 2, team: 3 });
    const none = lastMeetingUndone(one, one.actor, at);
    expect(none).toMatchObject({ state: 'prepared', points: agenda.points, agreed: 'Vi ringer' });
    expect(none.heldOn).toBeUndefined();
    expect(hold(none, first)).toMatchObject({ state: 'held', heldOn: '2026-11-01' });
  });

  test('without names it is counted, and nobody is counted twice beyond the team', () => {
    const counts: Meeting[] = [
      { on: '2026-11-01', count: 8, of: 12 },
      { on: '2026-11-09', count: 7, of: 12 },
    ];
    expect(attendedOf(counts)).toEqual({ count: 12, of: 12 });
    expect(missedBy(counts)).toEqual([]);
  });
});

test('a record somebody has changed outside the app says so', () => {
  const held = hold(agenda, first);
  expect(isUntouched(held)).toBe(true);
  expect(isUntouched({ ...held, present: 3 })).toBe(false);
  expect(isUntouched({ ...held, agreed: undefined })).toBe(false);
});

test.each([
  ['on the thirtieth day', '2026-12-01', [], true],
  ['on the thirty-first day', '2026-12-02', [], false],
  ['with a later review', '2026-11-25', ['2026-11-20'], false],
])('a record can be taken back %s', (_, today, later, wanted) => {
  const held = hold(agenda, first);
  const others = later.map((heldOn) => ({ ...held, key: 'other', heldOn }));
  expect(mayUndo(held, [held, ...others], today)).toBe(wanted);
  expect(mayMeetAgain(held, today)).toBe(today <= '2026-12-01');
});

test('numbers go on within the year and begin again with the next', () => {
  const numbers = [{ number: '2026-1' }, { number: '2026-3' }, { number: '2025-9' }];
  expect(nextNumber(numbers, '2026-11-25')).toBe('2026-4');
  expect(nextNumber(numbers, '2027-01-01')).toBe('2027-1');
});

describe('who was there', () => {
  const team = [
    { person: 'ali', away: false },
    { person: 'kirsten', away: true },
    { person: 'lone', away: false },
  ];
  const by = (people: string[]) => meetingWith(team, '2026-11-20', { by: 'names', people });

  test('whoever is on leave is not missed, and is there when they come all the same', () => {
    expect(by(['lone']).meeting).toMatchObject({ count: 1, of: 2, expected: ['ali', 'lone'] });
    expect(by(['lone', 'kirsten']).meeting).toMatchObject({ count: 2, of: 3 });
  });

  test('somebody who has left, or was never in the team, cannot have been there', () => {
    expect(by(['lone', 'hans']).stranger).toBe('hans');
  });

  test.each([
    ['nobody', by([]).faults, ['noneThere']],
    ['a number above the team', meetingWith(team, '2026-11-20', { by: 'number', count: 4 }).faults, ['tooManyThere']],
    ['a manager of nobody', meetingWith([], '2026-11-20', { by: 'number', count: 0 }).faults, ['nobody']],
  ])('%s', (_, faults, wanted) => expect(faults).toEqual(wanted));
});

describe('INV7: being there is evidence of its own kind', () => {
  const about = (person: string) => ({ name: person.toUpperCase(), salt: `salt-${person}` });
  const one = hold(agenda, first);
  const rows = presenceChanges(one, [], about);

  test('everybody has a row: there, or not', () => {
    expect(attendanceOf(one)).toEqual([
      { person: 'ali', how: 'present', on: '2026-11-01' },
      { person: 'lone', how: 'present', on: '2026-11-01' },
      { person: 'bente', how: 'absent', on: '2026-11-01' },
    ]);
    expect(rows.map(({ key }) => key)).toContain('review:mette:2026-1:bente');
    expect(presenceChanges(one, rows, about)).toEqual([]);
  });

  test('whoever missed the first and came to the second has been there', () => {
    expect(presenceChanges(hold(one, second), rows, about)).toMatchObject([
      { person: 'bente', how: 'present', on: '2026-11-20' },
    ]);
  });

  test('a meeting that is taken back leaves rows that say so', () => {
    const gone = presenceChanges(lastMeetingUndone(one, one.actor, at), rows, about);
    expect(gone).toHaveLength(3);
    expect(gone.every(({ withdrawnAt }) => withdrawnAt === at)).toBe(true);
    const kept = rows.map((row) => gone.find(({ key }) => key === row.key) ?? row);
    expect(presenceChanges(one, kept, about)).toHaveLength(3);
  });
});
