import { type Band, bandOf, partsIn, type Range, sizesOf } from './band.ts';
import { missingIn, type Part } from './protect-words.ts';

/** What the words about single rules tell about the counts of the same group. */
export interface Told {
  /** How many are asked at all: everybody who is not on leave. */
  asked: Range;
  /** Nobody is ready who has not read a rule: so many at most. */
  readyAtMost: number;
  /** Whoever has not read a rule owes something: so many at least. */
  owingAtLeast: number;
}

const boundless = Number.MAX_SAFE_INTEGER;

export const nothingTold: Told = { asked: { least: 0, most: boundless }, readyAtMost: boundless, owingAtLeast: 0 };

/**
 * Reads the words as somebody does who knows how they are made and which rules everybody must read: the word for a rule
 * tells how large a group it is about, too. It holds for every table in which each number is at most one away.
 * @param parts how many have read each rule that is told about in a word
 * @param asked how many are not on leave
 */
export function toldBy(parts: readonly Part[], asked: number): Told {
  const told = parts.map((part) => ({ ...part, band: bandOf(part.done, part.of) }));
  const ofAll = told.filter(({ of }) => of === asked);
  return {
    asked: {
      least: Math.max(0, ...told.map(({ band }) => sizesOf(band).least)),
      most: Math.min(boundless, ...ofAll.map(({ band }) => sizesOf(band).most)),
    },
    readyAtMost: Math.min(
      boundless,
      ...ofAll.flatMap(({ band, of }) => (band === 'all' || band === 'hidden' ? [] : partsIn(band, of).most)),
    ),
    owingAtLeast: Math.max(
      0,
      ...told.map(({ band, of }) => missingIn(band, of === asked ? oneFewer(band, of) : of).least),
    ),
  };
}

/**
 * With what the word for the centre adds about one of its units.
 * @param missing so many of the unit's have not read a rule, by that word
 * @param ofAll whether everybody in the unit who is not on leave must read it
 */
export function withMissing(told: Told, missing: number, asked: number, ofAll: boolean): Told {
  if (missing === 0) return told;
  return {
    asked: told.asked,
    readyAtMost: Math.min(told.readyAtMost, ofAll ? asked - missing : boundless),
    owingAtLeast: Math.max(told.owingAtLeast, missing),
  };
}

/** Would the words be others, were one more or one fewer asked? Then they tell how many there are. */
export function isAtEdge({ asked: { least, most } }: Told, asked: number): boolean {
  return asked + 1 > most || asked - 1 < least;
}

/** The same word about one person less: somebody who owes something may as well be on leave. */
function oneFewer(band: Band, of: number): number {
  return of - 1 >= sizesOf(band).least ? of - 1 : of;
}
