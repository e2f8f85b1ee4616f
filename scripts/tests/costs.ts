/** What test files cost, against a committed table of a quiet machine. */
import { readFileSync } from 'node:fs';
import type { Tier } from './tiers.ts';

/** Seconds of the processor in the process of the tests, without the imports, and seconds of the clock in a whole run. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}
export type Costs = ReadonlyMap<string, Cost>;

/** Files that cost more than a second; `npm run test:all -- --costs` writes it. */
export const costTable = 'test/costs.json';
/** A quick file stays under it, in seconds of the processor on a quiet machine. */
const mostQuickSeconds = 10;
/**
 * They walk all actions and every row of the roles before each change: what their tests share is most of what they cost, so
 * that parts of them would cost more.
 */
const walkAll: readonly string[] = ['test/every-press.test.ts', 'test/roles.test.ts'];
/** The figures of one run and the next differ, and whoever comes first fills what the others share. */
const slack = 2;

export function readCosts(table = readFileSync(costTable, 'utf8')): Costs {
  return new Map(Object.entries(JSON.parse(table) as Record<string, Cost>));
}

/** @param lines as `test/run/cost.ts` writes them, one JSON object a line; a file that was looked at twice counts once */
export function measuredCosts(lines: string): Costs {
  const rows = lines.split('\n').filter(Boolean);
  return new Map(
    rows
      .map((line) => JSON.parse(line) as Cost & { file: string })
      .map(({ file, cpu, wall }) => [file, { cpu, wall }] as const)
      .reverse(),
  );
}

/** As `costTable` has it: files of more than a second, by name, to a tenth. */
export function costsAsText(costs: Costs): string {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const rows = [...costs]
    .filter(([, { cpu, wall }]) => Math.max(cpu, wall) >= 1)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([file, { cpu, wall }]) => `  ${JSON.stringify(file)}: { "cpu": ${tenth(cpu)}, "wall": ${tenth(wall)} }`);
  return `{\n${rows.join(',\n')}\n}\n`;
}

/**
 * Quick files that are long: in the table over ten seconds, or measured over twice that. A busy or slower machine is
 * reckoned with: what files cost beside the table is its speed.
 * @returns a sentence for each, by name
 */
export function tooLong(measured: Costs, table: Costs, tierOf: (file: string) => Tier | undefined): readonly string[] {
  const isQuick = ([file]: readonly [string, Cost]) => tierOf(file) === 'quick' && !walkAll.includes(file);
  const inTable = [...table]
    .filter(isQuick)
    .filter(([, { cpu }]) => cpu > mostQuickSeconds)
    .map(([file, { cpu }]) => sentence(file, `${cpu} (${costTable})`, mostQuickSeconds));
  const factor = slowness(measured, table);
  const most = slack * mostQuickSeconds;
  const inRun = [...measured].filter(isQuick).flatMap(([file, { cpu }]) => {
    const quiet = cpu / factor;
    return quiet > most ? [sentence(file, quiet.toFixed(1), most)] : [];
  });
  return [...inTable, ...inRun];
}

const sentence = (file: string, took: string, most: number) =>
  `${file} takes ${took} seconds of the processor, and a quick test at most ${most}: make it cheaper, or move it to test/campaigns.`;

/** How many times as long as in the table a file takes here, in the middle; 1 where too few were measured to tell. */
export function slowness(measured: Costs, table: Costs): number {
  const ratios = [...measured].flatMap(([file, { cpu }]) => {
    const known = table.get(file)?.cpu ?? 0;
    return known >= 1 ? [cpu / known] : [];
  });
  return ratios.length < 10 ? 1 : (ratios.sort((one, other) => one - other)[Math.floor(ratios.length / 2)] ?? 1);
}
