import { type DigitGroup, isBirthday, isNumber } from './cpr-digits.ts';
import { isBare, isSaidLast, namesCpr, type OpenDigits, type OpenGroup, openGroups } from './cpr-open-groups.ts';
import { plainOf } from './cpr-plain.ts';

/** The digits of earlier messages that a number may go on from, oldest first. */
export type OpenEnd = readonly (readonly OpenDigits[])[];

/** So many messages a number is begun in before the one that ends it. */
const mostBefore = 3;
const date = 6;
const four = 4;
const whole = 10;
const withCentury = 12;

/** What a message may be read as, and what the next one may go on from. */
export interface GuardedMessage {
  text: string;
  isCovered: boolean;
  end: OpenEnd;
}

/**
 * Covers the rest of a CPR number that was begun in earlier messages, whatever words stand between (INV15): what came
 * first may be stored already, so the last digits may not. Eight digits by themselves that begin with a date may be a
 * telephone as well as most of a number: six of them are kept, unless `+45`, a word or the question says that it is a
 * telephone.
 * @param before what earlier messages left open
 * @param question what the message answers, if it answers anything
 */
export function guardMessage(before: OpenEnd, written: string, question?: string): GuardedMessage {
  const { text, starts, ends } = plainOf(written);
  const groups = openGroups(text, question);
  const covered = new Set<number>();
  const cover = ({ start, end }: DigitGroup, from = 0) => {
    for (let at = start + Math.max(0, from); at < end; at += 1) covered.add(at);
  };
  const isNamed = namesCpr(text);
  for (const begun of beginnings(before)) coverRest(begun, groups, cover);
  if (isBare(text) || isNamed) coverOwn(groups, cover);
  for (const group of groups) if (isNamed && group.digits.length === four && isSaidLast(text, group)) cover(group);
  if (isReversed(before, groups)) for (const group of groups) cover(group);
  let clean = '';
  let read = 0;
  for (const at of [...covered].toSorted((a, b) => a - b)) {
    clean += `${written.slice(read, starts[at])}•`;
    read = ends[at] ?? read;
  }
  const left = groups.map(({ start, digits, isCounted }) => ({
    digits: [...digits].map((digit, at) => (covered.has(start + at) ? '•' : digit)).join(''),
    isCounted,
  }));
  const end = left.length === 0 ? before : [...before, left.slice(-withCentury)].slice(-mostBefore);
  return { text: clean + written.slice(read), isCovered: covered.size > 0, end };
}

/** What stored messages leave open, line by line, for a server that did not hear them. */
export function openEnd(messages: readonly string[]): OpenEnd {
  const left = messages
    .flatMap((message) => message.split('\n'))
    .map((line) =>
      openGroups(plainOf(line).text)
        .slice(-withCentury)
        .map(({ digits, isCounted }) => ({ digits, isCounted })),
    );
  return left.filter((groups) => groups.length > 0).slice(-mostBefore);
}

/** Every way a number may have been begun: the groups of the messages before from each of them on. */
function beginnings(before: OpenEnd): readonly (readonly OpenDigits[])[] {
  const groups = before.flat();
  return groups.map((_, from) => groups.slice(from)).filter((begun) => joined(begun).length < withCentury);
}

function joined(groups: readonly OpenDigits[]): string {
  return groups.map(({ digits }) => digits).join('');
}

type Cover = (group: DigitGroup, from?: number) => void;

function coverRest(begun: readonly OpenDigits[], groups: readonly OpenGroup[], cover: Cover): void {
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
function coverOwn(groups: readonly OpenGroup[], cover: Cover): void {
  if (isBegun(joined(groups))) coverFrom(date, groups, cover);
}

function coverFrom(kept: number, groups: readonly DigitGroup[], cover: Cover): void {
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
