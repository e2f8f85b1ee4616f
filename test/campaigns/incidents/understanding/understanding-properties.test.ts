import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstAnswer } from '../../../../src/features/incidents/understanding/first-answer.ts';
import { understand } from '../../../../src/features/incidents/understanding/understand.ts';
import { labelled } from '../../../incidents/understanding/messages.ts';

const now = '2026-11-25T08:30:00Z';
const known = fc.constantFrom(...labelled('known').map(({ text }) => text));
const two = (number: number) => String(number).padStart(2, '0');
// Birthdays in the future, so that they can be nobody's.
const cpr = fc
  .tuple(
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 27, max: 36 }),
    fc.integer({ min: 4000, max: 9999 }),
  )
  .chain(([day, month, year, last]) =>
    fc.constantFrom('', '-', ' ', ' - ').map((between) => `${two(day)}${two(month)}${year}${between}${last}`),
  );

test('INV15: no CPR number of a message is anywhere in what is made of it', () => {
  fc.assert(
    fc.property(known, cpr, fc.nat({ max: 40 }), (text, number, at) => {
      const words = text.split(' ');
      // Ten digits in one after a word as *faktura* are the invoice's own.
      fc.pre(!/faktura|konto|ordre|pakke/i.test(words.slice(0, at).at(-1) ?? ''));
      const message = [...words.slice(0, at), number, ...words.slice(at)].join(' ');
      const understood = understand(message, now);
      const result = JSON.stringify([understood, firstAnswer(understood)]);
      expect(result).not.toContain(number);
      expect(result.replace(/\D/g, '')).not.toContain(number.replace(/\D/g, ''));
    }),
    { numRuns: 100 },
  );
});

const readOf = (text: string) => {
  const { intent, withdraws, incident } = understand(text, now);
  return { intent, withdraws, category: incident?.guess.category };
};

test('blanks, capitals and emoji change nothing', () => {
  fc.assert(
    fc.property(
      known,
      fc.constantFrom('  ', ' 😱 ', ' 🙈🙈 ', '   ', '\t'),
      fc.nat({ max: 30 }),
      (text, between, at) => {
        const words = text.split(' ');
        const changed = `${words.slice(0, at + 1).join(between)}${at + 1 < words.length ? between : ''}${words.slice(at + 1).join(' ')}`;
        expect(readOf(changed)).toEqual(readOf(text));
        expect(readOf(text.toUpperCase())).toEqual(readOf(text));
        expect(readOf(`  ${text} `)).toEqual(readOf(text));
      },
    ),
    { numRuns: 60 },
  );
});

test('the same message is always read the same, whatever was read before', () => {
  fc.assert(
    fc.property(known, known, (text, other) => {
      const first = understand(text, now);
      understand(other, now);
      expect(understand(text, now)).toEqual(first);
    }),
    { numRuns: 50 },
  );
});

test('anything at all can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(understand(text, now).masked.length).toBeLessThanOrEqual(2 * text.length);
    }),
  );
});
