import { expect, test } from 'vitest';
import { isInForce, isPossibleUntil } from '../../../src/features/cases/relations/invitation.ts';

const today = '2026-12-01';

test.each([
  ['2026-12-01', true],
  ['2027-03-01', true],
  ['2027-03-02', false],
  ['2026-11-30', false],
])('the last day may be %s: %s', (until, may) => {
  expect(isPossibleUntil(until, today)).toBe(may);
});

test.each([
  [{ until: '2026-12-01' }, true],
  [{ until: '2026-11-30' }, false],
  [{ until: '2026-12-24', revokedAt: '2026-12-01T08:00:00Z' }, false],
])('it ends by itself, or when it is taken back: %j %s', (invitation, holds) => {
  expect(isInForce(invitation, today)).toBe(holds);
});
