import type { Day } from '../../../core/dates.ts';
import { isCurrent } from '../../workplace/employment.ts';
import type { Employment, Unit } from '../../workplace/records.ts';
import type { Incident } from './records.ts';

/** More levels than any municipality has: units that point at each other must not go round for ever. */
const mostLevels = 10;

/** How many people and how many incidents each centre has, by the name that stands on the incidents. */
export function centreSizes(
  units: readonly Unit[],
  employments: readonly Employment[],
  incidents: readonly Incident[],
  today: Day,
): ReadonlyMap<string, { people: number; incidents: number }> {
  const byCode = new Map(units.map((unit) => [unit.unit, unit]));
  const centreOf = (code: string): string | undefined => {
    let unit = byCode.get(code);
    const own = unit?.name;
    for (let level = 0; unit && level < mostLevels; level += 1) {
      if (unit.kind === 'centre') return unit.name;
      unit = byCode.get(unit.parent ?? '');
    }
    return own;
  };
  const people = new Map<string, Set<string>>();
  for (const job of employments) {
    const centre = isCurrent(job, today) ? centreOf(job.unit) : undefined;
    if (centre !== undefined) people.set(centre, (people.get(centre) ?? new Set()).add(job.person));
  }
  const counted = incidents.filter(
    ({ status, isDrill }) => status !== 'openedInError' && status !== 'merged' && isDrill !== true,
  );
  const perCentre = Map.groupBy(counted, ({ centreName }) => centreName);
  return new Map(
    [...people].map(([centre, ids]) => [centre, { people: ids.size, incidents: perCentre.get(centre)?.length ?? 0 }]),
  );
}
