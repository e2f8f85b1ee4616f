import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../src/features/cases/incident/personal-data.ts';

const known = {
  reporter: { name: 'Lone Lund', contact: 'lokal 17' },
  people: [{ name: 'Mette Madsen' }, { name: 'Anna Maria Sø-Holm' }, { name: 'Lone Lund' }, { name: 'Dina Dam' }],
  mayStand: ['Dina Dam', '20 30 40 50', 'dina@eksempel.dk'],
};
const tracesOf = (text: string) => personalDataIn({ text }, known).text.map(({ what, shown }) => `${what} ${shown}`);

describe('domain.md 2.2: the notification holds no personal data, and what points at somebody is said', () => {
  test.each([
    ['Brevet lå hos naboen', []],
    ['Cpr 311236-4321 stod i brevet', ['cpr 311236-4321']],
    ['Cpr 3112••-•••• stod i brevet', ['cpr 3112••-••••']],
    ['Ring 12345678 eller 12 34 56 79', ['phone 12345678', 'phone 12 34 56 79']],
    ['Ring +45 12345678', ['phone +45 12345678']],
    ['Skriv til per.hansen@privat.dk.', ['email per.hansen@privat.dk']],
    ['Det var Lone, der så det', ['reporter Lone']],
    ['Det sagde Lone Lund i går', ['reporter Lone Lund']],
    ['Hun kan nås på lokal 17', ['reporter lokal 17']],
    ['I går sagde Mette Madsen det', ['person Mette Madsen']],
    ['Spørg Anna Maria Sø-Holm', ['person Anna Maria Sø-Holm']],
    ['Sag 2026-0042, 24. november 2026 kl. 14.05, journal 25/014422', []],
    ['Kontakt Dina Dam, telefon 20304050, dina@eksempel.dk', []],
    ['Center for Ældre og Sundhed', []],
  ])('%s', (text, found) => {
    expect(tracesOf(text)).toEqual(found);
  });

  test('a text without a space is read in one go, however long it is', () => {
    for (const letter of ['A', 'a', '.', '-', '4']) expect(() => tracesOf(letter.repeat(20_000))).not.toThrow();
  });

  test('each field has its own, and the same person twice is said once', () => {
    const found = personalDataIn({ a: 'Mette Madsen og Mette Madsen', b: 'intet' }, known);
    expect(found.a).toEqual([{ what: 'person', shown: 'Mette Madsen' }]);
    expect(found.b).toEqual([]);
  });
});
