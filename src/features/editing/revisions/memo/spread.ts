import type { Day } from '../../../../core/dates.ts';
import { addDays } from '../../../../core/dates.ts';
import type { ReleaseReach } from '../../../reading/release-reach.ts';
import type { Draft } from '../../drafts/records.ts';
import type { Revision } from '../records.ts';
import type { shownParts } from '../shown-part.ts';

type Parts = ReturnType<typeof shownParts>;

/** A day for each rule that changes its content, so that nobody gets more of them in a week than the dosage. */
export function spreadOf(
  drafts: readonly Draft[],
  parts: Parts,
  together: ReleaseReach['together'],
  perWeek: number,
  { decidedOn }: Pick<Revision, 'decidedOn'>,
  today: Day,
) {
  const material = parts.filter((part) => part.material && part.document === 'rule');
  const critical = new Set(drafts.flatMap(({ critical, subject }) => (critical ? [subject] : [])));
  // What is urgent begins at once, whatever the dosage (design section 3).
  const ordered = material.filter(({ subject }) => !critical.has(subject));
  if (ordered.length < 2 || together.length === 0) return [];
  const first = decidedOn !== undefined && decidedOn > today ? decidedOn : addDays(today, 1);
  const weeks = startWeeks(
    ordered.map(({ subject }) => subject),
    together,
    perWeek,
    first,
  );
  return ordered.flatMap(({ draft, subject }) => {
    const on = weeks.get(subject);
    return on === undefined ? [] : [{ draft, on }];
  });
}

const mostWeeks = 52;

/**
 * A day for each rule to begin, so that nobody gets more new rules in a week than the dosage: each goes into the first
 * week in which everybody it is for has room (S18, S20, design section 3).
 * @param rules in the order they are to come
 * @param together for each way people are placed, the rules that come to them together
 * @param perWeek setting `cardsPerWeek`; 0 counts as 1, since something must begin
 * @param first the day of the first week
 */
export function startWeeks(
  rules: readonly string[],
  together: readonly (readonly string[])[],
  perWeek: number,
  first: Day,
): ReadonlyMap<string, Day> {
  const room = Math.max(1, perWeek);
  const taken = together.map(() => new Map<number, number>());
  const starts = rules.map((rule) => {
    const concerned = taken.filter((_, index) => together[index]?.includes(rule));
    const fits = (week: number) => concerned.every((weeks) => (weeks.get(week) ?? 0) < room);
    const week = Array.from({ length: mostWeeks }, (_, number) => number).find(fits) ?? mostWeeks;
    for (const weeks of concerned) weeks.set(week, (weeks.get(week) ?? 0) + 1);
    return [rule, addDays(first, week * 7)] as const;
  });
  return new Map(starts);
}
