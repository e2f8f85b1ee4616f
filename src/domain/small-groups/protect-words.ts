import type { Band, Range } from './band.ts';
import { bandOf, partsIn, smallest } from './band.ts';

/** How many of those who must have done something have. */
export interface Part {
  done: number;
  of: number;
}

/**
 * The words for the units of a centre and for the centre itself, so that the centre's word does not tell what a unit's
 * keeps back: where it would, the centre's is hidden.
 * @param leastMissing so many are known to be missing in the centre anyway; a word that says more is hidden too
 */
export function protectWords(units: readonly Part[], leastMissing: number): { total: Band; units: readonly Band[] } {
  const total = { done: sum(units.map(({ done }) => done)), of: sum(units.map(({ of }) => of)) };
  const bands = units.map(({ done, of }) => bandOf(done, of));
  const band = bandOf(total.done, total.of);
  const missing = missingIn(band, total.of);
  const told = units.map(({ of }, index) => missingIn(bands[index] ?? 'hidden', of));
  const least = sum(told.map((range) => range.least));
  const most = sum(told.map((range) => range.most));
  const leaks = units.some((unit, index) => {
    const own = told[index];
    if (!own || !isSmallPart(unit)) return false;
    const from = Math.max(own.least, missing.least - (most - own.most));
    const to = Math.min(own.most, missing.most - (least - own.least));
    return from >= to;
  });
  return { total: leaks || missing.least > leastMissing ? 'hidden' : band, units: bands };
}

/** How many a word says are missing, to somebody who knows the size of the group. */
export function missingIn(band: Band, of: number): Range {
  if (of < smallest) return { least: 0, most: of === 0 ? 0 : smallest - 1 };
  const { least, most } = partsIn(band, of);
  return { least: of - most, most: of - least };
}

function isSmallPart({ done, of }: Part): boolean {
  return [done, of - done, of].some((count) => count > 0 && count < smallest);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
