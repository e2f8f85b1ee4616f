import { expect, test } from 'vitest';
import { asksWho, knownSystems, systemsNamed } from '../../src/features/systems/colleagues/named-systems.ts';

const names = [
  'KMD Nexus',
  'KMD Institution',
  'KMD Aula-bro',
  'Aula',
  'Løn',
  'Microsoft 365',
  'Nødkald på Plejecenter Linden',
  'Børneskabet',
];
const known = knownSystems(names.map((name) => ({ key: name, name })));
const named = (asked: string, more = {}) => systemsNamed(asked, known, more).map(({ name }) => name);

test.each<[string, readonly string[]]>([
  ['må jeg gemme det i Nexus?', ['KMD Nexus']],
  ['Må jeg gemme billeder af børn i aula', ['Aula']],
  ['hvem ejer Nexus?', ['KMD Nexus']],
  ['who owns KMD Nexus?', ['KMD Nexus']],
  ['may I save it in microsoft 365', ['Microsoft 365']],
  ['hvem har ansvaret for borneskabet', ['Børneskabet']],
  ['hvem er Aulas ejer', ['Aula']],
  ['nexus', ['KMD Nexus']],
  ['Hvem ejer løn', ['Løn']],
  ['hvem passer nødkaldet på Linden', ['Nødkald på Plejecenter Linden']],
  ['må jeg gemme det i Nexus eller i Aula', ['Aula']],
])('S42: “%s” names %j', (asked, wanted) => {
  expect(named(asked)).toEqual(wanted);
});

test.each([
  ['må jeg sende en lønseddel i en mail?'],
  ['jeg har spørgsmål til min løn denne måned'],
  ['hvem ejer KMD'],
  ['må jeg gemme det på plejecenter Solsiden'],
  ['hvad gør jeg med et brev om en borger'],
  [''],
  ['?!'],
])('“%s” names no system', (asked) => {
  expect(named(asked)).toEqual([]);
});

test('while somebody types, the beginning of a name is enough; in a whole question it is not', () => {
  expect(named('nex', { isTyping: true })).toEqual(['KMD Nexus']);
  expect(named('nex')).toEqual([]);
  expect(named('må jeg gemme det i nex', { isTyping: true })).toEqual([]);
});

test('a question about who is told from one about what', () => {
  for (const who of ['hvem ejer Nexus', 'Hvem har ansvaret for Aula?', 'who runs Aula'])
    expect(asksWho(who)).toBe(true);
  for (const what of ['må jeg gemme det i Nexus', 'may I use Aula']) expect(asksWho(what)).toBe(false);
});
