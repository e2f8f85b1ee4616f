import { type Band, bandOf, partsIn, type Range, sizesOf, smallest } from './band.ts';

/** How many of those who must have done something have. */
export interface Part {
  done: number;
  of: number;
}

/** The words for the units of a centre, and for the centre itself. */
export interface BandView {
  total: Band;
  units: readonly Band[];
  /** So many are missing in each unit, to somebody who sees the centre's word too. */
  missingAtLeast: readonly number[];
}

/**
 * The centre's word is hidden where it would tell what a unit's keeps back, or would if one person more or less were
 * asked.
 * @param leastMissing so many are known to be missing in the centre anyway; a word that says more is hidden too
 */
export function protectWords(units: readonly Part[], leastMissing = Number.POSITIVE_INFINITY): BandView {
  const all = partInAll(units);
  const bands = units.map(({ done, of }) => bandOf(done, of));
  const band = bandOf(all.done, all.of);
  const told = units.map(({ of }, index) => missingIn(bands[index] ?? 'hidden', of));
  const least = sum(told.map((range) => range.least));
  const most = sum(told.map((range) => range.most));
  const sizes = [all.of - 1, all.of, all.of + 1].filter((size) => isSize(band, size));
  const inAll = {
    least: Math.max(...sizes.map((size) => missingIn(band, size).least)),
    most: Math.min(...sizes.map((size) => missingIn(band, size).most)),
  };
  const ranges = told.map((own) => ({
    least: Math.max(own.least, inAll.least - (most - own.most)),
    most: Math.min(own.most, inAll.most - (least - own.least)),
  }));
  const leaks = ranges.some(
    (range, index) => range.least > range.most || (isSmallPart(units[index]) && range.least === range.most),
  );
  const hides = leaks || missingIn(band, all.of).least > leastMissing;
  return {
    total: hides ? 'hidden' : band,
    units: bands,
    missingAtLeast: (hides || band === 'hidden' ? told : ranges).map((range) => range.least),
  };
}

function isSmallPart({ done, of }: Part = { done: 0, of: 0 }): boolean {
  return [done, of - done].some((count) => count > 0 && count < smallest);
}

function isSize(band: Band, of: number): boolean {
  const { least, most } = sizesOf(band);
  return of >= least && of <= most;
}

export function partInAll(units: readonly Part[]): Part {
  return { done: sum(units.map(({ done }) => done)), of: sum(units.map(({ of }) => of)) };
}

/** How many a word says are missing, to somebody who knows the size of the group. */
export function missingIn(band: Band, of: number): Range {
  if (of < smallest) return { least: 0, most: of === 0 ? 0 : smallest - 1 };
  const { least, most } = partsIn(band, of);
  return { least: of - most, most: of - least };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
