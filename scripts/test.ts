/**
 * `npm test`: types, lint, unused code, the tab's build, the quick tests and the first journeys. `npm run test:all`: that,
 * and then the rest, journeys and campaigns. One closing line `N passed, N failed`; a check counts as one.
 *
 * `npm test -- <words>` runs the files that have a word in their path, `npm test -- --changed` those that the open changes
 * touch, or the last commit's. `npm run test:all -- --costs` writes what each file cost into `test/costs.json`.
 */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../test/browser.ts';
import { changedFiles, testsOf } from './tests/changed.ts';
import { beginRun } from './tests/checkout.ts';
import { beginChecks, type Check, type CheckName, everyCheck } from './tests/checks.ts';
import { costsAsText, costTable, measuredCosts, readCosts, tooLong } from './tests/costs.ts';
import { scratchPlace } from './tests/scratch.ts';
import { everyTestFile, leftOutSentence, testWords, tierOf, unknownWords, withoutTier } from './tests/tiers.ts';
import { type Tested, testsIn } from './tests/vitest.ts';

const own = ['--all', '--changed', '--costs'];
const asked = process.argv.slice(2);
const isAll = asked.includes('--all');
const isOfChange = asked.includes('--changed');
const words = asked.filter((word) => !own.includes(word));

const tests = everyTestFile();
const known = testWords();
const faults = [...withoutTier(tests, known), ...unknownWords(words, tests)];
if (faults.length > 0) stop(faults.join('\n'));

const ofChange = isOfChange ? testsOf(globSync('test/**/*.{ts,tsx}').map(slashed))(changedFiles()) : undefined;
const chosen = ofChange?.run ?? words;
const isWhole = chosen.length === 0;
const chosenTests = isWhole ? tests : tests.filter((file) => chosen.some((word) => file.includes(word)));
const needsTab = chosenTests.some((file) => file.includes('/journeys/'));

const endRun = beginRun(path.join('build', 'tests', 'running'));
if (!endRun) stop('The tests of this checkout are being run already. Wait for them to end, or stop them.');
const scratch = mkdtempSync(path.join(scratchPlace(), 'rettesnor-test-'));
process.once('exit', () => {
  rmSync(scratch, { recursive: true, force: true });
  endRun();
});
// Otherwise what a stopped run has written would stay in memory.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const noBrowser = needsTab ? await browserProblem() : undefined;
if (noBrowser) stop(noBrowser);

let passed = 0;
let failed = 0;

const checks = beginChecks(everyCheck.filter(isWanted));
// A journey needs the tab; nothing needs the types, and after a change one minute is all there is.
const isLate = ({ name }: Check) => isOfChange && name === 'types';
for (const check of checks.filter((one) => !isLate(one))) await report(check);

const { named, whole, costs } = testsIn(scratch);
if (isWhole) {
  console.log('\n── quick tests and first journeys');
  count(whole('quick'));
  if (isAll) {
    console.log('\n── the rest: journeys and campaigns');
    count(whole('rest'));
  }
  holdCosts();
} else {
  console.log('\n── tests');
  count(named(chosen, isOfChange));
}
for (const check of checks.filter(isLate)) await report(check);

if (ofChange && ofChange.left > 0) console.log(`\n${ofChange.left} more test files of the same words did not fit`);
if (isWhole && !isAll) console.log(`\n${leftOutSentence(tests, known)}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** One check, or none: of what has changed the types are looked at, of what is named by hand nothing else. */
function isWanted(name: CheckName): boolean {
  if (isWhole) return true;
  return name === 'types' ? isOfChange : name === 'the tab builds' && needsTab;
}

async function report({ name, done }: Check): Promise<void> {
  console.log(`\n── ${name}`);
  const { output, isGood } = await done;
  if (output !== '') console.log(output);
  if (isGood) passed += 1;
  else failed += 1;
}

function count(tested: Tested): void {
  passed += tested.passed;
  failed += tested.failed;
  for (const test of tested.onlyAlone) {
    console.log(`\nfailed under load and passed alone, to be mended: ${test}`);
  }
}

/** As a check: what a quick test may cost. */
function holdCosts(): void {
  const measured = measuredCosts(existsSync(costs) ? readFileSync(costs, 'utf8') : '');
  if (asked.includes('--costs')) writeFileSync(costTable, costsAsText(measured));
  const found = tooLong(measured, readCosts(), (file) => tierOf(file, known));
  console.log('\n── quick tests are quick');
  for (const sentence of found) console.log(sentence);
  if (found.length === 0) passed += 1;
  else failed += 1;
}

/** @returns a sentence where no browser can run here */
function browserProblem(): Promise<string | undefined> {
  return openBrowser().then(
    async (browser) => void (await browser.close()),
    (fault: Error) => fault.message,
  );
}

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}

function stop(sentence: string): never {
  console.error(`\n${sentence}\n\n0 passed, 1 failed`);
  process.exit(1);
}
