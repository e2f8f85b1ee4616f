import { expect, test } from 'vitest';
import { phraseIn, phraseTable } from '../../../src/features/incidents/understanding/phrase-table.ts';
import { pairTable, wordSets, wordTable } from '../../../src/features/incidents/understanding/words/word-table.ts';

test('a table says where it does not fit', () => {
  expect(() => wordTable('abbreviations.tsv', ['name', 'phrase'])).toThrow(
    /^abbreviations\.tsv:\d+: the heading should be/,
  );
  expect(() => wordSets('abbreviations.tsv', ['frisian'])).toThrow('abbreviations.tsv has no list named frisian');
  expect(() => pairTable('concepts/pairs.tsv', new Set(['device']))).toThrow(
    /^concepts\/pairs\.tsv:\d+: nothing is named lose/,
  );
});

test('phrases stand under the names that are asked for, and no others', () => {
  expect(() => phraseTable('facts/paper.tsv', ['paper'])).toThrow('facts/paper.tsv has rows named folderOnScreen');
  expect(() => phraseTable('facts/paper.tsv', ['paper', 'folderOnScreen', 'byMail', 'vellum'])).toThrow(
    'facts/paper.tsv has no row named vellum',
  );
  expect(() => phraseIn({ cells: { phrase: 'in <nowhere>' }, at: 'places.tsv:7' })).toThrow(
    'places.tsv:7: No word group is named nowhere.',
  );
});
