import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCpr, holdsCpr, maskCpr } from '../../src/core/cpr/cpr.ts';

// Every number here belongs to a birthday in the future, so that it can be nobody's (domain.md 2.11).

test.each([
  ['pairs with spaces', '31 12 36 43 21'],
  ['pairs with hyphens', '31-12-36-43-21'],
  ['pairs with dots', '31.12.36.43.21'],
  ['pairs with slashes', '31/12/36/43/21'],
  ['pairs with commas', '31, 12, 36, 43, 21'],
  ['pairs with colons', '31:12:36:43:21'],
  ['pairs with underscores', '31_12_36_43_21'],
  ['pairs that end as a time of day would', '31.12.36.15.40'],
  ['every digit apart', '3 1 1 2 3 6 4 3 2 1'],
  ['every digit apart by commas', '3, 1, 1, 2, 3, 6, 4, 3, 2, 1'],
  ['every digit on a line', '3\n1\n1\n2\n3\n6\n4\n3\n2\n1'],
  ['an eight-digit date', '31122036-4321'],
  ['an eight-digit date with dots', '31.12.2036-4321'],
  ['an eight-digit date with slashes', '31/12/2036 4321'],
  ['an eight-digit date in pairs', '31 12 20 36 43 21'],
  ['a day with slash and a year with hyphen', '31/12-36 4321'],
  ['brackets', '311236 (4321)'],
  ['square brackets', '[311236][4321]'],
  ['stars', '**311236**-4321'],
  ['a line', '311236\n4321'],
  ['a line from Windows', '311236-\r\n4321'],
  ['a line of Unicode', '311236\u20284321'],
  ['a tab', '311236\t4321'],
  ['two hyphens', '311236--4321'],
  ['a thin space', '311236\u20094321'],
  ['a space of an address', 'https://drev.example/Brev%20311236%204321.docx'],
  ['a hyphen of an address', '311236%2d4321'],
  ['what an address would take for a space', '50%201236-4321'],
  ['a space of a page', '311236&nbsp;4321'],
  ['a line of a page', '311236<br>4321'],
  ['an ideographic space', '311236\u30004321'],
  ['zero-width spaces', '31\u200b12\u200b36\u200b-\u200b43\u200b21'],
  ['a zero-width joiner in a pair', '3\u200d11236-4321'],
  ['a byte order mark', '311236\ufeff4321'],
  ['a mark of direction', '\u200f311236-4321\u200f'],
  ['full-width digits', '３１１２３６－４３２１'],
  ['Arabic digits', '٣١١٢٣٦-٤٣٢١'],
  ['Persian digits', '۳۱۱۲۳۶-۴۳۲۱'],
  ['Devanagari digits', '३११२३६-४३२१'],
  ['digits of two scripts', '۳۱۱۲36-٤٣21'],
  ['mathematical digits', '𝟑𝟏𝟏𝟐𝟑𝟔-𝟒𝟑𝟐𝟏'],
  ['raised digits', '³¹¹²³⁶-⁴³²¹'],
  ['circled digits', '③①①②③⑥-④③②①'],
  ['keycaps', '3️⃣1️⃣1️⃣2️⃣3️⃣6️⃣4️⃣3️⃣2️⃣1️⃣'],
  ['a word before it that would confirm a phone', 'ring 311236-4321'],
  ['a word before it that would confirm an account', 'konto 311236-4321'],
  ['the name of a case before it', 'sag 311236-4321'],
  ['the name of a journal before it', 'journalnr. 3112364321'],
  ['cpr before an account number', 'cpr konto 3112364321'],
  ['a case number before it', '2026-0042 311236-4321'],
  ['a phone before it', 'tlf. 20304050, 311236-4321'],
  ['a date before it', '12.10.2026 311236-4321'],
  ['the word for what parts it', '311236 bindestreg 4321'],
  ['words for what parts its pairs', '31 punktum 12 punktum 36 streg 43 21'],
  ['pairs in words', 'enogtredive tolv seksogtredive treogfyrre enogtyve'],
  ['pairs in words apart', 'en og tredive, tolv, seks og tredive, tre og fyrre, en og tyve'],
  ['every digit in words', 'tre en en to tre seks fire tre to en'],
  ['a date in digits and the rest in words', '311236 fire tre to en'],
  ['pairs in English words', 'thirty-one twelve thirty-six forty-three twenty-one'],
  ['its month as a word', '31. december 1936, 4321'],
  ['its month cut short', '31 dec. 36 4321'],
  ['its month first', 'December 31, 1936 4321'],
  ['signs crossed out in it', '311236-xx 4321'],
  ['a letter for nought', '31123643O1'],
  ['the word cpr before a date there is not', 'cpr 391336-4321'],
  ['the word personnummer after a date there is not', '391336 4321 (personnummer)'],
])('INV15: a CPR number with %s is found, and its last digits are covered', (_, written) => {
  const text = `Det drejer sig om ${written} hos naboen.`;
  expect(findCpr(text)).toHaveLength(1);
  const masked = maskCpr(text);
  expect(masked).toContain('••-••••');
  expect(plainDigits(masked)).not.toMatch(/4321|1540|364/);
  expect(masked).not.toMatch(/fyrre|forty|enogtyve|tre to|43O1/);
  expect(masked).toMatch(/^Det drejer sig om [\s\S]* hos naboen\.$/);
});

