import { maskCpr } from './cpr.ts';
import { coveredBy, type DigitGroup } from './cpr-digits.ts';
import { innocentIn, phonesIn, type Span, spansOf } from './cpr-innocent.ts';

/** Digits that a number may go on from; `•` for one that is covered. */
export interface OpenDigits {
  digits: string;
  /** *12 breve*: a word follows, so that it more likely counts something. */
  isCounted: boolean;
}

export type OpenGroup = DigitGroup & OpenDigits;

/** In a message of so many characters every digit may be one of the number; of a longer one those at its edge. */
const short = 60;
/** The text just before a group, long enough for every word that is looked for there. */
const before = 60;
/** What is told by the clock or counted is no part of a number. */
const clockBefore = /(?:^|\P{L})(?:kl|klokken|at|um)\.? ?$/iu;
const named = /cpr|personn(?:umme)?r|født/i;
const word = /[\p{L}\p{N}]/u;
/** `31.12.36` among words is when something happened. */
const writtenDate = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d(?!\d)/g;
const lastFour = /(?<!\p{L})(?:sidste|slutter|ender|last|ends)(?!\p{L})\P{N}{0,30}$/iu;

/** Does a text, as the guard reads it, say that it is about a CPR number? */
export function namesCpr(text: string): boolean {
  return named.test(text);
}

/** Has a text no words at all? */
export function isBare(text: string): boolean {
  return !/\p{L}/u.test(text);
}

/** Do words just before these digits say that they end a number? */
export function isSaidLast(text: string, { start }: DigitGroup): boolean {
  return lastFour.test(wordsBefore(text, start));
}

/**
 * The digits of a text, as the guard reads it, that may belong to a number it does not hold whole.
 * @param question what the text answers, if it answers anything
 */
export function openGroups(text: string, question = ''): readonly OpenGroup[] {
  if (maskCpr(text) !== text) return [];
  const bare = isBare(text);
  const innocent = coveredBy(bare ? phonesIn(text, question) : innocentAmongWords(text), text.length);
  const all = [...text.matchAll(/[\d•]+/g)]
    .map(({ 0: digits, index }) => {
      const end = index + digits.length;
      return { start: index, end, digits, isCounted: /^ \p{L}/u.test(text.slice(end, end + 2)) };
    })
    .filter(({ start, end }) => !innocent.subarray(start, end).includes(1))
    // A bullet is no digit that was covered.
    .filter(({ digits }) => bare || /\d/.test(digits))
    .filter(({ start }) => !clockBefore.test(wordsBefore(text, start)));
  return text.length <= short ? all : atEdges(text, all);
}

// Without words every shape may be a part of a number, but for what says that it is a telephone.
function innocentAmongWords(text: string): readonly Span[] {
  return named.test(text) ? innocentIn(text) : [...innocentIn(text), ...spansOf(text, writtenDate)];
}

/** The groups with nothing but other groups between them and the beginning or the end of the text. */
function atEdges(text: string, groups: readonly OpenGroup[]): readonly OpenGroup[] {
  const first = groups.findIndex(({ start }, at) => word.test(text.slice(groups[at - 1]?.end ?? 0, start)));
  const last = groups.findLastIndex(({ end }, at) => word.test(text.slice(end, groups[at + 1]?.start ?? text.length)));
  return groups.filter((_, at) => first === -1 || at < first || at > last);
}

function wordsBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - before), start);
}
