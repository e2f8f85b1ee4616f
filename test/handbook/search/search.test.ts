import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/core/spelling.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import { search } from '../../../src/features/handbook/search/search.ts';
import { compoundParts } from '../../../src/features/handbook/search/search-compound.ts';
import type { Wanted } from '../../../src/features/handbook/search/search-hit.ts';
import { searchIndex } from '../../../src/features/handbook/search/search-index.ts';
import { searchable } from '../../../src/features/handbook/search/searchable.ts';
import { aVersion } from '../../records.ts';
import { bracketed, found, sampleIndex } from './sample-search.ts';

const index = sampleIndex('da');

function hitsOf(question: string, among = index, wanted: Wanted = 'words') {
  const answer = search(among, question, wanted);
  return answer.state === 'found' || answer.state === 'near' ? answer.hits : [];
}

test('a hit says where it stands, under which heading, and marks what was found', () => {
  const [first] = hitsOf('må jeg skrive CPR-nummer i en sms');
  expect(first).toMatchObject({ place: 'rule/r06', number: 'R06', kind: 'rule', language: 'da', under: 'Du må ikke' });
  expect(bracketed(first?.snippet ?? [])).toMatch(/\[Skrive\] om helbred.*\[CPR\]-\[nummer\] i en \[sms\]/);
});

test('C12: what one must or must not do answers before an example of it, which answers where nothing else does', () => {
  const [first] = hitsOf('må jeg bruge chatgpt til en udtalelse om en elev hvis jeg ikke skriver navn?', index, 'rule');
  expect(first?.number).toBe('R14');
  expect(first?.under).toMatch(/^(Det skal du|Du må ikke|Sådan gør du)$/);
  expect(hitsOf('vikinger', index, 'rule')[0]).toMatchObject({ number: 'R14', under: 'Eksempel: Skole og dagtilbud' });
});

test('a compound is marked when a part of it was asked for', () => {
  const marks = hitsOf('kode').map(({ title, snippet }) => `${bracketed(title)} ${bracketed(snippet)}`);
  expect(marks.join('\n')).toMatch(/\[Adgangskoder\]/);
  expect(marks.join('\n')).toMatch(/\[arbejdskode\]/);
});

test('as it is typed, letter by letter, the rule comes early and stays', () => {
  const steps = ['adga', 'adgang', 'adgangsk', 'adgangsko', 'adgangskoder'];
  expect(steps.slice(2).map((typed) => found(index, typed)[0])).toEqual(['R04', 'R04', 'R04']);
  expect(found(index, 'phis')[0]).toBe('R05');
  expect(found(index, 'chatg')[0]).toBe('R14');
});

test('short words are taken as they are written', () => {
  expect(
    hitsOf('hus')
      .map(({ snippet }) => bracketed(snippet))
      .join(),
  ).not.toMatch(/\[hun\]|\[hos\]/i);
  expect(search(index, 'zxq').state).toBe('nothing');
});

test('a reader of English finds what is written in Danish only, by its English title and by everyday words', () => {
  const english = sampleIndex('en', ['r14']);
  const [first] = hitsOf('ai', english);
  expect(first).toMatchObject({ number: 'R14', language: 'da' });
  expect(bracketed(first?.title ?? [])).toBe('[Artificial] [intelligence] at work');
  expect(hitsOf('password', english)[0]).toMatchObject({ number: 'R04', language: 'en' });
});

test('only what is in force can be found (S20)', () => {
  const rules = rulesOf([
    aVersion({ version: '1.0', textDa: 'Gammel giraf' }),
    aVersion({ version: '2.0', textDa: 'Gyldig gnu', inForceFrom: '2026-03-01' }),
    aVersion({ version: '3.0', textDa: 'Kommende kamel', inForceFrom: '2027-01-01' }),
    aVersion({ rule: 'r07', version: '1.0', textDa: 'Fremtidig flamingo', inForceFrom: '2027-01-01' }),
  ]);
  const { documents } = searchable({ rules, pages: [], decisions: [] }, [], 'da', '2026-11-25');
  expect(documents.flatMap(({ passages }) => passages)).toEqual([{ under: '', text: 'Gyldig gnu' }]);
  const small = searchIndex(documents, []);
  expect(['giraf', 'kamel', 'flamingo', 'gnu'].map((word) => found(small, word).length)).toEqual([0, 0, 0, 1]);
});

test('a question of 10 kB is cut at 200 characters and says so', () => {
  const answer = search(index, `kode ${'bla '.repeat(2500)}tavshedspligt`);
  expect(answer.isCut).toBe(true);
  expect(found(index, `kode ${'x'.repeat(10_000)} tavshedspligt`)).not.toContain('R01');
  expect(search(index, 'a'.repeat(200)).isCut).toBe(false);
});

test.each(['', '   ', 'må jeg', 'hvad er det for noget', '🦒🦒', '.*+?^()|[]\\', '<>"\'&;', '% --'])(
  'a question without a word to look for (“%s”) is answered kindly, not with noise',
  (question) => {
    expect(search(index, question).state).toBe('blank');
  },
);

