import { expect, test } from 'vitest';
import type { Lesson } from '../../../src/features/cases/lessons/records.ts';
import { doubtsOf, type SaidAbout } from '../../../src/features/editing/learning/doubts.ts';
import { doubtsInOrder } from '../../../src/features/editing/learning/doubts-told.ts';
import { learntWithdrawn, settledUntil, settlesAlready } from '../../../src/features/editing/learning/learnt.ts';
import { type Staff, type Tellable, tellableOf } from '../../../src/features/editing/learning/readers.ts';
import { Rule } from '../../../src/features/handbook/rule.ts';
import { aJob, anAppointment, aUnit, aVersion, lone, mikkel } from '../../records.ts';
import { aLearnt, aMark, aQuestion, passageOf, textDa } from '../said-records.ts';

const today = '2026-12-01';
const rule = new Rule([aVersion({ textDa })]);
const nothing: SaidAbout = { questions: [], marks: [], lessons: [], learnt: [] };
const doubts = (said: Partial<SaidAbout>, tellable: Tellable = 'all', of = rule) => {
  const version = of.inForce(today);
  if (!version) throw new RangeError('none in force');
  return doubtsOf(of, version, { ...nothing, ...said }, tellable, today, () => false);
};
const lesson: Lesson = {
  ...{ key: 'lesson:1', actor: 'x', at: `${today}T09:00:00Z`, title: 'Læs adressen', happens: 'a', instead: 'b' },
  ...{ rule: 'r06', published: true, publishedOn: '2026-10-01' },
};

test('questions are counted: open, overdue, answered; what was taken back or asked about older content is not', () => {
  const newer = new Rule([aVersion({ textDa }), aVersion({ textDa, version: '2.0', inForceFrom: '2026-11-01' })]);
  const questions = [
    aQuestion(),
    aQuestion({ askedAt: '2026-12-01T07:00:00Z' }),
    aQuestion({ state: 'answered' }),
    aQuestion({ state: 'withdrawn' }),
  ];
  expect(doubts({ questions }).questions).toEqual({ open: 2, overdue: 1, answered: 1 });
  expect(doubts({ questions }, 'all', newer).questions).toEqual({ open: 0, overdue: 0, answered: 0 });
  const corrected = new Rule([...newer.versions.slice(0, 1), aVersion({ textDa, version: '1.1', material: false })]);
  expect(doubts({ questions }, 'all', corrected).questions.open).toBe(2);
});

test('S84: an asker’s words are told only with a yes to words at a meeting, and never with the asker’s name in them', () => {
  const said = (own: Parameters<typeof aQuestion>[0]) => doubts({ questions: [aQuestion(own)] }).quotes;
  expect(said({})).toEqual([]);
  expect(said({ agenda: 'asked' })).toEqual([]);
  expect(said({ agenda: 'no' })).toEqual([]);
  expect(said({ agenda: 'yes', state: 'withdrawn' })).toEqual([]);
  expect(said({ agenda: 'yes', text: `Det er ${lone.name} her` })).toEqual([]);
  expect(said({ agenda: 'yes' })).toEqual(['Må jeg skrive en sms?']);
});

test('marks are counted per passage, one for each person, the most doubted first; the line without a name', () => {
  const marks = [
    aMark({ why: 'Zulu' }),
    aMark({ person: mikkel.id, why: 'Alfa' }),
    aMark({ words: 'Hvorfor' }),
    aMark({ words: 'Det skal du', withdrawnAt: '2026-11-21T09:00:00Z' }),
  ];
  const { passages, need } = doubts({ marks });
  expect(passages.map(({ text, whole, count, lines }) => [text, whole, count, lines])).toEqual([
    ['Tjek modtageren.', false, 2, ['Alfa', 'Zulu']],
    ['Hvorfor', true, 1, []],
  ]);
  expect(need).toBe(3);
  expect(JSON.stringify(passages)).not.toContain(lone.id);
});

test('a passage that is written differently by now is nobody’s doubt any more', () => {
  const corrected = aVersion({ version: '1.1', material: false, textDa: textDa.replace('Tjek', 'Se på') });
  const of = new Rule([aVersion({ textDa }), corrected]);
  const marks = [aMark(), aMark({ words: 'Hvorfor' })];
  expect(doubts({ marks }, 'all', of).passages.map(({ text }) => text)).toEqual(['Hvorfor']);
});

test('S106: a lesson counts when it is newer than the content and shown', () => {
  expect(doubts({ lessons: [lesson] })).toMatchObject({ need: 3, lessons: [{ title: 'Læs adressen' }] });
  const away = [
    { ...lesson, published: false },
    { ...lesson, publishedOn: '2025-12-31' },
  ];
  expect(doubts({ lessons: away }).lessons).toEqual([]);
});

