import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/core/dates.ts';
import { Refusal } from '../../src/core/refusal.ts';
import type { Role } from '../../src/core/role.ts';
import { advices } from '../../src/features/exemptions/exemption.ts';
import type { Exemption } from '../../src/features/exemptions/records.ts';
import { isInForce } from '../../src/features/exemptions/state.ts';
import type { ExemptionStep } from '../../src/features/exemptions/step.ts';
import { changedExemption } from '../../src/features/exemptions/step.ts';
import { anExemption, countsAsOne } from '../records.ts';

// Few people with every role, one with two accounts, so that the same hands come again and again.
const people = ['p1', 'p1-2', 'p2', 'p3', 'p4'].map((id) => ({ id, name: id.toUpperCase() }));
const roles: readonly Role[] = ['lineManager', 'dpo', 'dpoDeputy', 'divisionDirector', 'accountableExecutive'];
const firstDay = '2026-12-01';

const anyStep: fc.Arbitrary<ExemptionStep> = fc.oneof(
  fc.record({
    step: fc.constant('assess' as const),
    advice: fc.constantFrom(...advices),
    reason: fc.constantFrom('a', 'b'),
    conditions: fc.constantFrom(undefined, 'c'),
  }),
  fc.record({
    step: fc.constant('decide' as const),
    decision: fc.constant('granted' as const),
    reason: fc.constantFrom('a', 'b'),
    until: fc.constantFrom(undefined, '2026-12-20', '2027-02-01', '2030-01-01'),
    dropsDpoConditions: fc.boolean(),
  }),
  fc.record({
    step: fc.constant('decide' as const),
    decision: fc.constant('refused' as const),
    reason: fc.constant('a'),
  }),
  fc.record({ step: fc.constant('withdraw' as const) }),
  fc.record({ step: fc.constant('end' as const), reason: fc.constant('a') }),
  fc.record({ step: fc.constant('undo' as const), of: fc.constantFrom('assess', 'decide', 'withdraw', 'end') }),
);
const turn = fc.record({ step: anyStep, who: fc.constantFrom(...people), days: fc.constantFrom(0, 0, 0, 1, 20) });

function begun(): Exemption {
  const fields = [
    'advice',
    'adviceReason',
    'assessedBy',
    'assessedByName',
    'assessedAt',
    'followed',
    'decisionReason',
  ] as const;
  const gone = [...fields, 'decidedBy', 'decidedByName', 'decidedAt', 'inForceUntil'] as const;
  const blank = Object.fromEntries(gone.map((field) => [field, undefined]));
  return {
    ...anExemption({ ...blank, state: 'asked', deed: 'asked', expiry: 'none', askedBy: 'p1' }),
    ...{ wishedFrom: '2026-12-05', from: '2026-12-05', wishedUntil: '2027-03-31', expiresOn: '2027-03-31' },
  };
}

test('INV12, S37: whatever is done in whatever order, an exemption in force has an end, an assessor and a decider, and neither asked', () => {
  let inForce = 0;
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 14 }), (steps) => {
      let [exemption, today] = [begun(), firstDay];
      for (const { step, who, days } of steps) {
        today = addDays(today, days);
        try {
          exemption = changedExemption(exemption, step, { person: who, roles }, `${today}T09:00:00Z`, 12, countsAsOne);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
        const { state, from, expiresOn, wishedUntil, askedBy, assessedBy, decidedBy, advice, followed, dpoConditions } =
          exemption;
        expect(expiresOn >= from && expiresOn <= wishedUntil).toBe(true);
        if (state !== 'granted' && state !== 'refused') continue;
        expect(new Set([askedBy, assessedBy, decidedBy].map((id) => id?.replace('-2', ''))).size).toBe(3);
        expect([assessedBy, decidedBy]).not.toContain(undefined);
        const isAgainst =
          state === 'refused' ? advice !== 'against' : advice === 'against' || dpoConditions === 'dropped';
        expect(followed).toBe(isAgainst ? 'againstDpo' : 'asAdvised');
        for (const later of [0, 10, 200]) {
          const day = addDays(today, later);
          if (!isInForce(exemption, day)) continue;
          inForce += 1;
          expect(state === 'granted' && day >= from && day <= expiresOn).toBe(true);
        }
      }
    }),
    { numRuns: 2_000 },
  );
  // The property says nothing if nothing is ever in force.
  expect(inForce).toBeGreaterThan(50);
});
