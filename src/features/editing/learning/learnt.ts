import type { Moment } from '../../../core/dates.ts';
import type { Learnt } from './records.ts';

/** A doubt that can be dealt with. */
export interface DoubtPlace {
  rule: string;
  version: string;
  /** Imprint of the passage; absent for the questions about the rule. */
  passage?: string | undefined;
}

/** Longest reason. */
export const longestBecause = 500;
/** So many characters of a passage are kept beside its imprint. */
const longestWords = 1_000;

/** `learnt:r06:3.1:questions`, `learnt:r06:3.1:<passage>` */
export function learntKey({ rule, version, passage = 'questions' }: DoubtPlace): string {
  return `learnt:${rule}:${version}:${passage}`.toLowerCase();
}

/** How it was dealt with. */
export type Dealing = { outcome: 'newVersion'; inVersion: string } | { outcome: 'noChange'; because: string };

/** A doubt is dealt with. @param words those of the passage @param by who, and until when it was said what is dealt with */
export function learntNow(
  place: DoubtPlace,
  words: string | undefined,
  dealing: Dealing,
  { person, until }: { person: { id: string; name: string }; until: Moment },
  now: Moment,
): Learnt {
  const { rule, version, passage } = place;
  return {
    ...{ key: learntKey(place), actor: person.id, at: now, rule, version, settledAt: until, byName: person.name },
    ...dealing,
    ...(passage === undefined
      ? { about: 'questions' as const }
      : { about: 'passage' as const, passage, words: words?.slice(0, longestWords) }),
  };
}

/** True if `row` already records the wanted outcome (idempotence check). */
export function settlesAlready(row: Learnt, wanted: Learnt): boolean {
  const { outcome, because, inVersion } = wanted;
  const isSame = row.outcome === outcome && row.because === because && row.inVersion === inVersion;
  return isSame && row.withdrawnAt === undefined && row.settledAt >= wanted.settledAt;
}

/** *Fortryd*: it is on the list again. */
export function learntWithdrawn(learnt: Learnt, by: string, now: Moment): Learnt {
  return { ...learnt, actor: by, at: now, withdrawnAt: now };
}

/**
 * Until when doubts about a place have been dealt with; what is said afterwards is a new doubt. What was dealt with in a
 * version stays so in one with the same content: a correction brings nobody's doubt back.
 * @param versions those with the same content
 */
export function settledUntil(
  rows: readonly Learnt[],
  { rule, passage }: Omit<DoubtPlace, 'version'>,
  versions: Iterable<string>,
): Moment {
  const keys = new Set([...versions].map((version) => learntKey({ rule, version, passage })));
  const moments = rows.flatMap((row) => (keys.has(row.key) && row.withdrawnAt === undefined ? [row.settledAt] : []));
  return moments.toSorted().at(-1) ?? '';
}
