import { sameName } from '../../../core/code-of-name.ts';
import type { Day } from '../../../core/dates.ts';
import type { Employment, Unit } from '../records.ts';
import { unitsBelow, unitsWith } from './unit-tree.ts';
import { unitFaults } from './wanted-unit.ts';

/** What may be in the way of closing a unit. */
export type ClosingFault = 'topStays' | 'peopleInside' | 'unitsInside' | 'intoGone' | 'intoBelow' | 'nameTaken';

interface Closing {
  unit: Unit;
  /** Code of the unit that takes over what is in it. */
  into: string | undefined;
  /** Every open unit. */
  open: readonly Unit[];
  /** Are there jobs in it that are not over? */
  isPeopled: boolean;
}

/**
 * What is in the way of closing a unit: people or units in it while no other takes them over; a unit that cannot take
 * over; and the municipality itself, which stays.
 */
export function closingFaults({ unit, into, open, isPeopled }: Closing): readonly ClosingFault[] {
  if (unit.kind === 'top') return ['topStays'];
  const inside = open.filter(({ parent }) => parent === unit.unit);
  if (into === undefined) {
    const [people, units] = [isPeopled && 'peopleInside', inside.length > 0 && 'unitsInside'] as const;
    return [people, units].filter((fault) => fault !== false);
  }
  if (into === unit.unit || !open.some((one) => one.unit === into)) return ['intoGone'];
  if (unitsBelow(open, unit.unit).some((below) => below.unit === into)) return ['intoBelow'];
  const there = open.filter(({ parent, unit: code }) => parent === into && code !== unit.unit);
  const isTaken = inside.some(({ name }) => there.some((other) => sameName(other.name, name)));
  return isTaken ? ['nameTaken'] : [];
}

/** Does a job count as in its unit? One that begins later does: its unit must still be there by then. */
export function isNotOver({ to }: Pick<Employment, 'to'>, today: Day): boolean {
  return to === undefined || to >= today;
}

/** A job or a unit below, taken over by another unit. */
export function movedInto<T extends Employment | Unit>(row: T, from: string, into: Pick<Unit, 'unit' | 'name'>): T {
  const place = 'number' in row ? { unit: into.unit, unitName: into.name } : { parent: into.unit };
  return { ...row, ...place, movedFrom: from };
}

/** The same, back where it came from. */
export function movedBack<T extends Employment | Unit>(row: T, to: Pick<Unit, 'unit' | 'name'>): T {
  const place = 'number' in row ? { unit: to.unit, unitName: to.name } : { parent: to.unit };
  return { ...row, ...place, movedFrom: undefined };
}

/**
 * Of the units that would go back under one that opens, those that no longer fit there: it lies under them by now, or
 * another there has their name.
 * @param open every open unit, without the one that opens
 */
export function misfits(back: readonly Unit[], to: Unit, open: readonly Unit[]): readonly Unit[] {
  const tree = unitsWith(open, [{ ...to, closed: undefined }]);
  return back.filter((row) => unitFaults(movedBack(row, to), tree).length > 0);
}
