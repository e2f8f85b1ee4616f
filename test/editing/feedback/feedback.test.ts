import { expect, test } from 'vitest';
import {
  isOpen,
  markedAgain,
  markedUnclear,
  saysAlready,
  unclearKey,
  withdrawnUnclear,
} from '../../../src/features/editing/feedback/feedback.ts';
import { partsOf, passagesOf } from '../../../src/features/editing/feedback/passage.ts';
import { lone } from '../../records.ts';
import { aMark, passageOf, textDa } from '../said-records.ts';

const now = '2026-12-01T09:00:00Z';

test('a rule is taken apart as the page shows it: the parts by their heading, the paragraphs where there are several', () => {
  expect(partsOf(textDa).map(({ title, paragraphs }) => [title, paragraphs.map(({ text }) => text)])).toEqual([
    ['Det skal du', ['Skriv til borgere med Digital Post.', 'Tjek modtageren.']],
    ['Hvorfor', []],
    ['Skole', []],
  ]);
  expect(partsOf('Kun én linje.')).toMatchObject([{ title: '', whole: { text: 'Kun én linje.' }, paragraphs: [] }]);
  expect(partsOf('En.\n\nTo.')).toMatchObject([{ title: '', whole: { text: 'En. To.' }, paragraphs: [{}, {}] }]);
  expect(partsOf('')).toEqual([]);
});

test('a passage is known by its words: the same paragraph in another version is the same, another wording is not', () => {
  const later = passagesOf({ textDa: textDa.replace('De fleste', 'Mange') });
  expect(later.has(passageOf('Tjek modtageren.'))).toBe(true);
  expect(later.get(passageOf('Hvorfor'))).toMatchObject({ whole: true, under: 'Hvorfor' });
  expect([...later.values()].some(({ text }) => text.startsWith('De fleste'))).toBe(false);
  const both = passagesOf({ textDa: 'Kig.', textEn: 'Look.' });
  expect([...both.values()].map(({ text, whole }) => [text, whole])).toEqual([
    ['Kig.', false],
    ['Look.', false],
  ]);
});

const place = { rule: 'R06', version: '1.0' };
const passage = { passage: 'a'.repeat(64), text: 'Tjek modtageren.' };

test('the same reader and passage are one record, and its key fits in a list', () => {
  const fresh = markedUnclear(place, passage, lone.id, undefined, now);
  expect(fresh.key).toBe(unclearKey('r06', '1.0', passage.passage, lone.id));
  expect(unclearKey('r999', '999.999.999', passage.passage, lone.id).length).toBeLessThanOrEqual(200);
  expect(fresh).not.toHaveProperty('why');
});

test('said again, a line is added, a withdrawal is cleared, and the same writes nothing', () => {
  const before = aMark();
  const fresh = { ...before, at: now, markedAt: now };
  expect(saysAlready(before, fresh)).toBe(true);
  expect(saysAlready(before, { ...fresh, why: 'Hvilken?' })).toBe(false);
  expect(markedAgain(before, { ...fresh, why: 'Hvilken?' })).toMatchObject({
    markedAt: before.markedAt,
    why: 'Hvilken?',
  });
  const gone = withdrawnUnclear(aMark({ why: 'Hvilken?' }), now);
  expect([isOpen(gone), saysAlready(gone, fresh)]).toEqual([false, false]);
  const again = markedAgain(gone, { ...fresh, markedAt: '2026-12-02T09:00:00Z' });
  expect([isOpen(again), again.why, again.markedAt]).toEqual([true, 'Hvilken?', '2026-12-02T09:00:00Z']);
});
