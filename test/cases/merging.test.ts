import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, deadlinesOf } from '../../src/features/cases/clocks/deadline.ts';
import type { Incident } from '../../src/features/cases/incident/records.ts';
import { absorbedInto, mergeFaults, partedAgain, withParts } from '../../src/features/cases/merging.ts';
import { anIncident } from './incidents.ts';

const now = '2026-12-01T12:00:00Z';
const by = { id: 'dina' };
const first = anIncident({ key: 'incident:1', number: '2026-0001' });
const second = anIncident({ key: 'incident:2', number: '2026-0002', discoveredAt: '2026-11-30T20:00:00Z' });
const into = { record: first, mark: { list: 'Incidents', id: '1', version: 2 } };

describe('two reports of one event', () => {
  test('INV11: the earliest discovery decides the clock, and what the reporter said of it stands', () => {
    const whole = withParts(first, [second], by, now);
    expect(whole).toMatchObject({ discoveredAt: first.discoveredAt, earliestAt: second.discoveredAt });
    expect(whole.deadlineAt).toBe('2026-12-03T20:00:00Z');
    expect(deadlinesOf(withParts(second, [first], by, now))[0]?.since).toBe(second.discoveredAt);
  });

  test('INV11: whatever of them began first, no clock is longer for being laid together', () => {
    const moment = fc.integer({ min: 0, max: 10_000 }).map((minutes) => {
      return Temporal.Instant.from('2026-11-20T00:00:00Z').add({ minutes }).toString();
    });
    const report = fc.record(
      { discoveredAt: moment, awareAt: moment, earliestAt: moment },
      { requiredKeys: ['discoveredAt'] },
    );
    fc.assert(
      fc.property(report, fc.array(report, { maxLength: 3 }), (main, parts) => {
        const whole = withParts(anIncident(main), parts, by, now);
        for (const part of parts) {
          const [own] = deadlinesOf(anIncident(part));
          expect((whole.deadlineAt ?? '') <= (own?.at ?? '')).toBe(true);
        }
        expect(whole.discoveredAt).toBe(main.discoveredAt);
      }),
      { seed: 72, numRuns: 300 },
    );
  });

  test('parted again, both are what they were', () => {
    const absorbed = absorbedInto(second, into, by, now);
    expect(absorbed).toMatchObject({ status: 'merged', mergedInto: '2026-0001', number: '2026-0002' });
    expect(clockOf(absorbed, now).state).toBe('none');
    expect(partedAgain(absorbed, by, now)).toMatchObject({ status: 'received', mergedInto: undefined });
    expect(withParts(withParts(first, [second], by, now), [], by, now).earliestAt).toBeUndefined();
  });

  test.each<[why: string, absorbed: Incident, others: number, fault: string]>([
    ['the same case', first, 0, 'sameCase'],
    ['a closed one', { ...second, status: 'closed' }, 0, 'mergeClosed'],
    ['one others have been merged into', second, 1, 'mergeHasMerged'],
    ['an exercise with what has happened', { ...second, isDrill: true }, 0, 'mergeDrill'],
    ['one about somebody else', { ...second, concerns: ['dpo'] }, 0, 'mergeConcerns'],
  ])('%s cannot be merged', (_, absorbed, others, fault) => {
    expect(mergeFaults(absorbed, first, others)).toContain(fault);
  });

  test('INV11: no clock stops by becoming part of a near miss, and a near miss may become part of a breach', () => {
    const near: Incident = { ...first, category: 'nearMiss' };
    expect(mergeFaults(second, near, 0)).toEqual(['mergeClock']);
    expect(mergeFaults(near, second, 0)).toEqual([]);
  });

  test('two ordinary ones can', () => {
    expect(mergeFaults(second, first, 0)).toEqual([]);
  });
});
