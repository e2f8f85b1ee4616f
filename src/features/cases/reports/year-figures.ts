import { smallest } from '../../../core/small-groups/band.ts';
import { sumOfTold } from '../../../core/small-groups/told-range.ts';
import { type Figures, figureRows, isTold, protectFigures, type ShownFigures } from './report-figures.ts';

/** A quarter of the year as it has been locked, and as the cases behind it stand now. */
export interface LockedQuarter {
  /** Nothing for a quarter in which nothing was reported: none is locked. */
  told: ShownFigures | undefined;
  now: Figures;
}

/**
 * The breaches of a year beside its locked quarters, so that neither gives a small number away of the other (S111, S115).
 * It is the sum of what has been told, which tells nothing new. Two things are told besides, where every quarter keeps a
 * second possible number: how many there were in all, and, of a year whose quarters were all too small to be told, the
 * year's own table. Neither is, where a case has changed since its quarter was locked: the difference would be that case.
 */
export function protectYear(quarters: readonly LockedQuarter[]): ShownFigures {
  const known = quarters.map(({ told, now }) => told ?? protectFigures(now));
  const summed = tableOf((row) => sumOfTold(known.map((quarter) => quarter[row])));
  const all = sumOfFigures(quarters.map(({ now }) => now));
  if (!mayTellTotal(known, quarters, all.total)) return summed;
  if (known.every(({ total }) => isFew(total) || total === '0')) return protectFigures(all);
  return { ...summed, total: String(all.total) };
}

/** The counts of several quarters together. */
function sumOfFigures(figures: readonly Figures[]): Figures {
  return tableOf((row) => figures.reduce((sum, one) => sum + one[row], 0));
}

/** Two small quarters or more, of which each may be one less or one more without the year being another. */
function mayTellTotal(known: readonly ShownFigures[], quarters: readonly LockedQuarter[], total: number): boolean {
  const stands = known.every(({ total: told }, at) => {
    const now = quarters[at]?.now.total ?? 0;
    return isFew(told) ? now > 0 && now < smallest : told === String(now);
  });
  const few = known.filter(({ total: told }) => isFew(told)).length;
  const rest = total - known.reduce((sum, { total: told }) => sum + (isTold(told) ? Number(told) : 0), 0);
  return stands && few > 1 && rest > few && rest < few * (smallest - 1);
}

function isFew(told: string): boolean {
  return told === `<${smallest}`;
}

function tableOf<T>(of: (row: keyof Figures) => T): Record<keyof Figures, T> {
  return Object.fromEntries(figureRows.map((row) => [row, of(row)])) as Record<keyof Figures, T>;
}
