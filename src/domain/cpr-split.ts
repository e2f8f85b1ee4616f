import { maskCpr } from './cpr.ts';
import { type DigitGroup, isBirthday, isNumber } from './cpr-digits.ts';
import { innocentIn } from './cpr-innocent.ts';
import { plainOf } from './cpr-plain.ts';

/** The digits of earlier messages that a number may go on from, oldest first; `•` for one that is covered. */
export type OpenEnd = readonly (readonly OpenDigits[])[];

interface OpenDigits {
  digits: string;
  /** *12 breve*: a word follows, so that it more likely counts something. */
  isCounted: boolean;
}

type OpenGroup = DigitGroup & OpenDigits;

/** So many messages a number is begun in before the one that ends it. */
const mostBefore = 3;
/** In a message of so many characters every digit may be one of the number; of a longer one those at its edge. */
const short = 60;
const date = 6;
const four = 4;
const whole = 10;
const withCentury = 12;
/** What is told by the clock or counted is no part of a number. */
const clockBefore = /(?:^|\P{L})(?:kl|klokken|at|um)\.? ?$/iu;
const named = /cpr|personn(?:umme)?r|født/i;
/** `31.12.36` among words is when something happened. */
const writtenDate = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d(?!\d)/g;
const lastFour = /(?<!\p{L})(?:sidste|slutter|ender|last|ends)(?!\p{L})\P{N}{0,30}$/iu;

/** What a message may be read as, and what the next one may go on from. */
export interface GuardedMessage {
  text: string;
  isCovered: boolean;
  end: OpenEnd;
}

/**
 * Covers the rest of a CPR number that was begun in earlier messages, whatever words stand between (INV15): what came
 * first may be stored already, so the last digits may not.
 * @param before what earlier messages left open
 */
export function guardMessage(before: OpenEnd, written: string): GuardedMessage {
  const { text, starts, ends } = plainOf(written);
  const groups = openGroups(text);
  const covered = new Set<number>();
  const cover = ({ start, end }: DigitGroup, from = 0) => {
    for (let at = start + Math.max(0, from); at < end; at += 1) covered.add(at);
  };
  const isBare = !/\p{L}/u.test(text);
  for (const begun of beginnings(before)) coverRest(begun, groups, cover);
  if (isBare || named.test(text)) coverOwn(groups, cover);
  if (named.test(text)) {
    const isLastFour = ({ start, digits }: DigitGroup) => digits.length === four && lastFour.test(text.slice(0, start));
    for (const group of groups) if (isLastFour(group)) cover(group);
  }
  if (isReversed(before, groups)) for (const group of groups) cover(group);
  const clean = [...covered]
    .toSorted((a, b) => b - a)
    .reduce((rest, at) => `${rest.slice(0, starts[at])}•${rest.slice(ends[at])}`, written);
  const left = groups.map(({ start, digits, isCounted }) => ({
    digits: [...digits].map((digit, at) => (covered.has(start + at) ? '•' : digit)).join(''),
    isCounted,
  }));
  const end = left.length === 0 ? before : [...before, left].slice(-mostBefore);
  return { text: clean, isCovered: covered.size > 0, end };
}

/** What stored messages leave open, for whoever did not hear them. */
export function openEnd(messages: readonly string[]): OpenEnd {
  const left = messages.map((message) =>
    openGroups(plainOf(message).text).map(({ digits, isCounted }) => ({ digits, isCounted })),
  );
  return left.filter((groups) => groups.length > 0).slice(-mostBefore);
}

/** The digits of a message that may belong to a number it does not hold whole. */
function openGroups(text: string): readonly OpenGroup[] {
  const masked = maskCpr(text);
  if (masked !== text) return [];
  const isBare = !/\p{L}/u.test(text);
  const dates = isBare || named.test(text) ? [] : spansOf(text, writtenDate);
  const innocent = isBare ? [] : [...innocentIn(text), ...dates];
  const all = [...text.matchAll(/[\d•]+/g)]
    .map(({ 0: digits, index }) => {
      const end = index + digits.length;
      return { start: index, end, digits, isCounted: /^ \p{L}/u.test(text.slice(end, end + 2)) };
    })
    .filter(({ start, end }) => !innocent.some((span) => span.start < end && start < span.end))
    // A bullet is no digit that was covered.
    .filter(({ digits }) => isBare || /\d/.test(digits))
    .filter(({ start }) => !clockBefore.test(text.slice(Math.max(0, start - short), start)));
  if (text.length <= short) return all;
  const atEdge = all.filter(({ start }, at) => reaches(text.slice(0, start), all.slice(0, at)));
  const atEnd = all.filter(({ end }, at) => reaches(text.slice(end), all.slice(at + 1)));
  return all.filter((group) => atEdge.includes(group) || atEnd.includes(group));
}

function spansOf(text: string, expression: RegExp) {
  return [...text.matchAll(expression)].map(({ 0: shown, index }) => ({ start: index, end: index + shown.length }));
}

/** Is there nothing but other digits between a group and the edge of the message? */
function reaches(between: string, others: readonly DigitGroup[]): boolean {
  const left = others.reduce((rest, { digits }) => rest.replace(digits, ''), between);
  return !/[\p{L}\p{N}]/u.test(left);
}

/** Every way a number may have been begun: the groups of the messages before from each of them on. */
function beginnings(before: OpenEnd): readonly (readonly OpenDigits[])[] {
  const groups = before.flat();
  return groups.map((_, from) => groups.slice(from)).filter((begun) => joined(begun).length < withCentury);
}

function joined(groups: readonly OpenDigits[]): string {
  return groups.map(({ digits }) => digits).join('');
}

function coverRest(
  begun: readonly OpenDigits[],
  groups: readonly OpenGroup[],
  cover: (group: DigitGroup, from?: number) => void,
): void {
  const before = joined(begun);
  const isCounted = [...begun, ...groups].some((group) => group.isCounted);
  let digits = before;
  for (const [at, group] of groups.entries()) {
    digits += group.digits;
    if (digits.length > withCentury) return;
    if (isWhole(digits)) for (const one of groups.slice(0, at + 1)) cover(one);
    // Not whole yet, but more than its date: the last digits come one or two at a time.
    else if (!isCounted && at === groups.length - 1 && isBegun(digits)) coverFrom(date - before.length, groups, cover);
  }
}

/** A message of digits that is most of a number by itself. */
function coverOwn(groups: readonly OpenGroup[], cover: (group: DigitGroup, from?: number) => void): void {
  if (isBegun(joined(groups))) coverFrom(date, groups, cover);
}

function coverFrom(
  kept: number,
  groups: readonly DigitGroup[],
  cover: (group: DigitGroup, from?: number) => void,
): void {
  let left = kept;
  for (const group of groups) {
    cover(group, left);
    left -= group.digits.length;
  }
}

function isWhole(digits: string): boolean {
  return isNumber(digits.slice(0, date) + digits.slice(date).replaceAll('•', '0'));
}

function isBegun(digits: string): boolean {
  const { length } = digits;
  return length > date && length < whole && !digits.slice(0, date).includes('•') && isBirthday(digits);
}

/** The four digits first and then the day: what is left of either is too little. */
function isReversed(before: OpenEnd, groups: readonly OpenDigits[]): boolean {
  const day = joined(groups);
  if (day.length !== date || !isBirthday(day)) return false;
  const earlier = before.flat();
  return earlier.some((_, from) => {
    const last = joined(earlier.slice(from));
    return last.length === four && !/^(?:19|20)\d\d$/.test(last);
  });
}
