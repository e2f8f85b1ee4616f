import { contentHash } from '../../core/content-hash.ts';
import type { BaseRecord } from '../../kernel/record.ts';
import { missedBy } from './meeting.ts';
import type { Presence, Review } from './records.ts';
import { meetingsOf } from './review.ts';

/** `review:<manager>:2026-1:<person>` */
function presenceKey(review: string, person: string): string {
  return `${review}:${person}`.toLowerCase();
}

/** Who was where, as the review tells it. */
export function attendanceOf(review: Review): readonly Pick<Presence, 'person' | 'how' | 'on'>[] {
  const meetings = meetingsOf(review);
  const there = new Map(
    meetings.toReversed().flatMap(({ on, present = [] }) => present.map((person) => [person, on] as const)),
  );
  const first = meetings[0]?.on ?? '';
  return [
    ...[...there].map(([person, on]) => ({ person, how: 'present' as const, on })),
    ...missedBy(meetings).map((person) => ({ person, how: 'absent' as const, on: first })),
  ];
}

/**
 * The rows that bring the list in step with a review: those to write, and none when all stand as they should.
 * @param rows the ones the review has
 * @param about name and salt for a row
 */
export function presenceChanges(
  review: Review,
  rows: readonly Presence[],
  about: (person: string) => { name: string; salt: string },
): readonly Presence[] {
  const { actor, at, key, manager } = review;
  const known = new Map(rows.map((row) => [row.person, row]));
  const wanted = attendanceOf(review).map((one): Presence => {
    const { name, salt } = known.get(one.person) ?? about(one.person);
    const row = { key: presenceKey(key, one.person), review: key, manager, name, salt, ...one };
    return { ...row, actor, at, contentHash: evidenceOf(row) };
  });
  const people = new Set(wanted.map(({ person }) => person));
  const gone = rows.filter(({ person, withdrawnAt }) => !people.has(person) && withdrawnAt === undefined);
  const isThere = (row: Presence) => {
    const before = known.get(row.person);
    return before?.how === row.how && before.on === row.on && before.withdrawnAt === undefined;
  };
  return [...wanted.filter((row) => !isThere(row)), ...gone.map((row) => ({ ...row, actor, at, withdrawnAt: at }))];
}

function evidenceOf({
  key,
  review,
  person,
  manager,
  how,
  on,
  salt,
}: Omit<Presence, keyof BaseRecord | 'contentHash'> & { key: string }): string {
  return contentHash({ key, review, person, manager, how, on }, salt);
}
