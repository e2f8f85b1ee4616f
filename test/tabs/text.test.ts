import { expect, test } from 'vitest';
import { text as danishImports } from '../../src/features/editing/imports/text.da.ts';
import { text as englishImports } from '../../src/features/editing/imports/text.en.ts';
import { text as danishLearning } from '../../src/features/editing/learning/text.da.ts';
import { text as englishLearning } from '../../src/features/editing/learning/text.en.ts';
import { text as danishUpkeep } from '../../src/features/editing/maintenance/text.da.ts';
import { text as englishUpkeep } from '../../src/features/editing/maintenance/text.en.ts';
import { greeting } from '../../src/tabs/reading/greeting.ts';
import { cases as danishCases } from '../../src/text/da/cases.ts';
import { maintenance as danishMaintenance } from '../../src/text/da/maintenance.ts';
import { manager as danishManager } from '../../src/text/da/manager.ts';
import { tab as danishTab } from '../../src/text/da/tab/tab.ts';
import { cases as englishCases } from '../../src/text/en/cases.ts';
import { maintenance as englishMaintenance } from '../../src/text/en/maintenance.ts';
import { manager as englishManager } from '../../src/text/en/manager.ts';
import { tab as englishTab } from '../../src/text/en/tab/tab.ts';

const danish = {
  ...{ ...danishTab, ...danishCases, ...danishMaintenance, leading: danishManager, imports: danishImports },
  ...{ learning: danishLearning, upkeep: danishUpkeep },
};
const english = {
  ...englishTab,
  ...englishCases,
  ...englishMaintenance,
  leading: englishManager,
  imports: englishImports,
  ...{ learning: englishLearning, upkeep: englishUpkeep },
};

function sentences(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return [String(node)];
  return node && typeof node === 'object' ? Object.values(node).flatMap(sentences) : [];
}

test('both languages have a sentence in every place', () => {
  expect(sentences(english)).toHaveLength(sentences(danish).length);
  expect(
    sentences(danish)
      .concat(sentences(english))
      .filter((sentence) => sentence.trim() === ''),
  ).toEqual([]);
});

test('no sentence promises what Teams cannot keep or says more than was done', () => {
  for (const sentence of [...sentences(danish), ...sentences(english)]) {
    expect(sentence).not.toMatch(/anonym|og forstået|and understood/i);
  }
});

test('the way out of a form is called the same everywhere', () => {
  const named = (words: unknown, names: RegExp) => sentences(words).filter((sentence) => names.test(sentence));
  expect(named(danish, /^(Luk|Luk uden at .*|Annullér)$/)).toEqual(['Luk uden at gemme', 'Luk']);
  expect(named(english, /^(Close|Close without .*|Cancel)$/)).toEqual(['Close without saving', 'Close']);
});

test('the first line says what is asked and how long it takes', () => {
  expect(danish.reading.asked(2, 170)).toBe('To regler, cirka 3 minutter');
  expect(danish.reading.asked(1, 50)).toBe('Én regel, cirka 1 minut');
  expect(danish.reading.asked(1, 80)).toBe('Én regel, cirka 1 minut');
  expect(english.reading.asked(2, 170)).toBe('Two rules, about 3 minutes');
});

test('the greeting follows the municipality’s clock and uses the first name', () => {
  expect(greeting('2026-11-24T07:00:00Z', 'Lone Hansen', danish)).toBe('Godmorgen, Lone');
  expect(greeting('2026-07-01T07:59:00Z', 'Lone Hansen', danish)).toBe('Godmorgen, Lone');
  expect(greeting('2026-11-24T18:00:00Z', undefined, danish)).toBe('God aften');
});

test('a confirmation says that the rule is read and that there is somebody to ask', () => {
  expect(danish.reading.confirm.button).toBe('Jeg har læst reglen');
  expect(danish.reading.confirm.meaning('R06 Send sikkert', '3.1')).toContain(
    'Jeg har læst R06 Send sikkert (version 3.1) og ved, hvem jeg kan spørge.',
  );
});
