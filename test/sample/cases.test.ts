import { expect, test } from 'vitest';
import { findCpr } from '../../src/core/cpr/cpr.ts';
import { clockOf } from '../../src/features/cases/clocks/deadline.ts';
import { casesOf } from '../../src/features/cases/drills/drill.ts';
import { isOpen } from '../../src/features/cases/incident/incident.ts';
import { missingCaseEntries } from '../../src/features/cases/log/case-log-reconciliation.ts';
import { reasonsInForce } from '../../src/features/cases/log/reasons-in-force.ts';
import { monthPattern } from '../../src/features/cases/pattern.ts';
import { breachesBySystem, coveredBreaches } from '../../src/features/cases/system-breaches.ts';
import { systemKeysOf } from '../../src/features/cases/touched.ts';
import { sampleBreachReports } from '../../src/sample/cases/breach-reports.ts';
import { caseTable } from '../../src/sample/cases/case-table.ts';
import { sampleCases } from '../../src/sample/cases/cases.ts';
import { sampleDrill } from '../../src/sample/cases/drill.ts';
import { sampleSystems } from '../../src/sample/systems/systems.ts';
import { samplePeople } from '../../src/sample/workplace/people.ts';
import { numberOfCase } from '../cases/sample-case.ts';

const today = '2026-12-01';
const cases = sampleCases(today, (handle) => handle).map(({ first, rest }, index) => ({
  first,
  ...rest(String(index + 1), (name) => numberOfCase(name, today)),
}));
const last = cases.map(({ becomes, first }) => becomes.at(-1) ?? first);

test('a year of cases is there, each with the number SharePoint gave its row', () => {
  expect(last.map(({ number }) => number).slice(0, 2)).toEqual(['2026-0001', '2026-0002']);
  for (const { becomes, statement, reporter, notifications, entries } of cases) {
    const numbers = [...becomes, statement, reporter, ...notifications, ...entries].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(1);
  }
});

test('everything has happened before the day the sample is made for', () => {
  const moments = cases.flatMap(({ becomes, notifications, entries }) => [...becomes, ...notifications, ...entries]);
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

test('S106: a kind that comes again at the same centre three months running is a pattern, and nothing else is', () => {
  const stored = cases.map(({ becomes, first }, index) => ({
    record: becomes.at(-1) ?? first,
    mark: { list: 'Incidents', id: String(index + 1), version: 1 },
  }));
  expect(monthPattern(stored, '2026-11').repeated).toEqual([
    { category: 'wrongRecipient', centreName: 'Center for Børn og Skole', numbers: expect.any(Array) },
  ]);
});

test.each([today, '2026-07-01', '2027-01-15', '2027-03-31'])(
  'S111: on %s the published quarters tell how many there were, and of which kinds',
  (day) => {
    const then = sampleCases(day, (handle) => handle).map(({ first, rest }, index) => {
      const { becomes } = rest(String(index + 1), (name) => numberOfCase(name, day));
      return becomes.at(-1) ?? first;
    });
    for (const report of sampleBreachReports(then, day, { id: 'ayse', name: 'Ayse Demir' })) {
      for (const figure of [report.total, report.sent, report.lost, report.logged]) expect(figure).toMatch(/^\d+$/);
    }
  },
);

test('an exercise has been held: its cases are closed with it and are in nobody’s figures', () => {
  const drill = sampleDrill(today, { id: 'ayse', name: 'Ayse Demir' });
  const drilled = casesOf(drill, last);
  expect(drilled.map(({ status }) => status)).toEqual(['closed', 'closed']);
  expect(last.filter(({ isDrill }) => isDrill)).toHaveLength(drilled.length);
});

test('no clock runs in a case that is over', () => {
  const over = last.filter((record) => !isOpen(record));
  expect(over.filter((record) => ['running', 'late'].includes(clockOf(record, `${today}T05:00:00Z`).state))).toEqual(
    [],
  );
});

test('a cluster was laid together: one case went on, and the others say which', () => {
  const number = numberOfCase('wave', today);
  expect(last.filter(({ mergedInto }) => mergedInto === number).map(({ status }) => status)).toEqual(
    Array.from({ length: 4 }, () => 'merged'),
  );
});

test('INV16: every change of a case has its line in the log', () => {
  for (const { becomes, first, entries, reporter } of cases) {
    const record = becomes.at(-1) ?? first;
    const stored = { record, mark: { list: 'Incidents', id: '1', version: becomes.length + 1 } };
    expect(missingCaseEntries(stored, [first, ...becomes], entries, [reporter.person], (id) => id)).toEqual([]);
  }
});

test('GDPR art. 33(5): a case that is assessed says why, and one that is closed what keeps it from happening again', () => {
  for (const { becomes, first, entries } of cases) {
    const record = becomes.at(-1) ?? first;
    const given = reasonsInForce(record, entries).filter(({ of }) => ['risk', 'art33', 'art34'].includes(of));
    expect(given.map(({ of }) => of)).toEqual(record.assessedAt === undefined ? [] : ['risk', 'art33', 'art34']);
    if (record.status === 'closed' && !record.isDrill) expect(record.prevention).toMatch(/\.$/);
  }
});

const opened = (at: number) => cases[at]?.entries.filter(({ what }) => what === 'read').length;
const clock = (at: number) => last[at] && clockOf(last[at], `${today}T05:00:00Z`).state;
const concerns = (at: number, who: 'dpo' | 'it') => last[at]?.concerns?.includes(who) === true;
const told = (at: number) => cases[at]?.notifications.map(({ person }) => person) ?? [];

test('C06: one bag with a phone and a paper in it is one case of two kinds', () => {
  expect(last.filter(({ alsoCategory }) => alsoCategory).map((one) => [one.category, one.alsoCategory])).toEqual([
    ['lostDevice', 'paper'],
  ]);
});

test('S76: the cases name systems of the register, so that breaches by system show something on any day', () => {
  const systems = new Set(sampleSystems(today, (handle) => handle).systems.map(({ key }) => key));
  expect(last.flatMap(systemKeysOf).filter((key) => !systems.has(key))).toEqual([]);
  for (const day of [today, '2027-01-15', '2027-03-31', '2027-07-01']) {
    const then = sampleCases(day, (handle) => handle).map(({ first, rest }, index) => {
      const { becomes } = rest(String(index + 1), (name) => numberOfCase(name, day));
      return becomes.at(-1) ?? first;
    });
    const every = breachesBySystem(then, Number(day.slice(0, 4)), (key) => key);
    expect(every.length).toBeGreaterThanOrEqual(5);
    expect(coveredBreaches(every).length).toBeGreaterThanOrEqual(1);
  }
});
