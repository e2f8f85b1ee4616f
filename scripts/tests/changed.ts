import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { featureArrows } from '../../src/feature-arrows.ts';
import { type Cost, type Costs, readCosts } from './costs.ts';

/** They look at every file, and take seconds. */
const always = ['architecture', 'words', 'frozen-names', 'docs'].map((name) => `test/${name}.test.ts`);
/** From the phone to the list and back, through everything the whole product stands on. */
const oneJourney = 'test/journeys/first/read-and-confirm.test.ts';
const registers = /^src\/(?:\w[\w-]*\.ts|contract\/.*|ports\/.*)$/;

/** Pages whose feature has another name. */
const featureOfPages: Readonly<Record<string, string>> = {
  breaches: 'incidents',
  ...{ 'breach-reports': 'cases', 'case-handling': 'cases', 'case-papers': 'cases', 'case-relations': 'cases' },
  ...{ disclosures: 'cases', drills: 'cases', lessons: 'cases', mandates: 'cases' },
  ...{ attachments: 'editing', drafts: 'editing', feedback: 'editing', imports: 'editing', learning: 'editing' },
  ...{ maintenance: 'editing', revisions: 'editing', paper: 'reading', 'reading-status': 'reading' },
  ...{ centre: 'team', planner: 'team', tasks: 'team', 'handbook-files': 'handbook', search: 'handbook' },
  ...{ accountability: 'workplace', meeting: 'reviews', outside: 'profile', 'site-access-log': 'privacy' },
};

/** Of six files that run beside each other on two cores, each has a third of a core. */
const secondsAlone = ({ wall }: Cost) => wall / 3;
/** The table has what takes more than a second. */
const quick: Cost = { cpu: 0.5, wall: 1 };
/** What fits into a minute beside the types, on two cores. */
const budget = 50;

/** Files that differ from the last commit, new ones too; when none does, those of the last commit. */
export function changedFiles(): readonly string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
  const open = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  return open.length > 0 ? open : git('diff', '--name-only', 'HEAD~1', 'HEAD');
}

/**
 * The test files a change touches, the nearest first and as many as fit into a minute: those that import the file or press
 * the action, those of its folder, those of its word, and the quick ones of what builds on it. What everything stands on
 * has its unit tests and one journey. A changed test is always run, and one at least of each changed file.
 * @param files every file in `test`
 * @param read gives what a file in `test` says
 * @param measured what test files cost
 * @returns asked with paths from the root of the repository: the files to run, and how many more there are of the same word
 */
export function testsOf(
  files: readonly string[],
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
  measured: Costs = readCosts(),
): (changed: readonly string[]) => { run: readonly string[]; left: number } {
  const known = new Map(files.filter((file) => /\.tsx?$/.test(file)).map((file) => [file, read(file)]));
  const tests = [...known.keys()].filter(isTest);
  const place = {
    tests,
    known,
    mentions: mentionsIn(tests, known),
    cost: (test: string) => secondsAlone(measured.get(test) ?? quick),
  };
  return (changed) => chosenOf(place, changed);
}

/** The tests there are, what the files of `test` say, and about how many seconds a test takes. */
interface Place {
  tests: readonly string[];
  known: ReadonlyMap<string, string>;
  mentions: Mentions;
  cost(test: string): number;
}

/** Which tests import a file of the product (`src/core/day.ts`), or press an action or ask a view (`action readRule`). */
type Mentions = ReadonlyMap<string, readonly string[]>;

