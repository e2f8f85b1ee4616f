import { expect, test } from 'vitest';
import { unlockedQuarters } from '../../../src/features/cases/reports/report-period.ts';

test.each([
  ['one that is over is not locked', ['2026-1', '2026-2'], '2026-4', ['2026-3']],
  ['two are, over a new year', ['2026-2'], '2027-1', ['2026-3', '2026-4']],
  ['one between two', ['2026-1', '2026-3'], '2026-4', ['2026-2']],
  ['all are locked', ['2026-3', '2026-2'], '2026-4', []],
  ['what was before the first report is not asked for', ['2026-3'], '2026-4', []],
  ['there is no report yet', [], '2026-4', []],
])('S111: quarters without figures are named: %s', (_, locked, now, unlocked) => {
  expect(unlockedQuarters(locked, now)).toEqual(unlocked);
});
