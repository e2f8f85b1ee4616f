import { expect, test } from 'vitest';
import { calmMarkdown } from '../../../src/features/handbook/calm-markdown.ts';
import { pageText, ruleText as sampleRule } from '../../../src/sample/handbook/texts.ts';
import { growthOf, stepsOf } from '../../core/steps.ts';
import {
  blankLines,
  blankTexts,
  longest,
  markdownPlaces,
  nastyTexts,
  readByExpressions,
} from '../../handbook/nasty-markdown.ts';

const length = 3_000;
/** Of reading twice as much. Twice is what it takes; the square would be four times. */
const most = 2.5;
const places = { module: '../handbook/nasty-markdown.ts', table: 'markdownPlaces' };

// Before, ends of emphasis took fifteen seconds at full length, and quotes in each other did not come back.
test.each(Object.keys(markdownPlaces))(
  'twice a text takes %s at most 2.5 times the steps, whatever is in it',
  async (reader) => {
    const texts = Object.values(nastyTexts).flatMap((make) => [make(length), make(2 * length)]);
    const growth = await growthOf({ ...places, reader, texts }, most);
    for (const [at, what] of Object.keys(nastyTexts).entries()) expect(growth[at], what).toBeLessThan(most);
  },
);

// Steps of an expression are not counted. 300,000 characters take it milliseconds, and their square hours.
test.each(Object.entries(readByExpressions))(
  '300,000 characters come back from %s',
  (_, read) => {
    for (const make of Object.values({ ...nastyTexts, ...blankTexts, ...blankLines })) read(make(300_000));
  },
  120_000,
);

test.each(Object.entries(markdownPlaces))('100,000 blanks come back from %s', (place, read) => {
  const texts = place === 'an import' ? { ...blankTexts, ...blankLines } : blankTexts;
  for (const make of Object.values(texts)) read(make(100_000));
});

test('the list of drafts parses no draft', async () => {
  const texts = ['a*b '.repeat(longest / 4)];
  const [list = Number.NaN] = await stepsOf({ ...places, reader: 'the list of drafts', texts });
  const [check = Number.NaN] = await stepsOf({ ...places, reader: 'the check of a draft', texts });
  expect(list).toBeLessThan(check / 100);
});

test('a text of the handbook is read as it was written', () => {
  const rules = Array.from({ length: 34 }, (_, at) => sampleRule(`r${String(at + 1).padStart(2, '0')}`, 'da') ?? '');
  for (const text of [...rules, pageText('policy', 'da') ?? '']) expect(calmMarkdown(text)).toBe(text);
  expect(rules.join('').length).toBeGreaterThan(10_000);
});
