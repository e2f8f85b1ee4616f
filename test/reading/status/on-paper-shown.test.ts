import { expect, test } from 'vitest';
import type { ReadingStatus } from '../../../src/features/reading/records.ts';
import { onPaperShown } from '../../../src/features/reading/status/on-paper-shown.ts';
import { statusTable } from '../../../src/features/reading/status/reading-status-page.ts';

function unit(name: string, ready: number, underWay: number, behind: number): ReadingStatus {
  return {
    ...{ key: `unit:${name}`, actor: 'system', at: '2026-11-24T03:02:00Z', kind: 'unit', unit: name, name },
    ...{ centre: name, centreName: name, people: ready + underWay + behind, ready, underWay, behind, paused: 0 },
  };
}

/** Two centres in which four each owe something: eight on paper would tell that it is four and four. */
const two = statusTable([unit('liv', 40, 4, 0), unit('by', 40, 4, 0)], []);
const many = statusTable([unit('liv', 40, 20, 0), unit('by', 40, 12, 0)], []);

test.each([
  ['nobody', 0, many, undefined],
  ['a few', 4, many, 'few'],
  ['no more than are known to owe something anyway', 32, many, 32],
  ['so many that it tells how many owe something', 8, two, 'hidden'],
] as const)('S21: of those who have signed on paper %s', (_what, onPaper, table, shown) => {
  expect(onPaperShown(onPaper, table)).toBe(shown);
});
