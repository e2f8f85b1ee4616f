import { expect, test } from 'vitest';
import { exampleOf } from '../../../src/features/editing/examples/example.ts';
import { examplePacks } from '../../../src/features/editing/examples/example-packs.ts';
import { exampleWords } from '../../../src/features/editing/examples/example-words.ts';
import {
  type AroundExamples,
  readyPacks,
  readyWords,
} from '../../../src/features/editing/tailoring/example-tailoring.ts';

const nothing: AroundExamples = {
  ruleOf: () => undefined,
  isUnit: () => false,
  hasPack: () => false,
  hasWord: () => false,
  found: () => 0,
};

test('S25: the stricter rules for IT operations are a pack of their own, for those with extended rights', () => {
  expect(examplePacks.find(({ pack }) => pack === 'skaerpet-it-drift')).toMatchObject({
    rules: ['r28', 'r29', 'r30', 'r31'],
    groups: ['privileged'],
  });
});

test('every rule of a pack is an example, and no word or pack stands twice', () => {
  const rules = examplePacks.flatMap((pack) => pack.rules);
  expect(rules.filter((rule) => exampleOf(rule)?.document !== 'rule')).toEqual([]);
  expect(new Set(exampleWords.map(({ key }) => key)).size).toBe(exampleWords.length);
  expect(new Set(examplePacks.map(({ pack }) => pack)).size).toBe(examplePacks.length);
});

test('without a handbook nothing can be taken', () => {
  expect([readyPacks(nothing), readyWords(nothing)]).toEqual([[], []]);
});

test('a pack goes by the numbers rules have here, without those that are not here, and without a unit of others', () => {
  const ruleOf = (example: string) => ({ r16: 'r40' })[example];
  const ready = readyPacks({ ...nothing, ruleOf });
  expect(ready.map(({ pack, rules, units }) => [pack, rules, units])).toEqual([
    ['vikarer', ['r40'], undefined],
    ['faelles-udstyr', ['r40'], undefined],
    ['naar-huset-er-lukket', ['r40'], undefined],
  ]);
  const here = readyPacks({ ...nothing, ruleOf, isUnit: () => true, hasPack: (pack) => pack === 'vikarer' });
  expect(here.map(({ pack, units }) => [pack, units])).toEqual([
    ['faelles-udstyr', ['aeldre-og-sundhed']],
    ['naar-huset-er-lukket', undefined],
  ]);
});

test('a word is ready where it finds something, and is not there already', () => {
  const found: AroundExamples['found'] = (language, means) => (language === 'da' && means.includes('mail') ? 2 : 0);
  expect(readyWords({ ...nothing, found }).map(({ key }) => key)).toEqual(['da:outlook', 'da:email']);
  const hasWord = (key: string) => key === 'da:email';
  expect(readyWords({ ...nothing, found, hasWord }).map(({ key }) => key)).toEqual(['da:outlook']);
});
