import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskedIn } from '../../src/core/cpr/masked.ts';
import type { Handler } from '../../src/features/questions/access.ts';
import { mayAnswer, mayMeet, mayPass } from '../../src/features/questions/access.ts';
import { lastAction } from '../../src/features/questions/last-action.ts';
import {
  answerNotification,
  notificationOfStep,
  questionNotification,
} from '../../src/features/questions/notification.ts';
import { questionsTo } from '../../src/features/questions/order.ts';
import {
  answeredQuestion,
  hasWords,
  isTooLong,
  passedQuestion,
  plainText,
  questionKey,
  withdrawnQuestion,
} from '../../src/features/questions/question.ts';
import type { Question } from '../../src/features/questions/records.ts';
import { waitingDay } from '../../src/features/questions/waiting.ts';
import type { Workplace } from '../../src/features/workplace/workplace.ts';
import { aJob } from '../records.ts';

const nonce = '5d0f3a52-2f37-4ad4-9a4e-3f2b4c5d6e7f';
const now = '2026-11-25T09:00:00Z';

function aQuestion(own: Partial<Question> = {}): Question {
  return {
    key: questionKey(nonce),
    actor: 'lone',
    at: now,
    rule: 'r06',
    version: '3.0',
    text: 'Må jeg sende en sms?',
    to: 'manager',
    state: 'open',
    askedAt: now,
    person: 'lone',
    name: 'Lone Lund',
    manager: 'sanne',
    managerName: 'Sanne Winther',
    ...own,
  };
}

const straight = aQuestion({ to: 'dpo', manager: undefined, managerName: undefined });
const passed = passedQuestion(aQuestion(), { id: 'sanne' }, now);
const answered = (question: Question) => answeredQuestion(question, { id: 'ayse', name: 'Ayse Demir' }, 'Ja.', now);

/** Lone works for Sanne and, in a second job, for Nikolaj, who is the DBR's deputy. */
const workplace: Workplace = {
  today: '2026-11-25',
  person: () => undefined,
  mainOf: (account) => account,
  countsAsOne: (one, other) => one === other,
  employmentsOf: (person) =>
    person === 'lone' ? [aJob({ person, manager: 'sanne' }), aJob({ person, manager: 'nikolaj', number: '2' })] : [],
  unit: () => undefined,
  leading: () => ({ units: [], jobs: [] }),
  officers: [],
  handedBack: () => new Map(),
};

const sanne: Handler = { id: 'sanne', roles: ['employee', 'lineManager'] };
const former: Handler = { id: 'sanne', roles: ['employee'] };
const other: Handler = { id: 'torben', roles: ['lineManager', 'centreHead', 'editor', 'auditor'] };
const ayse: Handler = { id: 'ayse', roles: ['employee', 'dpo'] };
const vera: Handler = { id: 'vera', roles: ['employee', 'dpoDeputy'] };
const nikolaj: Handler = { id: 'nikolaj', roles: ['lineManager', 'dpoDeputy'] };
const lone: Handler = { id: 'lone', roles: ['employee', 'lineManager', 'dpo'] };

test.each<[string, Question, Handler, meets: boolean, answers: boolean, passes: boolean]>([
  ['the manager and what was put to the manager', aQuestion(), sanne, true, true, true],
  ['another manager and what was not', aQuestion(), other, false, false, false],
  ['somebody who leads nobody any more', aQuestion(), former, false, false, false],
  ['the DBR and what was put to a manager', aQuestion(), ayse, false, false, false],
  ['the manager after passing it on', passed, sanne, true, false, false],
  ['the DBR after it was passed on', passed, ayse, true, true, false],
  ['the deputy after it was passed on', passed, vera, true, true, false],
  ['the manager and the DBR’s answer', answered(passed), sanne, true, false, false],
  ['the DBR and what went straight there', straight, ayse, true, true, false],
  ['the deputy and what went straight there', straight, vera, true, true, false],
  ['the manager and what went straight to the DBR', straight, sanne, false, false, false],
  ['the manager and the answer to what went straight to the DBR', answered(straight), sanne, false, false, false],
  ['a manager who is the deputy and what went straight to the DBR', straight, nikolaj, false, false, false],
  ['whoever asked, though DBR, and the own question', straight, lone, false, false, false],
  ['the manager and what was taken back', withdrawnQuestion(aQuestion(), now), sanne, false, false, false],
  ['the DBR and what was taken back', withdrawnQuestion(straight, now), ayse, false, false, false],
  ['the manager and what is answered', answered(aQuestion()), sanne, true, false, false],
])('S64, S84: %s', (_, question, handler, meets, answers, passes) => {
  expect(mayMeet(question, handler, workplace)).toBe(meets);
  expect(mayAnswer(question, handler, workplace)).toBe(answers);
  expect(mayPass(question, handler)).toBe(passes);
});

test('S64: a manager who also is the deputy never meets what went past him, though whoever asked has left since', () => {
  const moved = (to: string): Workplace => ({
    ...workplace,
    employmentsOf: (person) => (person === 'lone' ? [aJob({ person, manager: 'nikolaj', to })] : []),
  });
  expect(mayMeet(straight, nikolaj, moved('2026-11-25'))).toBe(false);
  expect(mayMeet(answered(straight), nikolaj, { ...moved('2026-11-25'), today: '2027-02-01' })).toBe(false);
  expect(mayMeet(straight, nikolaj, moved('2026-11-24'))).toBe(true);
});

