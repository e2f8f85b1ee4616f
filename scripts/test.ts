/**
 * `npm test`: typecheck, lint, unused code, then every test; one closing line `N passed, N failed`. A check counts as
 * one. `npm test -- <words>` hands the words to vitest and runs only matching test files.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const chosen = process.argv.slice(2);
const scratch = mkdtempSync(path.join(os.tmpdir(), 'rettesnor-test-'));
const report = path.join(scratch, 'report.json');

const checks: readonly [name: string, command: string, args: readonly string[]][] = [
  ['types', 'tsc', ['--noEmit']],
  ['lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['unused code', 'knip', []],
  ['the tab builds', 'vite', ['build', '--logLevel', 'warn']],
];

let passed = 0;
let failed = 0;

for (const [name, command, args] of chosen.length > 0 ? checks.slice(3) : checks) {
  console.log(`\n── ${name}`);
  count(run(command, args) === 0);
}

console.log('\n── tests');
const status = run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...chosen,
]);
const results = readResults();
passed += results.passed;
failed += results.failed;
if (status !== 0 && results.failed === 0) failed += 1;
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run(command: string, args: readonly string[]): number {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

function count(ok: boolean): void {
  if (ok) passed += 1;
  else failed += 1;
}

function readResults(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) };
  } catch {
    console.error('The tests did not get as far as writing their report.');
    return { passed: 0, failed: 1 };
  }
}