test('HTML and patterns are only words', () => {
  const [first] = hitsOf('<mark onclick="x">sms</mark> (.*)+$');
  expect(first?.number).toBe('R06');
  expect(first?.snippet.every(({ text }) => !text.includes('<'))).toBe(true);
});

test('when nothing answers the whole question, what is nearest says that it is only near', () => {
  expect(search(index, 'må jeg tage min hund med på kontoret').state).toBe('near');
  expect(hitsOf('må jeg tage min hund med på arbejde').length).toBeLessThanOrEqual(5);
  expect(search(index, 'må jeg sende sms').state).toBe('found');
});

test('any text at all is answered, and the pieces joined are the original text', () => {
  const words = fc.constantFrom('kode', 'sms', 'børn', 'må jeg', 'medicinliste', 'a', 'æ', '§ 152', 'CPR', 'İstanbul');
  const question = fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), { maxLength: 8 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(question, (asked) => {
      for (const hit of hitsOf(asked)) {
        const document = index.documents.get(hit.place);
        expect(hit.title.map(({ text }) => text).join('')).toBe(document?.title);
        const snippet = hit.snippet.map(({ text }) => text).join('');
        const passage = snippet.replace(/^… /, '').replace(/ …$/, '');
        expect(document?.passages.some(({ under, text }) => under === hit.under && text.includes(passage))).toBe(true);
        expect(snippet.length).toBeLessThanOrEqual(184);
      }
    }),
    { numRuns: 150 },
  );
});

test('any handbook can be searched, whatever is written in it', () => {
  const passage = fc.record({
    under: fc.string({ unit: 'grapheme' }),
    text: fc.string({ unit: 'grapheme', maxLength: 90 }),
  });
  const document = fc.record({
    place: fc.uuid(),
    kind: fc.constantFrom('rule' as const, 'page' as const),
    number: fc.constantFrom('R01', ''),
    title: fc.string({ unit: 'grapheme' }),
    passages: fc.array(passage, { maxLength: 4 }),
    language: fc.constantFrom('da' as const, 'en' as const),
  });
  const word = fc.record({ word: fc.string(), means: fc.array(fc.string(), { maxLength: 3 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(document, { selector: ({ place }) => place, maxLength: 5 }),
      fc.array(word, { maxLength: 5 }),
      fc.string({ unit: 'grapheme' }),
      (documents, words, asked) => {
        search(searchIndex(documents, words), asked);
      },
    ),
  );
});

test('æ, ø and å are found however the keyboard writes them', () => {
  expect(['Børneattest', 'boerneattest', 'BORNEATTEST'].map(fold)).toEqual(Array(3).fill('borneattest'));
  expect(['får', 'faar', 'fa\u030ar'].map(fold)).toEqual(['far', 'far', 'far']);
});

test('where æ, ø and å are typed, læs is not lås', () => {
  for (const typed of ['lås', 'laas']) {
    const marks = hitsOf(typed).map(({ title, snippet }) => `${bracketed(title)} ${bracketed(snippet)}`);
    expect(marks.join()).toMatch(/\[Lås\]/);
    expect(marks.join()).not.toMatch(/\[læs/i);
  }
  expect(hitsOf('las').length).toBeGreaterThan(hitsOf('lås').length);
});

test('an everyday word is found in a compound, and a compound when it is written apart', () => {
  expect(found(index, 'arbejdsmobil')[0]).toBe('R09');
  expect(found(index, 'skoleipad')[0]).toBe('R09');
  expect(found(index, 'adgangs kort')[0]).toBe('R27');
  expect(found(index, 'chat gpt')[0]).toBe('R14');
});

test('a stop word at the end of a question is not taken for the beginning of an everyday word', () => {
  expect(found(index, 'logge ind')).not.toContain('R27');
});

test('a compound comes apart by the words the handbook knows, over linking letters', () => {
  const isWord = (form: string) => ['adgang', 'kode', 'medicin', 'liste', 'arbejde', 'plads'].includes(form);
  expect(compoundParts('adgangskode', isWord)).toEqual(['adgang', 'kode']);
  expect(compoundParts('medicinliste', isWord)).toEqual(['medicin', 'liste']);
  expect(compoundParts('engangskode', isWord)).toEqual(['kode']);
  expect(compoundParts('kode', isWord)).toEqual([]);
});

test('passages are the paragraphs and list items under their headings, without Markdown', () => {
  const textDa = '# Titel\n\nFørst **fed** og\nmere.\n\n## Du må ikke\n\n- Én [vej](https://eksempel.dk)\n2. _To_';
  const rules = rulesOf([aVersion({ textDa })]);
  const { documents } = searchable({ rules, pages: [], decisions: [] }, [], 'da', '2026-11-25');
  expect(documents[0]?.passages).toEqual([
    { under: 'Titel', text: 'Først fed og mere.' },
    { under: 'Du må ikke', text: 'Én vej' },
    { under: 'Du må ikke', text: 'To' },
  ]);
});
