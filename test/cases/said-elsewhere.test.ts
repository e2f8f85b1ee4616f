import { expect, test } from 'vitest';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { type Answers, answeredIncident } from '../../src/features/cases/incident/report.ts';
import { withoutSaid } from '../../src/features/cases/incident/said-elsewhere.ts';
import { anIncident } from './incidents.ts';

const reporter = { id: 'melder' };
const now = '2026-12-02T09:00:00Z';
const empty = anIncident({ answered: undefined, data: undefined, persons: undefined, seenBy: undefined });
const said: Answers = { data: ['health', 'cpr'], persons: '2-10', seenBy: 'unknown', contained: 'no' };
const filled = answeredIncident(empty, said, reporter, now);

test('INV4: all that was read from words of another case is open again', () => {
  const left = withoutSaid(filled, said, reporter, now);
  expect(left).toMatchObject({ key: empty.key, discoveredAt: empty.discoveredAt, category: empty.category });
  for (const fact of ['data', 'persons', 'seenBy', 'contained', 'answered'] as const)
    expect(left[fact]).toBeUndefined();
  expect(left.redFlags).toEqual(empty.redFlags);
});

test.each<[string, Answers, Partial<Incident>, Partial<Incident>]>([
  ['something else answered since', { persons: '1' }, {}, { persons: '2-10' }],
  ['kinds in another order', { data: ['cpr', 'health'] }, {}, { data: undefined }],
  ['more kinds than were read', { data: ['health'] }, {}, { data: ['health', 'cpr'] }],
  ['put right by the DBR', { persons: '2-10' }, { corrected: ['persons'] }, { persons: '2-10' }],
  ['not known after all', { persons: '2-10' }, { persons: undefined, unsure: ['persons'] }, { unsure: ['persons'] }],
  ['nothing read', {}, {}, { persons: '2-10', data: ['health', 'cpr'] }],
])('%s', (_, read, is, left) => {
  expect(withoutSaid({ ...filled, ...is }, read, reporter, now)).toMatchObject(left);
});

test('the discovery is the report’s again, and with it the deadline', () => {
  const discovered = { when: 'yesterday' } as const;
  const earlier = answeredIncident(empty, { discovered }, reporter, now);
  expect(earlier.discoveredAt < empty.reportedAt).toBe(true);
  const left = withoutSaid(earlier, { discovered }, reporter, now);
  expect(left.discoveredAt).toBe(empty.reportedAt);
  expect(left.answered).toBeUndefined();
});
