import path from 'node:path';
import { expect, test } from 'vitest';
import {
  everyTestFile,
  leftOutOf,
  leftOutSentence,
  testWords,
  tierOf,
  unknownWords,
  withoutTier,
} from '../../scripts/tests/tiers.ts';

const words = new Set(['reading', 'scripts']);

test.each([
  ['test/roles.test.ts', 'quick'],
  ['test/reading/receipt.test.ts', 'quick'],
  ['test/reading/status/shown.test.tsx', 'quick'],
  ['test/journeys/first/report.test.ts', 'firstJourneys'],
  ['test/journeys/report.test.ts', 'journeys'],
  ['test/journeys/cases/open-case.test.ts', 'journeys'],
  ['test/campaigns/server/kill.test.ts', 'campaigns'],
  ['test/jurneys/report.test.ts', undefined],
  ['test/reading/receipt.spec.ts', undefined],
  ['src/features/reading/receipt.test.ts', undefined],
  ['scripts/walk/run.test.mjs', undefined],
])('%s says by where it lies that it is in the tier %s', (file, tier) => {
  expect(tierOf(file, words)).toBe(tier);
  expect(withoutTier([file], words)).toHaveLength(tier ? 0 : 1);
});

test('a test that no run would look at is named in a sentence that says where it belongs', () => {
  expect(withoutTier(['test/jurneys/report.test.ts'], words)).toEqual([
    'test/jurneys/report.test.ts is in no tier, and no run would look at it: a test is called *.test.ts and lies in test/<a feature>, test/journeys or test/campaigns.',
  ]);
});

test('vitest leaves to the other run what lies in its tiers, and nothing to neither', () => {
  const isIn = (run: 'quick' | 'rest') => (file: string) =>
    !leftOutOf[run].some((glob) => path.matchesGlob(file, glob));
  const inQuick = (file: string) => ['quick', 'firstJourneys'].includes(tierOf(file, testWords()) ?? '');
  expect(everyTestFile().filter(isIn('quick'))).toEqual(everyTestFile().filter(inQuick));
  expect(everyTestFile().filter(isIn('rest'))).toEqual(everyTestFile().filter((file) => !inQuick(file)));
});

test('every test of the product is in a tier', () => {
  expect(everyTestFile().length).toBeGreaterThan(500);
  expect(withoutTier(everyTestFile(), testWords())).toEqual([]);
});

const files = ['test/reading/receipt.test.ts', 'test/journeys/report.test.ts', 'test/campaigns/server/kill.test.ts'];

test.each([
  ['kill', []],
  ['campaigns/server', []],
  ['kil9', ['No test file has “kil9” in its path. The campaigns: server/kill.']],
])('asked for %s', (word, sentences) => {
  expect(unknownWords([word], files)).toEqual(sentences);
});

test('what follows a flag of vitest’s is no file', () => {
  expect(unknownWords(['receipt', '-t', 'nobody is called so'], files)).toEqual([]);
});

test('what npm test left out is named with its command', () => {
  expect(leftOutSentence(files, words)).toBe(
    'Left out: 1 files of journeys, 1 campaigns (server/kill). With them: npm run test:all',
  );
});
