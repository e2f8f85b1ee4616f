import { codeOfName, sameName } from '../../../core/code-of-name.ts';
import type { Unit } from '../records.ts';
import { unitsBelow } from './unit-tree.ts';

/** How somebody wants a unit; without a code it is a new one. */
export type WantedUnit = Partial<Pick<Unit, 'unit'>> & Pick<Unit, 'name' | 'kind' | 'parent'>;

/** What may be in the way of a unit. */
export type UnitFault = 'topMissing' | 'topExists' | 'parentMissing' | 'parentGone' | 'circle' | 'nameTaken';

/**
 * What is in the way of a unit as it is wanted: there is one municipality and everything lies under it, no unit lies under
 * itself, and no two open units of one name lie under the same one.
 * @param open every open unit, the wanted one as it is now among them
 */
export function unitFaults(wanted: WantedUnit, open: readonly Unit[]): readonly UnitFault[] {
  const others = open.filter(({ unit }) => unit !== wanted.unit);
  const faults = wanted.kind === 'top' ? topFaults(others) : placeFaults(wanted, open, others);
  const isTaken = others.some(({ name, parent }) => parent === wanted.parent && sameName(name, wanted.name));
  return isTaken ? [...faults, 'nameTaken'] : faults;
}

function topFaults(others: readonly Unit[]): UnitFault[] {
  return others.some(({ kind }) => kind === 'top') ? ['topExists'] : [];
}

function placeFaults({ unit, parent }: WantedUnit, open: readonly Unit[], others: readonly Unit[]): UnitFault[] {
  const now = open.find((one) => one.unit === unit);
  // A tree from elsewhere may have none: its units can still be put right.
  if ((!now || now.kind === 'top') && !others.some(({ kind }) => kind === 'top')) return ['topMissing'];
  if (parent === undefined) return ['parentMissing'];
  if (unit !== undefined && (parent === unit || unitsBelow(open, unit).some((below) => below.unit === parent))) {
    return ['circle'];
  }
  return others.some((one) => one.unit === parent) ? [] : ['parentGone'];
}

/** The code of a new unit: its name and the press that made it. It stays when the unit is renamed. */
export function unitCode(name: string, nonce: string): string {
  return codeOfName(name, nonce, 'enhed');
}
