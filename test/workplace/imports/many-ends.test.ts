import { expect, test } from 'vitest';
import { areManyEnds, endsJob } from '../../../src/features/workplace/imports/many-ends.ts';
import { aJob } from '../../records.ts';

test.each([
  [50, 1_000, false],
  [51, 1_000, true],
  [4, 10, false],
  [5, 10, true],
  [0, 0, false],
])('%i of %i jobs ended asks first: %s', (ended, current, asks) => {
  expect(areManyEnds(ended, current)).toBe(asks);
});

test.each([
  ['without an end', {}, { to: '2026-11-24' }, true],
  ['that ends today', {}, { to: '2026-11-25' }, false],
  ['that ends later', {}, { to: '2027-01-01' }, false],
  ['that would have ended later', { to: '2027-01-01' }, { to: '2026-11-24' }, true],
  ['that was over already', { to: '2026-10-01' }, { to: '2026-11-24' }, false],
  ['that goes on', { to: '2026-10-01' }, {}, false],
] as const)('a job %s: %j, %j in the file, ended: %s', (_, stored, wanted, ends) => {
  expect(endsJob(aJob(stored), aJob(wanted), '2026-11-25')).toBe(ends);
});

test('a new job that is over already ends nothing', () => {
  expect(endsJob(undefined, aJob({ to: '2026-11-24' }), '2026-11-25')).toBe(false);
});