const plainDigits = (text: string) =>
  [...text.normalize('NFKC')].map((sign) => (/[0-9]/.test(sign) ? sign : '')).join('');

const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0x1040, 0x17e0, 0xa620, 0xff10, 0x104a0, 0x1d7ce, 0x1fbf0,
];
const signs = [
  ' ',
  '\u00a0',
  '\u2009',
  '\u202f',
  '\u3000',
  '\t',
  '\n',
  '\r\n',
  '\u2028',
  '-',
  '\u00ad',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u2014',
  '\u2212',
  '\ufe63',
  '\uff0d',
  '.',
  '/',
  ',',
  ':',
  ';',
  '_',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '|',
  '*',
  '+',
  '~',
  '#',
  '"',
  "'",
  '\\',
  '·',
  '•',
  '…',
  '=',
  '\u200b',
  '\u2060',
];
const two = (n: number) => String(n).padStart(2, '0');
const groupings = [
  [10],
  [6, 4],
  [2, 2, 2, 4],
  [2, 2, 2, 2, 2],
  [4, 2, 4],
  [4, 6],
  [3, 3, 4],
  [2, 4, 4],
  [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  [5, 5],
  [6, 2, 2],
  [6, 1, 1, 1, 1],
];
// Seventh digit 5–8 with the years 37–57 means born 2037–2057; a last part above 5000 is no time of day.
const written = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    plus: fc.constantFrom(0, 60),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 37, max: 57 }),
    isLong: fc.boolean(),
    last: fc.integer({ min: 6000, max: 8999 }),
    zero: fc.constantFrom(...zeros),
    sizes: fc.constantFrom(...groupings),
    between: fc.array(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 3 }), {
      minLength: 12,
      maxLength: 12,
    }),
  })
  .map(({ day, plus, month, year, isLong, last, zero, sizes, between }) => {
    const digits = `${two(day + plus)}${two(month)}${isLong ? '20' : ''}${year}${last}`;
    const all = isLong ? [digits.length - sizes.slice(1).reduce((a, b) => a + b, 0), ...sizes.slice(1)] : sizes;
    let from = 0;
    const number = all
      .map((size, at) => {
        const part = digits.slice(from, from + size);
        from += size;
        const script = [...part].map((one) => String.fromCodePoint(zero + Number(one))).join('');
        return at === 0 ? script : `${(between[at] ?? [' ']).join('')}${script}`;
      })
      .join('');
    return { number, last: String(last) };
  });

test('INV15: in every script and with any three signs between its parts, a number is found and covered where it stands', () => {
  fc.assert(
    fc.property(
      written,
      fc.constantFrom('', 'Brevet om ', 'sag nr. ', 'ø\n'),
      fc.constantFrom('', ' er væk', '.', '\n'),
      (number, before, after) => {
        const text = `${before}${number.number}${after}`;
        fc.pre(findable(number.number));
        expect(holdsCpr(text), JSON.stringify(text)).toBe(true);
        const masked = maskCpr(text);
        expect(masked.startsWith(before) && masked.endsWith(after), JSON.stringify([text, masked])).toBe(true);
        expect(masked.slice(before.length, masked.length - after.length)).toMatch(/^\d{4}••-••••$/);
      },
    ),
    { numRuns: 2_000 },
  );
});

/** `\r\n` is one line end but two signs apart from it; what is told as a sum of money is none. */
function findable(number: string): boolean {
  return !/\d\.\d{3},\d\d$/.test(number.normalize('NFKC'));
}

test('INV15: nothing is left that could be read as a number, whatever was written', () => {
  const any = fc
    .array(
      fc.oneof(
        written.map(({ number }) => number),
        fc.constantFrom('010136 ', '31', '12 ', '•', ' 1236', '4321', '\n', 'x', '２０'),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(any, (text) => {
      expect(holdsCpr(maskCpr(text)), JSON.stringify(text)).toBe(false);
    }),
  );
});

test.each([
  ['digits', '1 '],
  ['pairs', '12 '],
  ['dates', '12.10.2026 '],
  ['numbers', '311236-4321 '],
  ['the word of a phone', 'ring '],
  ['dots', '1.'],
  ['Arabic digits', '١ '],
  ['zero-width spaces', '1\u200b'],
  ['one digit', '1'],
  ['money', '.123'],
])('a long text of %s takes no longer than its length', (_, part) => {
  const time = (length: number) => {
    const text = part.repeat(length / part.length);
    const began = performance.now();
    maskCpr(text);
    return performance.now() - began;
  };
  time(10_000);
  expect(time(100_000)).toBeLessThan(2_500);
});