function mentionsIn(tests: readonly string[], known: ReadonlyMap<string, string>): Mentions {
  const found = new Map<string, string[]>();
  for (const test of tests) {
    const text = known.get(test) ?? '';
    const files = [...text.matchAll(/'(?:\.\.\/)+(src\/[^']+)'/g)].map(([, file = '']) => file);
    const names = [...text.matchAll(/\b(action|view)\('(\w+)'/g)].map(([, kind, name]) => `${kind} ${name}`);
    for (const what of new Set([...files, ...names])) found.set(what, [...(found.get(what) ?? []), test]);
  }
  return found;
}

function chosenOf(place: Place, changed: readonly string[]): { run: readonly string[]; left: number } {
  const { tests, known, cost } = place;
  // One that would take the whole minute comes last, however near it is.
  const order = ([test, steps]: Found) => steps + (cost(test) < budget / 2 ? 0 : 10);
  const nearest = (one: Found, other: Found) => order(one) - order(other) || cost(one[0]) - cost(other[0]);
  const chosen = new Set(always.filter((test) => known.has(test)));
  const near = new Map<string, number>();
  for (const file of changed) {
    const found = touchedBy(file, place).filter(([test]) => tests.includes(test));
    for (const [test, steps] of found) near.set(test, Math.min(steps, near.get(test) ?? steps));
    const [first] = found.toSorted(nearest);
    if (first) chosen.add(first[0]);
    if (tests.includes(file)) chosen.add(file);
  }
  let spent = [...chosen].reduce((sum, test) => sum + (always.includes(test) ? 0 : cost(test)), 0);
  let left = 0;
  for (const [test] of [...near].toSorted(nearest)) {
    if (chosen.has(test)) continue;
    if (spent + cost(test) > budget) left += 1;
    else {
      chosen.add(test);
      spent += cost(test);
    }
  }
  return { run: [...chosen].toSorted(), left };
}

type Found = readonly [test: string, steps: number];

/** What a file touches, and how near: smaller is nearer. */
function touchedBy(file: string, { tests, known, mentions, cost }: Place): readonly Found[] {
  const [top = '', floor = '', word = '', sub = ''] = file.split('/');
  if (top === 'test') return isTest(file) ? [[file, 0]] : importersOf(file, known);
  if (top !== 'src') return [];
  const says = (what: string) => mentions.get(what) ?? [];
  const isQuick = (test: string) => cost(test) < 1;
  const of = (...folders: readonly string[]) => {
    const inside = `${folders.join('/')}/`;
    return tests.filter((test) =>
      [`test/${inside}`, `test/campaigns/${inside}`].some((place) => test.startsWith(place)),
    );
  };
  const at = (steps: number, some: readonly string[]): readonly Found[] => some.map((test) => [test, steps]);
  const named = at(0, says(file));
  if (registers.test(file)) return [...named, ...at(1, of('kernel')), ...at(2, [oneJourney])];
  if (floor === 'text') return [...named, ...at(1, ['test/tabs/text.test.ts']), ...at(2, of('tabs').filter(isQuick))];
  if (floor === 'features') {
    const name = path.basename(file, '.ts').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const asks = /\/(actions|views)\//.test(file) ? [...says(`action ${name}`), ...says(`view ${name}`)] : [];
    const own = of(word);
    const followers = Object.entries(featureArrows).flatMap(([from, to]) => (to.includes(word) ? [from] : []));
    return [
      ...named,
      ...asks.map((test): Found => [test, own.includes(test) ? 1 : 3]),
      ...at(2, of(word, sub)),
      ...at(3, own),
      ...at(4, followers.flatMap((follower) => of(follower)).filter(isQuick)),
    ];
  }
  if (floor === 'tabs') {
    const feature = featureOfPages[word] ?? word;
    const journeys = of('journeys');
    const inPath = journeys.filter((test) => test.includes(word) || test.includes(`/${feature}`));
    const goesThere = inPath.length > 0 ? inPath : journeys.filter((test) => known.get(test)?.includes(`/${word}`));
    return [
      ...named,
      ...at(1, goesThere.length > 0 ? goesThere : [oneJourney]),
      ...at(2, [...of('tabs'), ...of(feature)].filter(isQuick)),
    ];
  }
  const stoodOn = ['core', 'kernel', 'm365'].includes(floor) ? [oneJourney] : [];
  return [...named, ...at(1, stoodOn), ...at(2, of(floor, word)), ...at(3, of(floor))];
}

/** Tests that stand on a file of `test`, through whichever others. */
function importersOf(file: string, known: ReadonlyMap<string, string>): readonly Found[] {
  const found = new Map([[file, 0]]);
  for (const [target, steps] of found) {
    const end = `/${path.basename(target)}'`;
    for (const [importer, text] of known) {
      if (found.has(importer) || !text.includes(end)) continue;
      const specifiers = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, one = '']) => one);
      const folder = path.posix.dirname(importer);
      if (specifiers.some((one) => path.posix.join(folder, one) === target)) found.set(importer, steps + 1);
    }
  }
  return [...found].filter(([importer]) => isTest(importer));
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}
