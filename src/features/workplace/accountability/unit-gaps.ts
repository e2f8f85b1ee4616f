import type { Organisation } from '../organisation.ts';
import type { Unit } from '../records.ts';
import { circlesIn } from './circles.ts';
import type { Gap } from './gap.ts';

/** What is wrong with the units: nobody leads one, whoever did is gone, or the tree is none. */
export function unitGaps(organisation: Organisation): readonly Gap[] {
  const { units } = organisation;
  const known = new Map(units.map((unit) => [unit.unit, unit]));
  const peopleIn = Map.groupBy([...organisation.jobs.values()].flat(), ({ unit }) => unit);
  const above = new Map(units.flatMap(({ unit, parent }) => (parent === undefined ? [] : [[unit, parent]])));
  return [
    ...units.flatMap((unit) =>
      managerGap(
        organisation,
        unit,
        peopleIn.get(unit.unit)?.map(({ person }) => person),
      ),
    ),
    ...circlesIn(above).map((circle) => ({
      kind: 'unitsInCircle' as const,
      subject: circle[0] ?? '',
      name: [...circle, circle[0] ?? ''].map((unit) => known.get(unit)?.name ?? unit).join(' → '),
    })),
    ...units
      .filter(({ parent }) => parent !== undefined && !known.has(parent))
      .map(({ unit, name }) => ({ kind: 'unknownParent' as const, subject: unit, name })),
  ];
}

/** Partners lead themselves, and so does a unit of nobody but people who stand alone: the council, the DBR. */
function managerGap(
  { isThere, standsAlone, mainOf }: Organisation,
  { unit, name, kind, manager }: Unit,
  people: readonly string[] = [],
): readonly Gap[] {
  const there = [...new Set(people.map(mainOf))];
  if (manager !== undefined) {
    return isThere(manager) ? [] : [{ kind: 'managerGone', subject: unit, name, people: there.length }];
  }
  if (kind === 'partner' || (there.length > 0 && there.every(standsAlone))) return [];
  return [{ kind: 'unitWithoutManager', subject: unit, name, people: there.length }];
}
