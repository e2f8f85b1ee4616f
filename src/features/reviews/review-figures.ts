import { protectParts } from '../../core/small-groups/protect-parts.ts';
import type { ReviewYear } from './records.ts';

/** How many managers have held both of a year's meetings, one and none (S86, S115): a number under five is covered. */
export function reviewFigures(rows: readonly ReviewYear[], year: number) {
  const managers = rows.filter((row) => row.year === year && !row.leadsNobody);
  const count = (state: ReviewYear['state']) => managers.filter((row) => row.state === state).length;
  return protectParts({ both: count('both'), one: count('one'), none: count('none') });
}
