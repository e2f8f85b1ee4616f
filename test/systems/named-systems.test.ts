import { expect, test } from 'vitest';
import { asksWho, asksWhose, knownSystems, systemsNamed } from '../../src/features/systems/colleagues/named-systems.ts';

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

test.each<[string, 'da' | 'en' | undefined]>([
  ['hvem ejer Nexus', 'da'],
  ['Hvem har ansvaret for Aula?', 'da'],
  ['Hvem er systemejer for Nexus?', 'da'],
  ['hvem står for løn', 'da'],
  ['Who owns Nexus?', 'en'],
  ['who runs aula', 'en'],
  ['Who is the system owner of Nexus', 'en'],
  ['who is responsible for it', 'en'],
  ['Hvem har set min journal i Nexus?', undefined],
  ['En borger spørger, hvem der ejer Nexus', undefined],
  ['Who has read my file?', undefined],
  ['Hvem ejer Nexus? Jeg har lige sendt en hel liste med borgere til den forkerte modtager', undefined],
])('S94: “%s” asks whose it is: %s', (asked, language) => {
  expect(asksWhose(asked)).toBe(language);
});
