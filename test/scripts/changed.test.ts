import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testsOf } from '../../scripts/tests/changed.ts';
import type { Costs } from '../../scripts/tests/costs.ts';

const served = 'const here = await world();';
/** What each file of `test` says. */
const tree: Readonly<Record<string, string>> = {
  'test/architecture.test.ts': '',
  'test/campaigns/reviews/crash.test.ts': served,
  'test/core/dates.test.ts': '',
  'test/kernel/feature.test.ts': '',
  'test/journeys/first/read-and-confirm.test.ts': served,
  'test/journeys/reviews.test.ts': served,
  'test/journeys/take-along.test.ts': `${served} await open('/storage')`,
  'test/profile/guests.test.ts': `${served} await here.as('lone').view('me', {})`,
  'test/reviews/held.test.ts': served,
  'test/reviews/review.test.ts': "import { atEnd } from '../../src/features/reviews/review.ts';",
  'test/server/http.test.ts': `${served} await here.as('lone').view('me', {})`,
  'test/tabs/menu.test.ts': '',
  'test/tabs/text.test.ts': '',
  'test/team/held-days.ts': "import { strangers } from '../strangers.ts';",
  'test/team/task.test.ts': "import { days } from './held-days.ts';",
  'test/team/team.test.ts': served,
  'test/strangers.ts': '',
  'test/wheel/wheel.test.ts': '',
};
const costsOf = (files: readonly string[], said: (file: string) => string): Costs =>
  new Map(files.map((file) => [file, said(file).includes('world()') ? { cpu: 8, wall: 24 } : { cpu: 0.3, wall: 1 }]));
const selectedOf = (files: readonly string[], said: (file: string) => string) =>
  testsOf(files, said, costsOf(files, said));
const selected = selectedOf(Object.keys(tree), (file) => tree[file] ?? '');

test.each<[changed: string, runs: readonly string[]]>([
  ['docs/newcomers.md', []],
  ['src/features/reviews/review.ts', ['campaigns/reviews/crash', 'reviews/held', 'reviews/review', 'team/task']],
  ['src/features/wheel/actions/change-wheel.ts', ['team/task', 'wheel/wheel']],
  ['src/features/profile/views/me.ts', ['profile/guests', 'server/http']],
  ['src/core/dates.ts', ['core/dates', 'journeys/first/read-and-confirm']],
  ['src/features.ts', ['journeys/first/read-and-confirm', 'kernel/feature']],
  ['src/contract/contract.ts', ['journeys/first/read-and-confirm', 'kernel/feature']],
  ['src/text/da/tab/tab.ts', ['tabs/menu', 'tabs/text']],
  ['src/tabs/reviews/reviews-page.tsx', ['journeys/reviews', 'reviews/review', 'tabs/menu', 'tabs/text']],
  ['src/tabs/storage/storage-page.tsx', ['journeys/take-along', 'tabs/menu', 'tabs/text']],
  ['test/team/team.test.ts', ['team/team']],
  ['test/team/held-days.ts', ['team/task']],
  ['test/strangers.ts', ['team/task']],
  ['test/team/gone.test.ts', []],
])('after %s only what it touches is run', (changed, runs) => {
  const files = runs.map((name) => `test/${name}.test.ts`);
  expect(selected([changed])).toEqual({ run: ['test/architecture.test.ts', ...files], left: 0 });
});

test('what does not fit into a minute is left out, the farthest first, and counted', () => {
  const many = Array.from({ length: 12 }, (_, at) => `test/wheel/served-${String(at).padStart(2, '0')}.test.ts`);
  const said = (file: string) => (file === many[11] ? `${served} action('changeWheel'` : served);
  const { run, left } = selectedOf(many, said)(['src/features/wheel/actions/change-wheel.ts']);
  expect(run).toContain(many[11]);
  expect([run.length, left]).toEqual([6, 6]);
});

test('every file of the product has a test of its own, besides those that look at all of them', () => {
  const chosen = testsOf(globSync('test/**/*.{ts,tsx}'));
  const always = chosen([]).run.length;
  expect(globSync('src/**/*.{ts,tsx}').filter((file) => chosen([file]).run.length <= always)).toEqual([]);
});
