import type { Day } from '../../core/dates.ts';
import { addDays, yearOf } from '../../core/dates.ts';
import type { Recurrence } from '../handbook/rule.ts';
import type { Placement } from '../workplace/placed.ts';
import { assignmentsOf } from './assignment.ts';
import { coverOf } from './audience-profile.ts';
import type { ReadingPlan } from './reading-plan.ts';

/** The first day of the round after the one a day is in (S25); `undefined` for a rule that is read once. */
export function nextRound(recurs: Recurrence, today: Day): Day | undefined {
  if (recurs === 'never') return undefined;
  const year = yearOf(today);
  const summer = `${year}-07-01`;
  return recurs === 'halfYearly' && today < summer ? summer : `${year + 1}-01-01`;
}

/**
 * When the handbook next asks something of a person, as far as it is known today: a version that comes into force and
 * changes the content, the next round of a rule that recurs, a pack or a manager's choice that begins, one that took a
 * rule off and ends, leave from one of several jobs that is over.
 */
export function nextReading(plan: ReadingPlan, placement: Placement, today: Day): Day | undefined {
  const { assigned } = assignmentsOf(plan, placement, today);
  const now = new Set(assigned.map(({ rule }) => rule.id));
  const round = assigned.flatMap(({ version }) => nextRound(version.recurs, today) ?? []).sort()[0];
  const asksMore = (day: Day) =>
    assignmentsOf(plan, placement, day).assigned.some(
      ({ rule, version }) => !now.has(rule.id) || (version.inForceFrom === day && version.material),
    );
  const coming = turningDays(plan, placement).filter((day) => day > today && (round === undefined || day < round));
  return [...new Set(coming)].sort().find(asksMore) ?? round;
}

/** Days on which anything may change for the person: only on these the reading is worked out. */
function turningDays(plan: ReadingPlan, placement: Placement): readonly Day[] {
  const covers = placement.employments.map((job) => coverOf(plan, placement, job));
  const choices = covers.flatMap((cover) => cover.choices);
  const over = [
    ...choices.filter(({ does }) => does === 'remove').map(({ to }) => to),
    ...placement.employments.map(({ pausedTo }) => pausedTo),
  ];
  return [
    ...[...plan.rules.values()].flatMap((rule) => rule.versions.map(({ inForceFrom }) => inForceFrom)),
    ...[...plan.packs, ...choices].map(({ from }) => from),
    ...over.flatMap((last) => (last === undefined ? [] : addDays(last, 1))),
  ];
}
