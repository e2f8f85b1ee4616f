import { isCurrent } from '../workplace/employment.ts';
import type { Unit } from '../workplace/records.ts';
import type { Workplace } from '../workplace/workplace.ts';

/** More levels than any municipality has: units that point at each other must not go round for ever. */
const mostLevels = 10;

/** The centre somebody works in, by their first job today; the unit itself where none of those above it is a centre. */
export function centreNameOf(workplace: Workplace, person: string): string | undefined {
  const jobs = workplace.employmentsOf(person).filter((job) => isCurrent(job, workplace.today));
  return centreOfUnit(workplace, jobs[0]?.unit);
}

/** The centre a unit belongs to; the unit itself where none of those above it is a centre. */
export function centreOfUnit(workplace: Pick<Workplace, 'unit'>, code: string | undefined): string | undefined {
  const units = above(workplace, code);
  return (units.find(({ kind }) => kind === 'centre') ?? units[0])?.name;
}

function above(workplace: Pick<Workplace, 'unit'>, code: string | undefined): readonly Unit[] {
  const units: Unit[] = [];
  let unit = code === undefined ? undefined : workplace.unit(code);
  while (unit && units.length < mostLevels) {
    units.push(unit);
    unit = unit.parent === undefined ? undefined : workplace.unit(unit.parent);
  }
  return units;
}
