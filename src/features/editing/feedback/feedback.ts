import type { Moment } from '../../../core/dates.ts';
import type { Passage } from './passage.ts';
import type { Unclear } from './records.ts';

/** The most characters of the one line. */
export const longestWhy = 200;
/** So many characters of a passage are kept beside its imprint. */
const longestWords = 1_000;

/** `unclear:r06:3.1:<passage>:<person>`: the same reader and the same passage are one record, however often it is said. */
export function unclearKey(rule: string, version: string, passage: string, person: string): string {
  return `unclear:${rule}:${version}:${passage}:${person}`.toLowerCase();
}

/** A reader says that a passage is unclear. @param why already past the guard */
export function markedUnclear(
  { rule, version }: { rule: string; version: string },
  { passage, text }: Passage,
  person: string,
  why: string | undefined,
  now: Moment,
): Unclear {
  return {
    ...{ key: unclearKey(rule, version, passage, person), actor: person, at: now },
    ...{ rule, version, passage, words: text.slice(0, longestWords), person, markedAt: now },
    ...(why && { why }),
  };
}

/** The record when the same is said again: a withdrawal is cleared, a line written later is added. */
export function markedAgain(before: Unclear, fresh: Unclear): Unclear {
  return { ...fresh, markedAt: before.withdrawnAt ? fresh.markedAt : before.markedAt, why: fresh.why ?? before.why };
}

/** Does the record say already what is said again? Then nothing is written. */
export function saysAlready(before: Unclear, fresh: Unclear): boolean {
  return isOpen(before) && (fresh.why === undefined || fresh.why === before.why);
}

/** *Fortryd*. */
export function withdrawnUnclear(unclear: Unclear, now: Moment): Unclear {
  return { ...unclear, actor: unclear.person, at: now, withdrawnAt: now };
}

export function isOpen({ withdrawnAt }: Pick<Unclear, 'withdrawnAt'>): boolean {
  return withdrawnAt === undefined;
}
