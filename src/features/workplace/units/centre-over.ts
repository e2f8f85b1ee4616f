import type { Unit } from '../records.ts';
import type { Workplace } from '../workplace.ts';

/** More levels than any municipality has: units that point at each other must not go round for ever. */
const mostLevels = 10;

/** The centre a unit is in: itself for a centre; nothing where none of those above it is one. */
export function centreOver(workplace: Pick<Workplace, 'unit'>, code: string | undefined): Unit | undefined {
  let unit = code === undefined ? undefined : workplace.unit(code);
  for (let level = 0; unit && level < mostLevels; level += 1) {
    if (unit.kind === 'centre') return unit;
    unit = unit.parent === undefined ? undefined : workplace.unit(unit.parent);
  }
  return undefined;
}
