/**
 * `npm test`: typecheck, lint, unused code, then every test; one closing line `N passed, N failed`. A check counts as
 * one. A whole run looks again, alone, at the one to three files that failed, and says what passed only then.
 * `npm test -- <words>` hands the words to vitest and runs only matching test files; `npm test -- --changed` runs what
 * the open changes touch, or the last commit's.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { changedFiles, testsOf } from './changed-tests.ts';
import { decided, type FileResult, onlyAlone, resultsOf, toLookAtAgain } from './test-results.ts';

const asked = process.argv.slice(2);
const isOfChange = asked.includes('--changed');
const ofChange = isOfChange ? testsOf(everyFile())(changedFiles()) : undefined;
const chosen = ofChange?.run ?? asked;
const scratch = mkdtempSync(path.join(os.tmpdir(), 'rettesnor-test-'));
const written = path.join(scratch, 'report.json');

const checks: readonly [name: string, command: string, args: readonly string[]][] = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['unused code', 'knip', []],
  ['the tab builds', 'vite', ['build', '--logLevel', 'warn']],
];

let passed = 0;
let failed = 0;

// Side by side: most of them keep one core busy, and leave the other idle.
const running = checks.filter(isWanted).map(([name, command, args]) => ({
  name,
  done: runPending(command, args),
}));
// A journey needs the tab; nothing needs the types, and after a change one minute is all there is.
const waitedFor = running.filter(({ name }) => !isOfChange || name !== 'types');
for (const check of waitedFor) await report(check);

console.log('\n── tests');
const first = runTests(chosen, isOfChange);
const again = chosen.length === 0 ? toLookAtAgain(first) : [];
if (again.length > 0) console.log('\n── once more and alone: what failed');
const second = again.length > 0 ? runTests(again, true) : [];
for (const result of decided(first, second)) {
  passed += result.passed;
  failed += result.failed;
}
for (const test of onlyAlone(first, second)) console.log(`\nfailed under load and passed alone, to be mended: ${test}`);
rmSync(scratch, { recursive: true, force: true });
for (const check of running.filter((one) => !waitedFor.includes(one))) await report(check);
if (ofChange && ofChange.left > 0) console.log(`\n${ofChange.left} more test files of the same words did not fit`);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function everyFile(): readonly string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' }).map(
    (name) => `test/${name.split(path.sep).join('/')}`,
  );
}

async function report({ name, done }: (typeof running)[number]): Promise<void> {
  console.log(`\n── ${name}`);
  const { output, status } = await done;
  if (output !== '') console.log(output);
  count(status === 0);
}

/** A journey needs the tab; of what has changed the types are looked at, of what is named by hand nothing else. */
function isWanted([name]: (typeof checks)[number]): boolean {
  if (chosen.length === 0) return true;
  if (name === 'types') return isOfChange;
  return name === 'the tab builds' && (!isOfChange || chosen.some((test) => test.startsWith('test/journeys/')));
}

function run(command: string, args: readonly string[]): number {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

/** Runs beside others; what it says is kept until it is done. */
function runPending(command: string, args: readonly string[]): Promise<{ output: string; status: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => said.push(part));
    child.once('error', reject);
    child.once('close', (status) => resolve({ output: said.join('').trimEnd(), status: status ?? 1 }));
  });
}

function count(ok: boolean): void {
  if (ok) passed += 1;
  else failed += 1;
}

/** @param few Few files are done sooner where each worker has not the whole server to load. */
function runTests(files: readonly string[], few: boolean): readonly FileResult[] {
  rmSync(written, { force: true });
  const status = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${written}`,
    ...(few ? ['--maxWorkers=2'] : []),
    ...files,
  ]);
  const results = readResults();
  // An error that belongs to no test.
  if (status !== 0 && !results.some((result) => result.failed > 0)) failed += 1;
  return results;
}

function readResults(): readonly FileResult[] {
  try {
    return resultsOf(readFileSync(written, 'utf8'));
  } catch {
    console.error('The tests did not get as far as writing their report.');
    return [];
  }
}
