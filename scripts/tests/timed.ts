import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { type Row, round } from '../bench/figures.ts';
import { table } from '../docs/table.ts';
import { writeFigures } from '../figures-page.ts';

interface TestRun {
  readonly minutes: number;
  /** What the machine was busy with in the minute before. */
  readonly load: number;
  readonly closing: string;
  readonly isGood: boolean;
}

/** `npm test` three times, one after another: eight minutes on two quiet cores. Writes its part of `docs/figures.md`. */
export function benchTests(): Row[] {
  return measured({ command: 'npm test', args: ['test'], times: 3, most: 8 });
}

/**
 * `npm run test:all` once: eighteen minutes on two quiet cores. Writes its part of `docs/figures.md`, and what each file
 * cost into `test/costs.json`.
 */
export function benchAllTests(): Row[] {
  return measured({ command: 'npm run test:all', args: ['run', 'test:all', '--', '--costs'], times: 1, most: 18 });
}

interface Wanted {
  readonly command: string;
  readonly args: readonly string[];
  readonly times: number;
  /** Minutes on two quiet cores. */
  readonly most: number;
}

function measured({ command, args, times, most }: Wanted): Row[] {
  const runs = Array.from({ length: times }, (_, at) => timed(args, `${command.replaceAll(/[ :]/g, '-')}-${at + 1}`));
  const rows = runs.map(({ minutes, load, closing }, at) => [
    String(at + 1),
    minutes.toFixed(1),
    closing,
    load.toFixed(1),
  ]);
  const head = ['run', 'minutes', 'closing line', 'load of the machine before'];
  writeFigures(
    `\`${command}\``,
    `Measured by \`npm run bench\` on ${cpus().length} cores, at most ${most} minutes wanted on two quiet ones.\n\n${table(head, rows)}`,
  );
  const slowest = Math.max(...runs.map(({ minutes }) => minutes));
  const isReached = slowest <= most && runs.every(({ isGood }) => isGood);
  return [
    {
      section: 'the tests',
      what: command,
      figures: Object.fromEntries(runs.map(({ minutes }, at) => [`minutes, run ${at + 1}`, round(minutes)])),
      fault: isReached ? undefined : `${command} took ${slowest.toFixed(1)} minutes, at most ${most} wanted, or failed`,
    },
  ];
}

/** What it says is kept in `build/bench`. */
function timed(args: readonly string[], name: string): TestRun {
  const [load = 0] = loadavg();
  const began = performance.now();
  const { stdout, status } = spawnSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
  });
  const minutes = (performance.now() - began) / 60_000;
  const log = path.join('build', 'bench', `${name}.log`);
  mkdirSync(path.dirname(log), { recursive: true });
  writeFileSync(log, stdout);
  const closing = /^\d+ passed, \d+ failed$/m.exec(stdout.trim().split('\n').at(-1) ?? '')?.[0] ?? 'ended without one';
  console.log(`  · ${name}: ${minutes.toFixed(1)} minutes, ${closing}`);
  return { minutes, load, closing, isGood: status === 0 };
}
