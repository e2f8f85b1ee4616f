import { expect, test } from 'vitest';
import type { CaseStep, Look } from '../../../src/features/cases/case-step.ts';
import type { Incident } from '../../../src/features/cases/incident/records.ts';
import { stepEntry } from '../../../src/features/cases/log/case-log.ts';
import { missingCaseEntries } from '../../../src/features/cases/log/case-log-reconciliation.ts';
import type { CaseEntry } from '../../../src/features/cases/log/records.ts';
import { anIncident } from '../incidents.ts';

const first = anIncident({ actor: 'lone', number: '2026-0001' });
const later = (minute: number) => `2026-12-01T09:${String(minute).padStart(2, '0')}:00Z`;
const by = (actor: string, minute: number, own: Partial<Incident>, before = first): Incident => ({
  ...before,
  ...own,
  actor,
  at: later(minute),
});
const stored = (record: Incident, version: number) => ({ record, mark: { list: 'Incidents', id: '1', version } });
const entry = (what: Exclude<CaseStep, Look>, record: Incident) =>
  stepEntry(what, stored(record, 2), { id: record.actor, name: record.actor }, record.at);
const reported = entry('reported', first);

function lost(
  versions: readonly Incident[],
  log: readonly CaseEntry[] = [reported],
  current = versions.at(-1) ?? first,
) {
  const found = missingCaseEntries(stored(current, versions.length), versions, log, ['lone', 'mette'], (id) =>
    id.toUpperCase(),
  );
  return found.map(({ what, byName }) => `${what} ${byName}`);
}

const taken = by('dina', 1, { status: 'underReview' });

test.each<[string, Incident, string]>([
  ['taken over', taken, 'takenOver DINA'],
  ['stopped', by('sune', 1, { contained: 'yes' }), 'contained SUNE'],
  ['not stopped', by('sune', 1, { contained: 'no' }), 'notContained SUNE'],
  ['answered', by('lone', 1, { contained: 'yes', persons: '1' }), 'answered LONE'],
  ['assessed', by('dina', 1, { assessedAt: later(1), status: 'underReview' }), 'assessed DINA'],
  ['decided', by('aksel', 1, { decidedAt: later(1) }), 'decided AKSEL'],
  ['notified', by('dina', 1, { notifiedAt: later(0), art33: 'yes' }), 'notified DINA'],
  ['closed', by('dina', 1, { status: 'closed', journalNumber: '26/1' }), 'closed DINA'],
  ['laid together with another', by('dina', 1, { status: 'merged', mergedInto: '2026-0009' }), 'merged DINA'],
  ['given another to take up', by('dina', 1, { earliestAt: later(0) }), 'mergedHere DINA'],
  ['told to others', by('dina', 1, { otherNotices: 'Politiet' }), 'noticeGiven DINA'],
  ['made a near miss', by('dina', 1, { category: 'nearMiss' }), 'nearMissSet DINA'],
  ['found to have reached somebody', by('dina', 1, { category: 'paper' }), 'upgraded DINA'],
  ['given rules and systems', by('dina', 1, { rules: ['r06'], systems: ['Nexus'] }), 'touchedNoted DINA'],
  ['put right', by('dina', 1, { persons: '100+', corrected: ['persons'] }), 'factsCorrected DINA'],
  ['answered by the colleague it was for', by('mette', 1, { category: 'paper' }), 'answered METTE'],
  ['judged under NIS 2', by('dina', 1, { nis2: 'yes' }), 'nis2Judged DINA'],
  ['something nobody can say', by('dina', 1, { deleteOn: '2031-12-01' }), 'unlogged DINA'],
])('INV16: a case that was %s without a line gets one', (_, after, line) => {
  expect(lost([first, first, after])).toEqual([line]);
});

test('a version that says nothing new, of an equal press that was overtaken, is no step', () => {
  expect(lost([first, by('dina', 1, {}), by('dina', 2, { deadlineState: 'running' })])).toEqual([]);
});

test.each<[string, Partial<Incident>, Partial<Incident>, string]>([
  ['a part that was taken out', { earliestAt: later(0) }, { earliestAt: undefined }, 'unmergedHere DINA'],
  ['what the draft promises', {}, { promised: 'Årsagen følger' }, 'wrote DINA'],
  ['a notice taken back', { otherNotices: 'Politiet\nAndre' }, { otherNotices: 'Andre' }, 'noticeWithdrawn DINA'],
  ['the only notice taken back', { otherNotices: 'Andre' }, { otherNotices: undefined }, 'noticeWithdrawn DINA'],
  ['rules that were none after all', { rules: ['r06'] }, { rules: undefined }, 'touchedNoted DINA'],
])('INV16: %s is found again', (_, was, is, line) => {
  const before = { ...first, ...was };
  expect(lost([before, by('dina', 1, is, before)])).toEqual([line]);
});

test('each step is found again, not the last one only, and what has its line gets no second', () => {
  const stopped = by('sune', 2, { contained: 'yes' }, taken);
  const assessed = by('dina', 3, { assessedAt: later(3) }, stopped);
  const all = [first, taken, stopped, assessed];
  expect(lost(all)).toEqual(['takenOver DINA', 'contained SUNE', 'assessed DINA']);
  expect(lost(all, [reported, entry('takenOver', taken), entry('assessed', assessed)])).toEqual(['contained SUNE']);
});

test('the number a fresh row is given, and a change by hand, are nobody’s doing', () => {
  const byHand = { ...taken, risk: 'high' } as const;
  expect(lost([{ ...first, number: undefined }, first])).toEqual([]);
  expect(lost([first, taken, byHand], [reported, entry('takenOver', taken)])).toEqual([]);
});

test('where SharePoint does not say, the line says that it is missing', () => {
  expect(lost([], [reported], taken)).toEqual(['unlogged DINA']);
  expect(lost([], [reported], first)).toEqual([]);
});

test('a report without its own line gets it', () => {
  expect(lost([first], [])).toEqual(['reported LONE']);
});
