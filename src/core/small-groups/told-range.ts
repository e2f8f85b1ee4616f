import { type Range, smallest } from './band.ts';

const boundless = Number.MAX_SAFE_INTEGER;

/** A count as it is told: itself, `<5` (nought among them), `5+`, or between which two it is: `18–22`. */
export const toldCount = /^(0|[1-9]\d{0,6}|<5|[1-9]\d{0,6}\+|(0|[1-9]\d{0,6})–[1-9]\d{0,6})$/;

/** What is known of a count to somebody who reads it. */
export function rangeOf(told: string): Range {
  if (told === `<${smallest}`) return { least: 0, most: smallest - 1 };
  if (told.endsWith('+')) return { least: Number(told.slice(0, -1)), most: boundless };
  const [least = '', most = least] = told.split('–');
  return { least: Number(least), most: Number(most) };
}

/** The same in the shortest way. */
export function toldAs({ least, most }: Range): string {
  if (least === most) return String(least);
  if (most >= boundless) return `${least}+`;
  return least === 0 && most === smallest - 1 ? `<${smallest}` : `${least}–${most}`;
}

/**
 * What those who have read the parts know of the sum of them, and nothing more: it can be told anywhere, since nothing can
 * be reckoned out of it that could not be before (design section 7).
 */
export function sumOfTold(parts: readonly string[]): string {
  const ranges = parts.map(rangeOf);
  const least = ranges.reduce((sum, range) => sum + range.least, 0);
  const isBounded = ranges.every(({ most }) => most < boundless);
  return toldAs({ least, most: isBounded ? ranges.reduce((sum, range) => sum + range.most, 0) : boundless });
}
