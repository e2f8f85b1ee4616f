/**
 * `npm run bench`: what the product costs, as a table and as `build/bench.json`. Counts and ratios are what to compare;
 * milliseconds only against others of the same run. `npm run bench -- --people 3000 --years 1` chooses another size,
 * `-- --region` adds 50,000 people, `-- --systems 300` another register, and words choose parts: `npm run bench -- search
 * release`. What is not as promised is said in a sentence, and ends the run with a fault. With `--straight` the confirmations
 * need not come through Graph: `npm run bench -- --people 50000 --years 5 --straight pages` has four million.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { oneProcess } from '../../test/first-list.ts';
import { browserForTab } from '../laptop/browser-for-tab.ts';
import { benchAllTests, benchTests } from '../tests/timed.ts';
import { benchAnnualReport } from './annual-report.ts';
import { benchCases } from './cases.ts';
import { benchCentre } from './centre.ts';
import { benchConfirmations } from './confirmations.ts';
import { benchCoverage } from './coverage.ts';
import { benchEmployments } from './employments.ts';
import { benchEvening } from './evening.ts';
import type { Row } from './figures.ts';
import { benchFiles } from './files.ts';
import { benchFirstList } from './first-list.ts';
import { benchImport } from './import.ts';
import { benchMirror } from './mirror.ts';
import { benchPages } from './pages.ts';
import { benchPlanner } from './planner.ts';
import { benchReach } from './reach.ts';
import { benchReadingStatus } from './reading-status.ts';
import { benchRelease } from './release.ts';
import { benchSearch } from './search.ts';
import { benchSystems } from './systems.ts';
import { benchSystemsIn } from './systems-in.ts';
import { benchTeam } from './team.ts';

import { openTown, type Town } from './town.ts';
import { benchUsualWay } from './usual-way.ts';
import { benchWave } from './wave.ts';

/** What is measured in the built tab, in a browser. It comes first, so that what is missing for it is said at once. */
const inTab: Readonly<Record<string, (browser: Browser) => Promise<Row[]>>> = {
  'first-list': benchFirstList,
  search: benchSearch,
};
/** What is measured in a whole municipality, in this order; the first also starts its server. */
const inTown: Readonly<Record<string, (town: Town) => Promise<Row[]>>> = {
  mirror: benchMirror,
  pages: benchPages,
  confirmations: benchConfirmations,
  'usual-way': benchUsualWay,
  'reading-status': benchReadingStatus,
  reach: benchReach,
  release: benchRelease,
  wave: benchWave,
  planner: benchPlanner,
  team: benchTeam,
  centre: benchCentre,
  cases: benchCases,
  systems: benchSystems,
  'systems-in': benchSystemsIn,
  coverage: benchCoverage,
  evening: benchEvening,
  employments: benchEmployments,
};
/** What is measured in the sample, or in rows alone. */
const inSample: Readonly<Record<string, () => Promise<Row[]>>> = {
  files: benchFiles,
  import: benchImport,
  'annual-report': benchAnnualReport,
};
/** What the rest would only be in the way of, or wait half an hour for: measured where it is named. */
const byName: Readonly<Record<string, () => Row[]>> = { tests: benchTests, 'all-tests': benchAllTests };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '3000' },
    years: { type: 'string', default: '1' },
    region: { type: 'boolean', default: false },
    systems: { type: 'string' },
    straight: { type: 'boolean', default: false },
  },
});
const names = [inTab, inTown, inSample, byName].flatMap(Object.keys);
const unknown = positionals.filter((word) => !names.includes(word));
if (unknown.length > 0) {
  console.error(`There is no part called ${unknown.join(', ')}. The parts: ${names.join(', ')}.`);
  process.exit(1);
}
const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name);

const rows: Row[] = [];
if (Object.keys(inTab).some(isWanted)) {
  const browser = await browserForTab(oneProcess);
  for (const [name, bench] of Object.entries(inTab)) if (isWanted(name)) report(await bench(browser));
  await browser.close();
}
if (Object.keys(inTown).some(isWanted)) {
  await measure(Number(values.people), Number(values.years));
  if (values.region) await measure(50_000, 1);
}
for (const [name, bench] of Object.entries(inSample)) if (isWanted(name)) report(await bench());
for (const [name, bench] of Object.entries(byName)) if (positionals.includes(name)) report(bench());

const target = path.join(import.meta.dirname, '../../build/bench.json');
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify(rows, null, 2)}\n`);

async function measure(people: number, years: number): Promise<void> {
  console.log(`\nA municipality of ${people} people, ${years} year(s) of confirmations …`);
  const systems = values.systems === undefined ? undefined : Number(values.systems);
  const town = await openTown({ people, years, systems, straight: values.straight });
  console.log(`${town.size.confirmations} confirmations`);
  try {
    for (const [name, bench] of Object.entries(inTown)) {
      if (isWanted(name)) report(await bench(town));
      else if (name === 'mirror') await town.startServer();
    }
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
  for (const { fault } of more) {
    if (fault === undefined) continue;
    console.error(fault);
    process.exitCode = 1;
  }
}