test.each<[string, string, string, number]>([
  ['the day it was asked', '2026-11-23T08:00:00Z', '2026-11-23', 1],
  ['two days later', '2026-11-23T08:00:00Z', '2026-11-25', 3],
  ['on Monday when it was asked on Friday', '2026-11-20T08:00:00Z', '2026-11-23', 2],
  ['on Saturday when it was asked on Friday', '2026-11-20T08:00:00Z', '2026-11-21', 1],
  ['on the Saturday it was asked', '2026-11-21T08:00:00Z', '2026-11-21', 1],
  ['on Monday when it was asked on Saturday', '2026-11-21T08:00:00Z', '2026-11-23', 1],
  ['after a holiday', '2026-12-24T08:00:00Z', '2026-12-28', 2],
  ['late in the evening, which is the next day in Denmark', '2026-11-23T23:30:00Z', '2026-11-24', 1],
  ['after years, no further than sixty', '2020-01-06T08:00:00Z', '2026-11-24', 60],
])('S84: a question waits on its day %s', (_, askedAt, today, expected) => {
  const christmas = ['2026-12-25', '2026-12-26'];
  expect(waitingDay(askedAt, today, (day) => christmas.includes(day))).toBe(expected);
});

test('a text is words: signs and emoji alone are not something to answer', () => {
  expect(['Må jeg?', '🤔 R06?', '1', 'чи можна', '可以吗'].map(hasWords)).toEqual([true, true, true, true, true]);
  expect(['', '   ', '🤷‍♀️🤷', '???', '…'].map(hasWords)).toEqual([false, false, false, false, false]);
});

test('a text has room for two thousand characters, the spaces around it not counted', () => {
  expect([isTooLong(` ${'a'.repeat(2_000)}\n`), isTooLong('a'.repeat(2_001))]).toEqual([false, true]);
});

test('a stored text has no control characters and no halves of characters, and keeps its lines and its < and >', () => {
  expect(plainText(' a\u0000b\r\nc\td\ud800 ')).toBe('ab\nc\td\ufffd');
  expect(plainText('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainText(plainText(text)) === plainText(text)));
});

test('INV15: what was masked is told as it stands now, never as it was written', () => {
  expect(maskedIn('Borger 311236-4321 og 311236 4004')).toEqual(['3112••-••••', '3112••-••••']);
  expect(maskedIn('Ring 12 34 56 78')).toEqual([]);
});

test('INV16: only a question that came to a manager leaves an audit entry, for every step', () => {
  const steps = [aQuestion(), passed, answered(passed), withdrawnQuestion(passed, now)].map(lastAction);
  expect(steps).toEqual(['askQuestion', 'passQuestion', 'answerQuestion', 'withdrawQuestion']);
  expect([straight, answered(straight), withdrawnQuestion(straight, now)].map(lastAction)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('S64: the notifications of one question have neither text nor rule nor asker, and nothing that joins them', () => {
  const toDpo = questionNotification(straight, 'ayse', now);
  const toAsker = answerNotification(answered(straight), now);
  expect(toDpo).toMatchObject({
    key: `tell:ayse:question-${nonce}`,
    what: 'question',
    person: 'ayse',
    week: '2026-w48',
  });
  expect(toAsker).toMatchObject({ what: 'answer', person: 'lone', actor: 'system' });
  expect(JSON.stringify(toDpo)).not.toMatch(/lone|sms|r06/i);
  expect(JSON.stringify(toAsker)).not.toMatch(new RegExp(`ayse|sms|r06|${nonce}`, 'i'));
  expect(answerNotification(answered(straight), now).key).toBe(toAsker.key);
});

test('S64: of an answer in the second in which the words were asked for, whoever asked is told', () => {
  const asked = aQuestion({ agenda: 'asked', agendaAt: now });
  const told = (question: Question) => notificationOfStep(question, {} as Workplace, now)?.what;
  expect(told(asked)).toBe('words');
  expect(told({ ...asked, state: 'answered', answer: 'Nej', answeredAt: now })).toBe('answer');
});

test('S84: those that have waited longest come first, then the newest answers; each once', () => {
  const stored = (record: Question) => ({ record, mark: { list: 'Questions', id: record.key, version: 1 } });
  const at = (key: string, askedAt: string, own: Partial<Question> = {}) => stored(aQuestion({ key, askedAt, ...own }));
  const done = (answeredAt: string): Partial<Question> => ({ state: 'answered', answeredAt });
  const list = questionsTo(
    [
      at('c', '2026-11-01T08:00:00Z', done('2026-11-02T08:00:00Z')),
      at('b', '2026-11-20T08:00:00Z'),
      at('d', '2026-11-05T08:00:00Z', done('2026-11-06T08:00:00Z')),
      at('a', '2026-11-10T08:00:00Z'),
      at('a', '2026-11-10T08:00:00Z'),
      at('e', '2026-11-10T08:00:00Z', { state: 'withdrawn' }),
      at('f', '2026-11-10T08:00:00Z', { manager: 'torben' }),
    ],
    sanne,
    workplace,
  );
  expect(list.map(({ record }) => record.key)).toEqual(['a', 'b', 'd', 'c']);
});
