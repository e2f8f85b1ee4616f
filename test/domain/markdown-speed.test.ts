import { expect, test } from 'vitest';
import { cardText } from '../../src/bot/cards/card-text.ts';
import { draftProgress, draftWarnings } from '../../src/domain/drafts/draft-check.ts';
import { calmMarkdown } from '../../src/domain/handbook/calm-markdown.ts';
import { ruleText } from '../../src/domain/handbook/rule-text.ts';
import { markdownNodes, textBlocks } from '../../src/domain/handbook/text-blocks.ts';
import { textTree } from '../../src/domain/imports/text-tree.ts';
import { partsOf } from '../../src/domain/unclear/passage.ts';
import { markdownBlocks } from '../../src/domain/writing/markdown-blocks.ts';
import { pageText, ruleText as sampleRule } from '../../src/sample/handbook/texts.ts';

/** As long as a draft may be. */
const longest = 60_000;
const of = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
const nasty: Readonly<Record<string, (length: number) => string>> = {
  'ends of emphasis': (length) => of('a*', length),
  'beginnings of emphasis': (length) => of('*a **b __c ', length),
  brackets: (length) => `${of('[', length / 2)}${of(']', length / 2)}`,
  'words in brackets': (length) => of('[a]', length),
  'pictures begun': (length) => of('![a](<', length),
  'comments begun': (length) => of('a <!-- ', length),
  'quotes in each other': (length) => of('>', length),
  'lists in each other': (length) => of('- 1. ', length),
  'a table of thousands of columns': (length) => `${of('|a', length / 2)}\n${of('|-', length / 2)}`,
  'underlined headings': (length) => of('a\n==\n', length),
  'a quote that goes on': (length) => `${of('>', 100)}${of('a\n', length)}`,
  'signs of headings': (length) => `## ${of('#', length)}x`,
  'signs of code': (length) => of('`a``b', length),
};

const places: Readonly<Record<string, (text: string) => unknown>> = {
  'the words of a text': textBlocks,
  'the check of a draft': markdownNodes,
  'everything said of a draft': (textDa) => draftWarnings({ document: 'rule', textDa } as never),
  'the list of drafts': (textDa) => draftProgress({ document: 'rule', textDa } as never),
  'Word and print': (text) => markdownBlocks(text, { under: 0, picture: (alt) => alt }),
  'an import': textTree,
  'a card': cardText,
  'the parts of a rule': ruleText,
  'the passages of a rule': partsOf,
};

const milliseconds = (work: () => unknown) => {
  const began = process.cpuUsage();
  work();
  return process.cpuUsage(began).user / 1000;
};

// Before, ends of emphasis of this length took fifteen seconds in one place, and quotes in each other did not come back.
test.each(Object.keys(places))(
  '%s is read in a time that grows with the length of the text, whatever is in it',
  (place) => {
    const read = places[place] ?? (() => undefined);
    for (const [what, make] of Object.entries(nasty)) {
      expect(
        milliseconds(() => read(make(longest))),
        what,
      ).toBeLessThan(4_000);
    }
  },
  120_000,
);

test('the list of drafts parses no draft', () => {
  expect(milliseconds(() => draftProgress({ document: 'rule', textDa: of('a*b ', longest) } as never))).toBeLessThan(
    100,
  );
});

test('a text of the handbook is read as it was written', () => {
  const rules = Array.from({ length: 34 }, (_, at) => sampleRule(`r${String(at + 1).padStart(2, '0')}`, 'da') ?? '');
  for (const text of [...rules, pageText('policy', 'da') ?? '']) expect(calmMarkdown(text)).toBe(text);
  expect(rules.join('').length).toBeGreaterThan(10_000);
});
