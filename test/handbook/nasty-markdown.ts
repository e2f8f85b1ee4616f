import { cardText } from '../../src/bot/cards/card-text.ts';
import { textHash } from '../../src/core/content-hash.ts';
import { draftProgress, draftWarnings } from '../../src/features/editing/drafts/draft-check.ts';
import { formFields, withAnotherExample } from '../../src/features/editing/drafts/rule-form.ts';
import { partsOf } from '../../src/features/editing/feedback/passage.ts';
import { textTree } from '../../src/features/editing/imports/text-tree.ts';
import { calmMarkdown } from '../../src/features/handbook/calm-markdown.ts';
import { ruleText } from '../../src/features/handbook/rule-text.ts';
import { markdownNodes, textBlocks } from '../../src/features/handbook/text-blocks.ts';
import { changedParts, type TextPart } from '../../src/features/handbook/text-change.ts';
import { comparisonBlocks } from '../../src/features/handbook/writing/comparison-blocks.ts';
import { markdownBlocks } from '../../src/features/handbook/writing/markdown-blocks.ts';

/** As long as a draft may be. */
export const longest = 60_000;

const of = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Texts of a length that Markdown's readers are slow with. */
export const nastyTexts: Readonly<Record<string, (length: number) => string>> = {
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
  'lines across the page': (length) => of('- ', length),
  'items begun in bold': (length) => of('- **a\n', length),
};

/** Texts with next to nothing in them. */
export const blankTexts: Readonly<Record<string, (length: number) => string>> = {
  'blanks in a line': (length) => `a${of(' ', length)}b`,
  'blanks in a heading': (length) => `## a${of('\u00a0', length)}b`,
};
export const blankLines: Readonly<Record<string, (length: number) => string>> = {
  'lines without words': (length) => `a${of('\n', length)}b`,
  'lines of a blank': (length) => `a${of(' \n', length)}b`,
};

/** Where Markdown is read line by line, by expressions. */
export const readByExpressions: Readonly<Record<string, (text: string) => unknown>> = {
  'the parts of a rule': ruleText,
  'a card': (text) => cardText(text, { language: 'da', ownSites: ['eksempel.dk'] }),
  'the list of drafts': (textDa) => draftProgress({ document: 'rule', textDa } as never),
  calming: calmMarkdown,
  'the form of a draft': (text) => [formFields(text, 'da'), withAnotherExample(text, 'da', 'Skole')],
  'an imprint': textHash,
  'a comparison': (text) =>
    comparisonBlocks([changed(text)], { added: 'a', removed: 'b', moved: 'c', unchanged: String }),
};

function changed(text: string): TextPart {
  return { kind: 'changed', what: 'paragraph', under: '', marks: [{ kind: 'added', text }] };
}

/** Everywhere the server or the tab's own code reads Markdown. */
export const markdownPlaces: Readonly<Record<string, (text: string) => unknown>> = {
  ...readByExpressions,
  'the words of a text': textBlocks,
  'the check of a draft': markdownNodes,
  'everything said of a draft': (textDa) => draftWarnings({ document: 'rule', textDa } as never, ['eksempel.dk']),
  'what has changed in a text': (text) => changedParts('', text),
  'Word and print': (text) => markdownBlocks(text, { under: 0, picture: (alt) => alt }),
  'an import': textTree,
  'the passages of a rule': partsOf,
};
