import type { Unit } from '../records.ts';

/** Every unit under one, however far down; each once, so that a circle in the tree ends, and never the unit itself. */
export function unitsBelow<U extends Pick<Unit, 'unit' | 'parent'>>(units: readonly U[], code: string): readonly U[] {
  const under = Map.groupBy(units, ({ parent }) => parent);
  const found = new Map<string, U>();
  const gather = (parent: string): void => {
    for (const unit of under.get(parent) ?? []) {
      if (unit.unit === code || found.has(unit.unit)) continue;
      found.set(unit.unit, unit);
      gather(unit.unit);
    }
  };
  gather(code);
  return [...found.values()];
}

/** The open units as they are once some are written anew; those that are closed by it fall out. */
export function unitsWith(units: readonly Unit[], changed: readonly Unit[]): readonly Unit[] {
  const anew = new Set(changed.map(({ unit }) => unit));
  const open = changed.filter(({ closed }) => closed === undefined);
  return [...units.filter(({ unit }) => !anew.has(unit)), ...open];
}
