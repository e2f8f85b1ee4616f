import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCpr, guardText, holdsCpr, maskCpr } from '../../src/core/cpr/cpr.ts';

// Every number here belongs to a birthday in the future, so that it can be nobody's.

test.each([
  ['a hyphen', '311236-4321'],
  ['no hyphen', '3112364321'],
  ['a check digit that fits', '311236-4004'],
  ['a space', '311236 4321'],
  ['spaces around the hyphen', '311236 - 4321'],
  ['a Unicode hyphen', '311236\u20104321'],
  ['a dash from Word', '311236\u20134321'],
  ['a minus sign', '311236\u22124321'],
  ['a soft hyphen', '311236\u00ad4321'],
  ['a space that does not break', '311236\u00a04321'],
  ['a hyphen at the end of a line', '311236-\n4321'],
  ['a hyphen at the end of a line from Windows', '311236-\r\n 4321'],
  ['dots in the date', '31.12.36-4321'],
  ['slashes in the date', '31/12/36 9876'],
  ['spaces in the date', '31 12 36-4321'],
  ['a day plus sixty', '711236-4321'],
  ['the last day plus sixty', '911236-4321'],
  ['the leap day', '290236-4321'],
])('INV15: a CPR number with %s is found and masked', (_, written) => {
  const text = `Brevet om ${written} er havnet hos naboen.`;
  const [finding] = findCpr(text);
  expect(text.slice(finding?.start, finding?.end)).toBe(written);
  expect(maskCpr(text)).toBe(`Brevet om ${written.replace(/\D/g, '').slice(0, 4)}••-•••• er havnet hos naboen.`);
});

test.each([
  ['a month that is none', '311336-4321'],
  ['a day the month has not', '310436-4321'],
  ['30 February', '300236-4321'],
  ['day zero', '001236-4321'],
  ['day 32', '321236-4321'],
  ['day 60', '601236-4321'],
  ['day 92', '921236-4321'],
  ['a digit before', '1311236-4321'],
  ['a digit after', '311236-43210'],
  ['three last digits', '311236-432'],
  ['four signs between', '311236----4321'],
  ['a letter between', '311236 a 4321'],
])('Not a CPR number: %s', (_, written) => {
  expect(findCpr(`Se ${written}.`)).toEqual([]);
});

test.each([
  ['a phone number', 'Ring 20304050'],
  ['a phone number in pairs', 'Ring 20 30 40 50'],
  ['a case number', 'Sagsnr 25/014422'],
  ['a moment as the list stores it', '2026-11-24T13:05:00Z'],
  ['an Entra id', '11111111-1111-4111-8111-111111111111'],
  ['nothing', ''],
])('Left alone: %s', (_, text) => {
  expect(guardText(text)).toEqual({ text, found: [] });
});

test.each([
  ['a date and a time of day', 'Fundet 03.12.25 1540', 'low'],
  ['a date with slashes and a time of day', 'Fundet 03/12/25 1540', 'low'],
  ['a date and four digits that are no time', 'Fundet 03.12.36 9540', 'high'],
  ['a date and a minute that is none', 'Fundet 03.12.36 1560', 'high'],
  ['the same with cpr before it', 'cpr: 03.12.36 1540', 'high'],
  ['the same with personnummer after it', '03.12.36 1540 er hans personnummer', 'high'],
  ['the same with født close by', 'Hun er født 03.12.36 1540', 'high'],
  ['the same with the word far away', `cpr ${'x'.repeat(40)} 03.12.36 1540`, 'low'],
  ['six digits together and a time of day', '031236 1540', 'high'],
])('How sure the guard is of %s ("%s"): %s', (_, text, confidence) => {
  expect(findCpr(text).map((finding) => finding.confidence)).toEqual([confidence]);
});

test('INV15: an unsure finding is masked like a sure one', () => {
  expect(maskCpr('Fundet 03.12.25 1540')).toBe('Fundet 0312••-••••');
});

test('Several numbers are found in the order of the text, each where it stands', () => {
  const text = 'Far 311236-4321, mor 3112364004.';
  expect(findCpr(text).map(({ start, end }) => text.slice(start, end))).toEqual(['311236-4321', '3112364004']);
  expect(maskCpr(text)).toBe('Far 3112••-••••, mor 3112••-••••.');
});

test('A number that begins inside something else is found too', () => {
  expect(holdsCpr('nr 12 99 311236-4321')).toBe(true);
});

const two = (n: number) => String(n).padStart(2, '0');
// Seventh digit 5–8 with the years 37–57 means born 2037–2057.
const unborn = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    plus: fc.constantFrom(0, 60),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 37, max: 57 }),
    last: fc.integer({ min: 5000, max: 8999 }),
    between: fc.constantFrom('', '-', ' ', '\u2011', '\u2013', ' - '),
  })
  .map(({ day, plus, month, year, last, between }) => `${two(day + plus)}${two(month)}${year}${between}${last}`);
/** Digits of every script count, and signs that stand for some: what is around the number holds none. */
const standsForDigits = (sign: string) => /\p{N}/u.test(sign.normalize('NFKC'));
const around = fc
  .string({ unit: 'grapheme' })
  .map((text) => [...text].filter((sign) => !standsForDigits(sign)).join(''));

test('INV15: a number whose digits are of several scripts is covered together with the one it runs into', () => {
  expect(maskCpr('႐᱁⒑\n010137 - 5000\n')).toBe('0110••-••••\n');
});

test('INV15: whatever stands around it, a number is found, and nothing of it is left but day and month', () => {
  fc.assert(
    fc.property(around, unborn, around, (before, number, after) => {
      const text = `${before}\n${number}\n${after}`;
      expect(holdsCpr(text)).toBe(true);
      const masked = maskCpr(text);
      expect(masked).toBe(`${before}\n${number.replace(/\D/g, '').slice(0, 4)}••-••••\n${after}`);
    }),
  );
});

const messy = fc
  .array(fc.oneof(unborn, fc.constantFrom('010136 ', '31', '12 ', '-', '.', ' 1236', 'cpr ', '4321')))
  .map((parts) => parts.join(''));

test('INV15: digits that a shorter mask brings near the word cpr are covered as well', () => {
  const text = '010137–5000010137–500001013750004321.010137 - 5000cpr ';
  expect(maskCpr(text)).toBe('010137–5000••-••••–500001013750004321.0101••-••••cpr ');
});

test('INV15: a masked text never holds another number, whatever digits were left beside each other', () => {
  fc.assert(
    fc.property(messy, (text) => {
      expect(holdsCpr(maskCpr(text))).toBe(false);
      expect(maskCpr(maskCpr(text))).toBe(maskCpr(text));
    }),
  );
});

test('Findings lie inside the text, in order and apart', () => {
  fc.assert(
    fc.property(messy, (text) => {
      const ends = findCpr(text).flatMap(({ start, end }) => [start, end]);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(ends.every((end) => end >= 0 && end <= text.length)).toBe(true);
    }),
  );
});

test('A text without ten digits is given back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(text.replace(/\D/g, '').length < 10);
      expect(guardText(text)).toEqual({ text, found: [] });
    }),
  );
});
