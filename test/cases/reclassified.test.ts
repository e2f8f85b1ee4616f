import { expect, test } from 'vitest';
import { clockOf } from '../../src/features/cases/clocks/deadline.ts';
import { kindFaults, kindStep, reclassified } from '../../src/features/cases/reclassified.ts';
import { anIncident } from './incidents.ts';

const now = '2026-12-02T08:00:00Z';
const by = { id: 'dina' };

test('INV11: a near miss that reached somebody after all has had its clock running since it was discovered', () => {
  const near = anIncident({
    category: 'nearMiss',
    art33: 'notRelevant',
    art34: 'notRelevant',
    decidedAt: now,
    risk: 'unlikely',
  });
  const upgraded = reclassified(near, 'wrongRecipient', by, now);
  expect(clockOf(upgraded, now)).toEqual({ state: 'running', secondsLeft: 48 * 3600 });
  expect(upgraded).toMatchObject({ deadlineAt: '2026-12-04T08:00:00Z', art33: 'notAssessed', risk: undefined });
  expect(kindStep('wrongRecipient')).toBe('upgraded');
});

test('a case that turns out to be a near miss has no clock and is assessed anew', () => {
  const set = reclassified(anIncident({ art33: 'no', assessedAt: now }), 'nearMiss', by, now);
  expect(clockOf(set, now)).toEqual({ state: 'none' });
  expect(set).toMatchObject({ deadlineAt: undefined, art33: 'notAssessed', assessedAt: undefined });
  expect(kindStep('nearMiss')).toBe('nearMissSet');
});

test('INV10: nothing of a decision on another kind stands, and what is missing is reckoned anew', () => {
  const decided = { decidedAt: now, decidedBy: 'Ditte', decidedUnder: 'Mandat', mandate: 'mandate:1' };
  const ratified = { ratifiedAt: now, ratifiedBy: 'Aksel' };
  const before = anIncident({ category: 'nearMiss', risk: 'risk', ...decided, ...ratified, missing: ['journal'] });
  const next = reclassified(before, 'paper', by, now);
  for (const field of [...Object.keys(decided), ...Object.keys(ratified)]) {
    expect(next[field as keyof typeof next], field).toBeUndefined();
  }
  expect(next.missing?.slice(0, 2)).toEqual(['risk', 'art33']);
});

test('what the authority has been told of was no near miss, and a closed case is not changed', () => {
  expect(kindFaults(anIncident({ notifiedAt: now }), 'nearMiss')).toEqual(['alreadyNotified']);
  expect(kindFaults(anIncident({ status: 'closed' }), 'paper')).toEqual(['incidentClosed']);
  expect(kindFaults(anIncident(), 'wrongRecipient')).toEqual(['sameKind']);
});
