import { inDigits, isSpoken } from './cpr-spoken.ts';
import { datesInDigits, isWrittenOut } from './cpr-written-date.ts';

/**
 * A text as the guard reads it: digits of every script as 0–9, every hyphen as `-`, every space as one space, and
 * nothing that cannot be seen; with where each sign stood, so that what is found can be covered in the text itself.
 */
export interface PlainText {
  text: string;
  /** Index in the written text of the sign at each place; one more for its end. */
  starts: readonly number[];
  /** Index after it. */
  ends: readonly number[];
}

/** A sign as an address of a file or a page spells it; an address can hold a number in the name of a file. */
const allSpelt = /%(?:20|2[cdf]|3a|5f)|&(?:nbsp|#160|ndash|minus|shy);|<br ?\/?>/gi;
const anySpelt = new RegExp(allSpelt, 'i');
const unseenSign = '\u200b';
const ordinary = /^[\t\n -~]*$/;
const digit = /\p{Nd}/u;
// The soft hyphen is a format character; marks are what makes a keycap of a digit.
const unseen = /[\p{Cf}\p{M}]/u;
const hyphen = /[\p{Pd}\u2212\u2043]/u;
const space = /[\p{Zs}\t\u2800\u3164]/u;
const lineEnd = /[\v\f\u0085\u2028\u2029]/;
/** Scripts put their ten digits in a row, and no two rows that NFKC leaves alone begin further back than this. */
const longestRow = 60;

/**
 * The ways a text can be read: as it stands, where an address spells out signs, with these as blanks, and where numbers
 * are spoken or a month is a word, with their words as digits. All count, since `%20` may be the beginning of a number as well as a space.
 */
export function readingsOf(written: string): readonly PlainText[] {
  const asItStands = plainOf(written);
  const spoken = isSpoken(written) ? [plainOf(inDigits(written, unseenSign))] : [];
  const dated = isWrittenOut(written) ? [plainOf(datesInDigits(written, unseenSign))] : [];
  if (!anySpelt.test(written)) return [asItStands, ...spoken, ...dated];
  const blanked = written.replace(allSpelt, (sign) => ' '.padEnd(sign.length, unseenSign));
  return [asItStands, plainOf(blanked), ...spoken, ...dated];
}

/** Does the text read as it stands, sign by sign? What an address spells out only takes digits away. */
export function isPlain(written: string): boolean {
  return ordinary.test(written);
}

export function plainOf(written: string): PlainText {
  const all = Array.from({ length: written.length + 1 }, (_, at) => at);
  if (isPlain(written)) return { text: written.replaceAll('\t', ' '), starts: all, ends: all.slice(1) };
  const signs: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of written) {
    const end = at + sign.length;
    // A word that was made digits of ends where its place does.
    if (sign === unseenSign && ends.length > 0) ends[ends.length - 1] = end;
    for (const plain of plainSign(sign, written[end])) {
      signs.push(plain);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  starts.push(written.length);
  return { text: signs.join(''), starts, ends };
}

/** One unit for each sign that is left, so that places can be counted. */
function plainSign(sign: string, next: string | undefined): readonly string[] {
  if (sign === '\r') return next === '\n' ? [] : ['\n'];
  if (sign < '\u0080') return [sign === '\t' ? ' ' : sign];
  if (unseen.test(sign)) return [];
  if (hyphen.test(sign)) return ['-'];
  if (space.test(sign)) return [' '];
  if (lineEnd.test(sign)) return ['\n'];
  const plain = sign.normalize('NFKC');
  // One sign stands between two digits, however many it is spelt with.
  if (!/[\p{L}\p{N}]/u.test(plain)) return [plain.length === 1 ? (hyphen.test(plain) ? '-' : plain) : '|'];
  return [...plain].map((one) => (digit.test(one) ? digitOf(one) : one.length === 1 ? one : 'x'));
}

function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let before = 0;
  while (before < longestRow && digit.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}
