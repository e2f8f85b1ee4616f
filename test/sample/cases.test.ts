import { expect, test } from 'vitest';
import { clockOf } from '../../src/domain/breaches/deadline.ts';
import { isOpen } from '../../src/domain/breaches/incident.ts';
import { findCpr } from '../../src/domain/cpr.ts';
import { caseTable } from '../../src/sample/case-table.ts';
import { sampleCases } from '../../src/sample/cases.ts';
import { samplePeople } from '../../src/sample/people.ts';

const today = '2026-12-01';
const cases = sampleCases(today, (handle) => handle).map(({ first, rest }, index) => ({
  first,
  ...rest(String(index + 1)),
}));
const last = cases.map(({ becomes, first }) => becomes.at(-1) ?? first);

test('a year of cases is there, each with the number SharePoint gave its row', () => {
  expect(last.map(({ number }) => number).slice(0, 2)).toEqual(['2025-0001', '2026-0002']);
  for (const { becomes, statement, reporter, tellings, entries } of cases) {
    const numbers = [...becomes, statement, reporter, ...tellings, ...entries].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(1);
  }
});

test('everything has happened before the day the sample is made for', () => {
  const moments = cases.flatMap(({ becomes, tellings, entries }) => [...becomes, ...tellings, ...entries]);
  expect(moments.filter(({ at }) => at >= `${today}T00:00:00Z`)).toEqual([]);
});

test('INV15: nobody affected has a name, and no number is anybody’s', () => {
  for (const { words, about } of caseTable) {
    expect(findCpr(`${words} ${about?.contact ?? ''}`)).toEqual([]);
    for (const { name } of samplePeople) expect(words).not.toContain(name.split(' ')[0]);
  }
});

test.each<[string, (place: number) => boolean]>([
  ['one nobody has opened, with a red flag', (at) => (last[at]?.redFlags ?? []).length > 0 && opened(at) === 0],
  ['one that is late', (at) => clock(at) === 'late'],
  ['one without a clock', (at) => clock(at) === 'none'],
  ['one whose clock was stopped', (at) => clock(at) === 'stopped'],
  ['one with both deadlines', (at) => last[at]?.awareAt !== undefined],
  [
    'one about the DBR, told to the deputy',
    (at) => concerns(at, 'dpo') && told(at).includes('nikolaj') && !told(at).includes('ayse'),
  ],
  ['one about IT, told to the DBR alone', (at) => concerns(at, 'it') && told(at).join() === 'ayse'],
])('an open case: %s', (_, is) => {
  expect(last.some((record, at) => isOpen(record) && is(at))).toBe(true);
});

const opened = (at: number) => cases[at]?.entries.filter(({ what }) => what === 'read').length;
const clock = (at: number) => last[at] && clockOf(last[at], `${today}T05:00:00Z`).state;
const concerns = (at: number, who: 'dpo' | 'it') => last[at]?.concerns?.includes(who) === true;
const told = (at: number) => cases[at]?.tellings.map(({ person }) => person) ?? [];
