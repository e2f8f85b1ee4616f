import { type DigitGroup, isNumber, runsIn, windowsIn } from './cpr-digits.ts';
import { lastFourIn } from './cpr-last-four.ts';
import { isPlain, type PlainText, readingsOf } from './cpr-plain.ts';
import { isSpoken } from './cpr-spoken.ts';
import { isWrittenOut } from './cpr-written-date.ts';

/** Something in a text that reads as a Danish personal number: where it stands and how sure that is. */
export interface CprFinding {
  /** Index of its first character. */
  start: number;
  /** Index after its last character. */
  end: number;
  /** `low` for a date with a time of day after it: ask the writer, but mask it all the same. */
  confidence: 'high' | 'low';
}

/** A text that may be stored, and what had to be covered in it; positions are those of the text as it was written. */
export interface GuardedText {
  text: string;
  found: readonly CprFinding[];
}

const mask = '••-••••';
const lastFour = '••••';
const nearWord = /cpr|personn(?:umme)?r|født/i;
const fewestDigits = 10;
/** Twenty characters, and the longest of the words itself. */
const nearDistance = 34;
/** Day, month, year and a time of four digits. */
const partsOfMoment = 4;

/**
 * Finds what reads as a CPR number (INV15): ten digits, or twelve with the year in four, in whatever script and however
 * they are set apart, whose date there is. The check digit is never asked: numbers issued since 2007 may fail it and
 * are valid, so it could only make the guard miss people (cpr.dk; domain.md 2.11). Account and order numbers nobody
 * calls so are therefore sometimes hit, some 4 in 100 of those with ten digits.
 * @returns the findings in the order of the text, never overlapping
 */
export function findCpr(text: string): readonly CprFinding[] {
  if (hasFewDigits(text)) return [];
  const found: CprFinding[] = [];
  for (const { start, end, confidence } of readingsOf(text)
    .flatMap((plain) => foundIn(plain, text.length))
    .toSorted((a, b) => a.start - b.start)) {
    const before = found.at(-1);
    // Two ways of reading found the same.
    if (before && start === before.start && end === before.end) continue;
    // What two numbers may share is covered for both.
    if (before && start < before.end) Object.assign(before, { end: Math.max(end, before.end), confidence: 'high' });
    else found.push({ start, end, confidence });
  }
  return found;
}

/** Plain signs with fewer digits than a number has: nothing in it can be read as one, and most texts are so. */
function hasFewDigits(text: string): boolean {
  const { length } = text.replace(/\D+/g, '');
  return isPlain(text) && length < fewestDigits && !isSpoken(text) && !isWrittenOut(text);
}

/** Ten digits somebody calls a CPR number are one, with a slip in the date too. */
function foundIn(plain: PlainText, length: number): readonly CprFinding[] {
  const isCalledSo = nearWord.test(plain.text);
  const numbers = runsIn(plain.text)
    .flatMap((run) => [
      ...windowsIn(run),
      ...(isCalledSo
        ? windowsIn(run, isTen).filter(({ first, last }) => isNamedNear(plain.text, first.start, last.end))
        : []),
    ])
    .map(
      ({ first, last, groups }) =>
        ({
          start: plain.starts[first.start] ?? 0,
          end: plain.ends[last.end - 1] ?? length,
          confidence: !looksLikeMoment(groups) || isNamedNear(plain.text, first.start, last.end) ? 'high' : 'low',
        }) satisfies CprFinding,
    );
  const apart = lastFourIn(plain.text).map(
    ({ start, end }): CprFinding => ({
      start: plain.starts[start] ?? 0,
      end: plain.ends[end - 1] ?? length,
      confidence: 'high',
    }),
  );
  return [...numbers, ...apart];
}

/**
 * The text with every finding written as `DDMM••-••••`, or `••••` where four digits stand apart: enough to know one's own
 * note again, not enough to look up.
 */
export function maskCpr(text: string): string {
  const found = findCpr(text);
  if (found.length === 0) return text;
  const parts = found.map(({ start, end }, at) => {
    const digits = digitsOf(text.slice(start, end));
    const covered = digits.length < fewestDigits ? lastFour : digits.slice(0, 4) + mask;
    return text.slice(found[at - 1]?.end ?? 0, start) + covered;
  });
  // A mask may be shorter than what it covers and bring other digits near a word that names them.
  return maskCpr(parts.join('') + text.slice(found.at(-1)?.end));
}

/** The digits of a finding, by the first way of reading it that has enough. */
function digitsOf(written: string): string {
  const all = readingsOf(written).map(({ text }) => text.replace(/\D/g, ''));
  return all.find(isNumber) ?? all.find(({ length }) => length >= fewestDigits) ?? all[0] ?? '';
}

function isTen(digits: string): boolean {
  return digits.length === fewestDigits;
}

/** Does the text hold anything that reads as a CPR number? */
export function holdsCpr(text: string): boolean {
  return findCpr(text).length > 0;
}

/**
 * The guard every free text passes before it is stored, told or logged (INV15). It never refuses: whoever calls it
 * decides whether to keep the masked text or to ask the writer again.
 */
export function guardText(text: string): GuardedText {
  return { text: maskCpr(text), found: findCpr(text) };
}

/** `03.12.25 1540` */
function looksLikeMoment(groups: readonly DigitGroup[]): boolean {
  const last = groups.at(-1)?.digits ?? '';
  return groups.length === partsOfMoment && last.length === partsOfMoment && isTimeOfDay(last);
}

function isTimeOfDay(digits: string): boolean {
  return Number(digits.slice(0, 2)) < 24 && Number(digits.slice(2)) < 60;
}

function isNamedNear(text: string, start: number, end: number): boolean {
  return (
    nearWord.test(text.slice(Math.max(0, start - nearDistance), start)) ||
    nearWord.test(text.slice(end, end + nearDistance))
  );
}
