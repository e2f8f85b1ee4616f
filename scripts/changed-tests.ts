import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { featureArrows } from '../src/feature-arrows.ts';

/** They look at every file, and take seconds. */
const always = ['architecture', 'words', 'frozen-names', 'docs'].map((name) => `test/${name}.test.ts`);
/** From the phone to the list and back, through everything the whole product stands on. */
const oneJourney = 'test/journeys/read-and-confirm.test.ts';
const starts = /\b(?:world|stage)\(/;

/** Files that differ from the last commit, new ones too; when none does, those of the last commit. */
export function changedFiles(): readonly string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
  const open = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  return open.length > 0 ? open : git('diff', '--name-only', 'HEAD~1', 'HEAD');
}

/**
 * The test files a change touches: all of its own word, and of the words that build on it what needs no server. What
 * everything stands on has its unit tests and one journey; the rest is for the whole `npm test`.
 * @param changed paths from the root of the repository
 * @param tests every test file there is
 * @param isQuick does a test file start no server of its own?
 */
export function testsFor(
  changed: readonly string[],
  tests: readonly string[],
  isQuick = (test: string) => !starts.test(readFileSync(test, 'utf8')),
): readonly string[] {
  const of = (word: string) => tests.filter((test) => test.startsWith(`test/${word}/`));
  const journeysOf = (word: string) => tests.filter((test) => test.startsWith('test/journeys/') && test.includes(word));
  const found = changed.flatMap((file): readonly string[] => {
    const [top = '', floor = '', word = '', sub = ''] = file.split('/');
    if (top === 'test') return tests.includes(file) ? [file] : [];
    if (top !== 'src') return [];
    if (floor === 'features') {
      const followers = Object.entries(featureArrows).flatMap(([from, to]) => (to.includes(word) ? [from] : []));
      const own = of(`${word}/${sub}`);
      return [...(own.length > 0 ? own : of(word)), ...followers.flatMap(of).filter(isQuick)];
    }
    if (floor === 'tabs') return [...of('tabs'), ...of(word).filter(isQuick), ...journeysOf(word)];
    return [...of(floor).filter(isQuick), oneJourney];
  });
  const first = [...always, ...found].filter((test) => tests.includes(test));
  return [...new Set(first)].toSorted();
}
