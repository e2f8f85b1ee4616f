import type { Unit } from '../records.ts';

/** Finds a unit by its code, else by its name; of a name that two units have nobody knows which is meant. */
export function unitFinder(units: readonly Unit[]): (written: string) => Unit | 'several' | undefined {
  const byCode = new Map(units.map((unit) => [unit.unit.toLowerCase(), unit]));
  const byName = Map.groupBy(units, ({ name }) => name.toLowerCase());
  return (written) => {
    const [named, another] = byName.get(written.toLowerCase()) ?? [];
    return byCode.get(written.toLowerCase()) ?? (another ? 'several' : named);
  };
}
