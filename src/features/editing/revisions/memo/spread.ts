import type { Day } from '../../../../core/dates.ts';
import { addDays } from '../../../../core/dates.ts';
import type { ReleaseReach } from '../../../reading/release-reach.ts';
import type { Draft } from '../../drafts/records.ts';
import type { Revision } from '../records.ts';
import type { shownParts } from '../shown-part.ts';
import { startWeeks } from '../start-weeks.ts';

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