test('what was dealt with leaves the list until somebody doubts it anew, and comes back when that is undone', () => {
  const until = '2026-11-25T09:00:00Z';
  const passage = passageOf('Tjek modtageren.');
  const learnt = [aLearnt({ settledAt: until }), aLearnt({ about: 'passage', passage, settledAt: until })];
  const before = { questions: [aQuestion()], marks: [aMark()] };
  expect(doubtsInOrder([doubts({ ...before, learnt })])).toEqual([]);
  const after = {
    questions: [aQuestion({ askedAt: '2026-11-26T09:00:00Z' })],
    marks: [aMark({ markedAt: '2026-11-26T09:00:00Z' })],
  };
  expect(doubts({ ...after, learnt })).toMatchObject({ questions: { open: 1 }, passages: [{ count: 1 }] });
  const undone = learnt.map((row) => learntWithdrawn(row, mikkel.id, `${today}T09:00:00Z`));
  expect(doubts({ ...before, learnt: undone })).toMatchObject({ questions: { open: 1 }, passages: [{ count: 1 }] });
  expect(settledUntil([], { rule: 'r06' }, ['1.0'])).toBe('');
});

test('S117: a correction does not bring back what was dealt with; what is undone in either version is back', () => {
  const until = '2026-11-25T09:00:00Z';
  const passage = passageOf('Tjek modtageren.');
  const corrected = new Rule([
    aVersion({ textDa }),
    aVersion({ version: '1.0.1', key: 'r06:1.0.1', textDa, material: false, inForceFrom: '2026-11-28' }),
  ]);
  const learnt = [aLearnt({ settledAt: until }), aLearnt({ about: 'passage', passage, settledAt: until })];
  const said = { questions: [aQuestion()], marks: [aMark()], learnt };
  expect(doubtsInOrder([doubts(said, 'all', corrected)])).toEqual([]);
  const undone = learnt.map((row) => learntWithdrawn(row, mikkel.id, `${today}T09:00:00Z`));
  expect(doubts({ ...said, learnt: undone }, 'all', corrected)).toMatchObject({
    ...{ questions: { open: 1 }, passages: [{ count: 1 }] },
  });
});

test('a second press settles nothing more; another reason, or doubts since, do', () => {
  const row = aLearnt();
  expect(settlesAlready(row, { ...row, at: `${today}T09:00:00Z` })).toBe(true);
  expect(settlesAlready(row, { ...row, because: 'Noget andet' })).toBe(false);
  expect(settlesAlready(row, { ...row, settledAt: `${today}T09:00:00Z` })).toBe(false);
  expect(settlesAlready(learntWithdrawn(row, mikkel.id, row.at), row)).toBe(false);
});

test('the rule that most needs to be written anew comes first', () => {
  const one = { ...doubts({ marks: [aMark()] }), rule: 'r01' };
  const two = doubts({ questions: [aQuestion()], lessons: [lesson] });
  const none = { ...doubts({}), rule: 'r02' };
  expect(doubtsInOrder([one, none, two]).map(({ rule: id }) => id)).toEqual(['r06', 'r01']);
});

test('of a rule few read neither numbers, words nor its place tell whose doubt it is', () => {
  const said = {
    questions: [aQuestion({ agenda: 'yes' }), aQuestion({ state: 'answered' })],
    marks: [aMark({ why: 'Hvorfor mig?' }), aMark({ person: mikkel.id }), aMark({ words: 'Hvorfor' })],
  };
  expect(doubtsInOrder([doubts(said, 'counts')])[0]).toMatchObject({
    questions: { open: 1, answered: 1 },
    ...{ quotes: [], passages: [{ count: 2, lines: [] }, { count: 1 }] },
  });
  const one = doubtsInOrder([doubts(said, 'nothing')]);
  const other = doubtsInOrder([
    doubts({ questions: [aQuestion()], marks: [aMark(), aMark({ words: 'Hvorfor', person: mikkel.id })] }, 'nothing'),
  ]);
  expect(one).toEqual(other);
});

const crowd = (count: number, own: Parameters<typeof aJob>[0] = {}) =>
  Array.from({ length: count }, (_, index) => aJob({ person: `p${index}`, ...own }));
const staff = (own: Partial<Staff>): Staff => ({
  ...{ employments: () => [], appointments: () => [], units: () => [], ...own },
});

test.each<[string, Parameters<typeof tellableOf>[0], Partial<Staff>, Tellable]>([
  ['ten employees', { audience: ['employees'] }, { employments: () => crowd(10) }, 'all'],
  ['nine', { audience: ['employees'] }, { employments: () => crowd(9) }, 'counts'],
  ['four', { audience: ['employees'] }, { employments: () => crowd(4) }, 'nothing'],
  ['one with ten jobs', { audience: ['employees'] }, { employments: () => crowd(10, { person: 'p' }) }, 'nothing'],
  ['ten who have left', { audience: ['employees'] }, { employments: () => crowd(10, { to: '2026-11-01' }) }, 'nothing'],
  ['ten elsewhere', { audience: ['employees'], areas: ['school'] }, { employments: () => crowd(10) }, 'nothing'],
  ['ten councillors', { audience: ['council'] }, { employments: () => crowd(10, { kind: 'councillor' }) }, 'all'],
  ['one owner', { audience: ['owners'] }, { appointments: () => [anAppointment({ role: 'dataOwner' })] }, 'nothing'],
  [
    'five managers',
    { audience: ['managers'] },
    { units: () => ['a', 'b', 'c', 'd', 'e'].map((manager) => aUnit({ manager })) },
    'counts',
  ],
])('of a rule that %s read, so much is told', (_what, version, own, tellable) => {
  expect(tellableOf(version, staff(own), today)).toBe(tellable);
});
