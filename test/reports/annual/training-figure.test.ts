import { expect, test } from 'vitest';
import { trainingFigure } from '../../../src/features/reports/annual/training-figure.ts';

test.each([
  [[], undefined],
  [[{ people: 0, done: 0 }], undefined],
  // All of one centre, about half of another: no more than their words say.
  [
    [
      { people: 20, done: 20 },
      { people: 30, done: 14 },
    ],
    { told: '30–40', of: '50' },
  ],
  // A centre of three is not told about at all.
  [
    [
      { people: 20, done: 20 },
      { people: 3, done: 2 },
    ],
    { told: '19–23', of: '20–24' },
  ],
])('S78, S115: of centres with %o the report tells %o', (rows, told) => {
  expect(trainingFigure(rows)).toEqual(told);
});
