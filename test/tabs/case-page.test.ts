import { expect, test } from 'vitest';
import { kindOfCase } from '../../src/tabs/cases/kind-of-case.ts';
import { knownFacts, missingFacts } from '../../src/tabs/cases/known.ts';
import { readersOf } from '../../src/tabs/cases/log-lines.ts';
import type { CaseData } from '../../src/tabs/cases/timeline.ts';
import { timelineOf } from '../../src/tabs/cases/timeline.ts';
import { tab as da } from '../../src/text/da/tab/tab.ts';

const now = '2026-12-01T08:00:00Z';

function aCase(own: Partial<CaseData> = {}, line: Partial<CaseData['line']> = {}): CaseData {
  return {
    line: {
      key: 'incident:1',
      number: '2026-0001',
      status: 'received',
      outcome: 'notAssessed',
      category: 'wrongRecipient',
      redFlags: [],
      reportedAt: '2026-11-30T14:00:00Z',
      clock: 'running',
      unopened: false,
      unanswered: 0,
      version: 2,
      ...line,
    },
    discoveredAt: '2026-11-30T08:00:00Z',
    data: [],
    concerns: [],
    corrected: [],
    receiptAlsoOn: [],
    deadlines: [{ from: 'discovered', since: '2026-11-30T08:00:00Z', at: '2026-12-03T08:00:00Z' }],
    statement: { facts: 'Et brev', since: [] },
    told: [],
    log: [],
    mayTakeOver: true,
    handling: {
      seen: 2,
      suggestion: { reasons: [] },
      follows: {
        unlikely: { art33: 'no', art34: 'no' },
        risk: { art33: 'yes', art34: 'no' },
        high: { art33: 'yes', art34: 'yes' },
      },
      reasons: {},
      art33: 'notAssessed',
      art34: 'notAssessed',
      missing: [],
      openTasks: [],
      promises: [],
    },
    conclusions: { reasons: [], followUps: [], notices: [], corrections: [] },
    ...own,
  };
}

const placesOf = (data: CaseData, at = now) =>
  Object.fromEntries(timelineOf(data, at)?.marks.map(({ what, place }) => [what, Math.round(place)]) ?? []);

test('S108: the bar goes from discovery to 72 hours, with what happened where it happened', () => {
  const told = [{ name: 'Ayse', as: 'dpo' as const, state: 'sent' as const, at: '2026-11-30T20:00:00Z' }];
  const log = [{ what: 'read' as const, byName: 'Ayse', at: '2026-12-01T02:00:00Z' }];
  expect(placesOf(aCase({ told, log }))).toEqual({
    discovered: 0,
    reported: 8,
    told: 17,
    opened: 25,
    now: 33,
    deadlineDiscovered: 100,
  });
});

test('what has not happened has no mark, and a notification that did not arrive is none', () => {
  const told = [{ name: 'Ayse', as: 'dpo' as const, state: 'failed' as const, at: '2026-11-30T20:00:00Z' }];
  expect(Object.keys(placesOf(aCase({ told })))).toEqual(['discovered', 'reported', 'now', 'deadlineDiscovered']);
});

test('INV11: both deadlines stand on the bar, and the late part begins at the stricter', () => {
  const deadlines: CaseData['deadlines'] = [
    { from: 'discovered', since: '2026-11-30T08:00:00Z', at: '2026-12-03T08:00:00Z' },
    { from: 'aware', since: '2026-12-01T08:00:00Z', at: '2026-12-04T08:00:00Z' },
  ];
  expect(placesOf(aCase({ deadlines }))).toMatchObject({ aware: 25, deadlineDiscovered: 75, deadlineAware: 100 });
  const late = timelineOf(aCase({ deadlines }, { clock: 'late' }), '2026-12-03T20:00:00Z');
  expect([late?.late, late?.spent].map((place) => Math.round(place ?? 0))).toEqual([75, 88]);
});

test('a case that is late by weeks keeps its first days readable, and one that was stopped has no now', () => {
  expect(placesOf(aCase({}, { clock: 'late' }), '2027-01-30T08:00:00Z')).toMatchObject({
    deadlineDiscovered: 50,
    now: 100,
  });
  expect(Object.keys(placesOf(aCase({ stoppedAt: '2026-12-01T07:00:00Z' }, { clock: 'stopped' })))).not.toContain(
    'now',
  );
  expect(timelineOf(aCase({ deadlines: [] }, { clock: 'none' }), now)).toBeUndefined();
});

test('what is known stands in words, and what nobody has said is named', () => {
  const data = aCase({ data: ['health', 'cpr'], persons: '2-10' }, { contained: 'unknown' });
  const facts = Object.fromEntries(knownFacts(data, 'da', '2026-12-01', da).map(({ name, value }) => [name, value]));
  expect(facts).toEqual({
    Opdaget: 'i går kl. 09.00',
    Meldt: 'i går kl. 15.00',
    Oplysninger: 'Helbred og CPR-nummer',
    Personer: '2–10 personer',
  });
  expect(missingFacts(data)).toEqual(['seenBy', 'contained']);
  expect(missingFacts(aCase({ statement: { facts: ' ', since: [] } }))).toEqual([
    'facts',
    'data',
    'persons',
    'seenBy',
    'contained',
  ]);
  expect(missingFacts(aCase({ owner: 'it' }))).toEqual(['contained']);
});

test.each<[string, Partial<CaseData['line']>, string]>([
  ['told in words alone', {}, 'Type ikke valgt endnu'],
  ['told as one of the kinds', { category: 'paper' }, 'Papir tabt, glemt eller set'],
  ['judged without one', { outcome: 'breachLogged' }, 'Andet'],
  ['over', { status: 'openedInError' }, 'Andet'],
])('the DBR sees whether anybody has chosen a kind: %s', (_, line, said) => {
  const data = aCase({}, { category: 'other', ...line });
  expect(kindOfCase(data.line, da.cases)).toBe(said);
  expect(missingFacts(data).includes('kind')).toBe(said === 'Type ikke valgt endnu');
});

test('who has opened a case is told with how often and when last, the latest first', () => {
  const read = (byName: string, at: string) => ({ what: 'read' as const, byName, at });
  const log = [
    read('Ayse', '2026-12-01T06:00:00Z'),
    read('Nikolaj', '2026-12-01T07:00:00Z'),
    read('Ayse', '2026-12-01T06:30:00Z'),
  ];
  expect(readersOf(log)).toEqual([
    { name: 'Nikolaj', count: 1, last: '2026-12-01T07:00:00Z' },
    { name: 'Ayse', count: 2, last: '2026-12-01T06:30:00Z' },
  ]);
});
