import { expect, test } from 'vitest';
import { calmMarkdown } from '../../src/domain/handbook/calm-markdown.ts';
import { pageText, ruleText as sampleRule } from '../../src/sample/handbook/texts.ts';
import { blankLines, blankTexts, longest, markdownPlaces, nastyTexts, readByExpressions } from '../nasty-markdown.ts';
import { stepsOf } from '../steps.ts';

const length = 7_500;
/** Of reading twice as much. Twice is what it takes; the square would be four times. */
const most = 2.5;

// Before, ends of emphasis took fifteen seconds at full length, and quotes in each other did not come back.
test.each(Object.entries(markdownPlaces))(
  'twice a text takes %s at most 2.5 times the steps, whatever is in it',
  (_, read) => {
    for (const [what, make] of Object.entries(nastyTexts)) {
      const [once, twice] = [make(length), make(2 * length)];
      const steps = stepsOf(() => read(once));
      expect(stepsOf(() => read(twice)) / steps, what).toBeLessThan(most);
    }
  },
  120_000,
);

// Steps of an expression are not counted. A million characters take it milliseconds, and their square hours.
test.each(Object.entries(readByExpressions))(
  'a million characters come back from %s',
  (_, read) => {
    for (const make of Object.values({ ...nastyTexts, ...blankTexts, ...blankLines })) read(make(1_000_000));
  },
  120_000,
);

test.each(Object.entries(markdownPlaces))('half a million blanks come back from %s', (place, read) => {
  const texts = place === 'an import' ? { ...blankTexts, ...blankLines } : blankTexts;
  for (const make of Object.values(texts)) read(make(500_000));
});

test('the list of drafts parses no draft', () => {
  const text = 'a*b '.repeat(longest / 4);
  const { 'the list of drafts': list, 'the check of a draft': check } = markdownPlaces;
  expect(stepsOf(() => list?.(text))).toBeLessThan(stepsOf(() => check?.(text)) / 100);
});

test('a text of the handbook is read as it was written', () => {
  const rules = Array.from({ length: 34 }, (_, at) => sampleRule(`r${String(at + 1).padStart(2, '0')}`, 'da') ?? '');
  for (const text of [...rules, pageText('policy', 'da') ?? '']) expect(calmMarkdown(text)).toBe(text);
  expect(rules.join('').length).toBeGreaterThan(10_000);
});
