/** How a test is run follows from where its file lies. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * `quick`: without a browser, seconds. `firstJourneys`: one browser journey per person and promise. `journeys`: every other
 * one. `campaigns`: what is long by nature, as crashes, thousands of people and minutes of faults.
 */
export type Tier = 'quick' | 'firstJourneys' | 'journeys' | 'campaigns';

/** `npm test` runs `quick`; `npm run test:all` runs both. */
export type Run = 'quick' | 'rest';

/** The folder of each tier that has one; the first that fits counts. */
const folders = [
  ['firstJourneys', 'test/journeys/first/'],
  ['journeys', 'test/journeys/'],
  ['campaigns', 'test/campaigns/'],
] as const satisfies readonly (readonly [Tier, string])[];

/** What vitest leaves out of a run. */
export const leftOutOf: Readonly<Record<Run, readonly string[]>> = {
  quick: ['test/campaigns/**', 'test/journeys/*.test.ts', 'test/journeys/!(first)/**'],
  rest: ['test/*.test.ts', 'test/!(journeys|campaigns)/**', 'test/journeys/first/**'],
};

/**
 * @param file with its path from the root, `test/reading/receipt.test.ts`
 * @param words the folders of `test` that may hold quick tests
 * @returns nothing where no run looks at the file: it lies elsewhere, or in `test/jurneys`
 */
export function tierOf(file: string, words: ReadonlySet<string>): Tier | undefined {
  const [top, word = '', ...below] = file.split('/');
  if (top !== 'test' || !/\.test\.tsx?$/.test(file)) return undefined;
  const [tier] = folders.find(([, folder]) => file.startsWith(folder)) ?? [];
  return tier ?? (below.length === 0 || words.has(word) ? 'quick' : undefined);
}

/** A folder of quick tests is called as the code they are about. */
export function testWords(): ReadonlySet<string> {
  const inside = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return new Set(['scripts', ...inside('src'), ...inside('src/features')]);
}

/** Every file that calls itself a test, wherever it lies, with its path from the root. */
export function everyTestFile(): readonly string[] {
  return ['manifest', 'scripts', 'src', 'test']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.split(path.sep).join('/')}`,
      ),
    )
    .filter((file) => /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(file))
    .sort();
}

/** @returns a sentence for each test file that no run would look at */
export function withoutTier(files: readonly string[], words: ReadonlySet<string>): readonly string[] {
  return files
    .filter((file) => tierOf(file, words) === undefined)
    .map(
      (file) =>
        `${file} is in no tier, and no run would look at it: a test is called *.test.ts and lies in test/<a feature>, test/journeys or test/campaigns.`,
    );
}

/** @returns a sentence where a word is in no file's path */
export function unknownWords(words: readonly string[], files: readonly string[]): readonly string[] {
  // Flags are vitest's own, and so may be what follows them.
  if (words.some((word) => word.startsWith('-'))) return [];
  const campaigns = files.filter((file) => file.startsWith('test/campaigns/')).map(nameOf);
  return words
    .filter((word) => !files.some((file) => file.includes(word)))
    .map((word) => `No test file has “${word}” in its path. The campaigns: ${campaigns.join(', ')}.`);
}

/** What `npm test` left out of these files, and the command for it. */
export function leftOutSentence(files: readonly string[], words: ReadonlySet<string>): string {
  const of = (tier: Tier) => files.filter((file) => tierOf(file, words) === tier);
  const campaigns = of('campaigns').map(nameOf);
  return `Left out: ${of('journeys').length} files of journeys, ${campaigns.length} campaigns (${campaigns.join(', ')}). With them: npm run test:all`;
}

const nameOf = (file: string) => file.replace(/^test\/campaigns\//, '').replace(/\.test\.tsx?$/, '');
