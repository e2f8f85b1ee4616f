import { expect, test } from 'vitest';
import { testsFor } from '../scripts/changed-tests.ts';

const tests = [
  'test/architecture.test.ts',
  'test/core/dates.test.ts',
  'test/journeys/read-and-confirm.test.ts',
  'test/journeys/reviews.test.ts',
  'test/reviews/held.world.test.ts',
  'test/reviews/review.test.ts',
  'test/tabs/menu.test.ts',
  'test/team/task.test.ts',
  'test/team/team.world.test.ts',
  'test/wheel/wheel.test.ts',
];
const isQuick = (test: string) => !test.includes('world');

test.each<[changed: string, runs: readonly string[]]>([
  ['docs/newcomers.md', []],
  [
    'src/features/reviews/review.ts',
    ['test/reviews/held.world.test.ts', 'test/reviews/review.test.ts', 'test/team/task.test.ts'],
  ],
  ['src/features/wheel/actions/change-wheel.ts', ['test/wheel/wheel.test.ts']],
  ['src/core/dates.ts', ['test/core/dates.test.ts', 'test/journeys/read-and-confirm.test.ts']],
  [
    'src/tabs/reviews/reviews-page.tsx',
    ['test/journeys/reviews.test.ts', 'test/reviews/review.test.ts', 'test/tabs/menu.test.ts'],
  ],
  ['test/team/team.world.test.ts', ['test/team/team.world.test.ts']],
  ['test/team/gone.test.ts', []],
])('after %s only what it touches is run', (changed, runs) => {
  expect(testsFor([changed], tests, isQuick)).toEqual(['test/architecture.test.ts', ...runs]);
});
