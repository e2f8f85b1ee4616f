/**
 * `npm run bench`: what the product costs, as a table and as `build/bench.json`. Counts and ratios are what to compare;
 * milliseconds only against others of the same run. `npm run bench -- --people 3000 --years 1` chooses another size,
 * `-- --region` adds 50,000 people.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchConfirmations } from './confirmations.ts';
import type { Row } from './figures.ts';
import { benchFirstList } from './first-list.ts';
import { benchMirror } from './mirror.ts';
import { benchPages } from './pages.ts';
import { benchReadingStatus } from './reading-status.ts';
import { benchRelease } from './release.ts';
import { benchSearch } from './search.ts';
import { openTown } from './town.ts';
import { benchUsualWay } from './usual-way.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '3000' },
    years: { type: 'string', default: '1' },
    region: { type: 'boolean', default: false },
  },
});

const rows: Row[] = [];
await measure(Number(values.people), Number(values.years));
if (values.region) await measure(50_000, 1);
report(await benchFirstList());
report(await benchSearch());

const target = path.join(import.meta.dirname, '../../build/bench.json');
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify(rows, null, 2)}\n`);

async function measure(people: number, years: number): Promise<void> {
  console.log(`\nA municipality of ${people} people, ${years} year(s) of confirmations …`);
  const town = await openTown(people, years);
  try {
    report(await benchMirror(town));
    report(await benchPages(town));
    report(await benchConfirmations(town));
    report(await benchUsualWay(town));
    report(await benchReadingStatus(town));
    report(await benchRelease(town));
  } finally {
    await town.close();
  }
}

function report(more: readonly Row[]): void {
  rows.push(...more);
  for (const [section, lines] of Map.groupBy(more, (row) => row.section)) {
    console.log(`\n${section}`);
    console.table(Object.fromEntries(lines.map(({ what, figures }) => [what, figures])));
  }
}
