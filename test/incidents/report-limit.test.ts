import { expect, test } from 'vitest';
import { newIncident } from '../../src/features/cases/incident/report.ts';
import { addedInstead, mostReports, type OwnCase } from '../../src/features/incidents/report-limit.ts';

const now = '2026-12-01T09:10:00Z';
const by = { id: 'lone', name: 'Lone Lund' };
const said = (own: object = {}) => ({
  nonce: crypto.randomUUID(),
  category: 'paper' as const,
  words: 'En mappe er væk',
  how: 'tab' as const,
  ...own,
});
/** A report of the person's at a moment. */
function made(at: string, own: object = {}, reporter: object = {}): OwnCase {
  const record = { ...newIncident(said(), by, at), ...own };
  const mark = { list: 'Incidents', id: '1', version: 1 };
  return { incident: { record, mark }, reporter: { how: 'tab', ...reporter } as OwnCase['reporter'] };
}
const many = (count: number, at = '2026-12-01T09:05:00Z', own: object = {}, reporter: object = {}) =>
  Array.from({ length: count }, () => made(at, own, reporter));

test.each([
  ['29 within ten minutes', many(mostReports - 1), false],
  ['30 within ten minutes', many(mostReports), true],
  ['30, but ten minutes ago', many(mostReports, '2026-12-01T09:00:00Z'), false],
  ['30 made later than this one was said', many(mostReports, '2026-12-01T09:11:00Z'), false],
  ['30 typed for those who rang', many(mostReports, undefined, {}, { how: 'phone' }), false],
])('after %s', (_, own, isAdded) => {
  expect(addedInstead(own, said(), now) !== undefined).toBe(isAdded);
});

test('it is added to the newest', () => {
  const newest = made('2026-12-01T09:09:00Z');
  expect(addedInstead([...many(15), newest, ...many(15)], said(), now)).toBe(newest.incident);
});

test.each<[string, object, object, object, boolean]>([
  ['one about the DBR is not added to one the DBR reads', { concerns: ['dpo'] }, {}, {}, false],
  ['one about the DBR is added to another about the DBR', { concerns: ['dpo'] }, { concerns: ['dpo', 'it'] }, {}, true],
  ['one is not added where a colleague reads along', {}, {}, { forPerson: 'ali' }, false],
  ['one for a colleague is added to one for the same', { forPerson: 'ali' }, {}, { forPerson: 'ali' }, true],
  ['one of a drill is not added to a real one', { isDrill: true }, {}, {}, false],
  ['a real one is not added to one of a drill', {}, { isDrill: true }, {}, false],
  ['one without words is added to one of its kind', { words: '' }, {}, {}, true],
  ['one without words of another kind is its own', { words: '', category: 'threat' }, {}, {}, false],
  ['what somebody rang about is its own', { how: 'phone' }, {}, {}, false],
])('%s', (_, own, last, reporter, isAdded) => {
  expect(addedInstead(many(mostReports, undefined, last, reporter), said(own), now) !== undefined).toBe(isAdded);
});
