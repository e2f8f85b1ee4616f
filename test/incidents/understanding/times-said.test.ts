import { expect, test } from 'vitest';
import { understand } from '../../../src/features/incidents/understanding/understand.ts';

// What people say of time is said against the clock of the turn. A Wednesday, half past nine in Denmark.
const wednesday = '2026-11-25T08:30:00Z';
const lost = 'jeg har mistet min bærbare';
const timesIn = (words: string, now: string) => {
  const facts = understand(`${lost} ${words}`, now).incident?.facts;
  return { happened: facts?.happened, discovered: facts?.discovered?.when };
};

test.each([
  ['i går', '2026-11-24', 'yesterday'],
  ['i forgårs', '2026-11-23', 'earlier'],
  ['i tirsdags', '2026-11-24', 'yesterday'],
  ['i torsdags', '2026-11-19', 'earlier'],
  ['i onsdags', '2026-11-18', 'earlier'],
  ['sidste mandag', '2026-11-23', 'earlier'],
  ['i går eftermiddags', '2026-11-24', 'yesterday'],
  ['i morges', '2026-11-25', 'today'],
  ['da jeg mødte ind i morges', '2026-11-25', 'today'],
  ['natten til i dag', '2026-11-25', 'today'],
  ['natten til onsdag', '2026-11-25', 'today'],
  ['natten til tirsdag', '2026-11-24', 'yesterday'],
  ['den 12. november', '2026-11-12', undefined],
  ['on Monday', '2026-11-23', 'earlier'],
  ['the day before yesterday', '2026-11-23', 'earlier'],
])('*%s*, said on a Wednesday, is %s, and discovered %s', (words, day, when) => {
  expect(timesIn(words, wednesday)).toMatchObject({ happened: { day }, discovered: when });
});

test.each([
  ['for lidt siden', 'now'],
  ['lige nu', 'now'],
  ['for 10 min siden', 'now'],
  ['for en time siden', 'today'],
  ['i sidste uge', 'earlier'],
  ['for tre dage siden', 'earlier'],
  ['i weekenden', 'earlier'],
])('*%s* is discovered %s', (words, when) => {
  expect(timesIn(words, wednesday).discovered).toBe(when);
});

test.each([
  'måske i går',
  'i går eller i forgårs',
  'jeg tror det var i går',
  'og skal bruge den på mandag',
  'last night',
])('*%s* says no day, and it is asked', (words) => {
  expect(timesIn(words, wednesday)).toEqual({ happened: undefined, discovered: undefined });
});

test('on a Monday the weekend may have been yesterday or the day before, and it is asked', () => {
  expect(timesIn('i weekenden', '2026-11-23T08:30:00Z').discovered).toBeUndefined();
});

test.each([
  ['i går', '2026-11-25T22:59:00Z', '2026-11-24'],
  ['i går', '2026-11-25T23:01:00Z', '2026-11-25'],
  ['i aftes', '2026-11-25T23:01:00Z', '2026-11-25'],
  ['for to timer siden', '2026-11-25T23:30:00Z', '2026-11-25'],
  ['i tirsdags', '2026-11-24T23:01:00Z', '2026-11-24'],
  ['den 24. december', '2026-01-02T08:30:00Z', '2025-12-24'],
])('midnight in Denmark parts the days: *%s* at %s is %s', (words, now, day) => {
  expect(timesIn(words, now).happened?.day).toBe(day);
});

test('two hours before half past midnight may have been found on either day, and it is asked', () => {
  expect(timesIn('for to timer siden', '2026-11-25T23:30:00Z').discovered).toBeUndefined();
});

test.each([
  ['i går ved 14-tiden', wednesday, '2026-11-24T13:00:00Z'],
  ['i morges kl. halv ni', wednesday, '2026-11-25T07:30:00Z'],
  ['i går eftermiddags kl. 3', wednesday, '2026-11-24T14:00:00Z'],
  ['i går kl. 15.40', wednesday, '2026-11-24T14:40:00Z'],
  // The night the hour from two to three comes twice, and the one in which it does not come.
  ['i nat kl. 2.30', '2026-10-25T08:00:00Z', '2026-10-25T00:30:00Z'],
  ['i nat kl. 2.30', '2026-03-29T08:00:00Z', '2026-03-29T01:30:00Z'],
  ['for en time siden', '2026-10-25T01:30:00Z', '2026-10-25T00:30:00Z'],
  ['i går kl. 12', '2026-10-25T11:30:00Z', '2026-10-24T10:00:00Z'],
])('*%s* at %s is %s', (words, now, at) => {
  expect(timesIn(words, now).happened?.at).toBe(at);
});

test('a clock that has not come yet is no moment', () => {
  expect(timesIn('kl. 23', wednesday).happened).toBeUndefined();
});
