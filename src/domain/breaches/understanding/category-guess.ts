import { type Category, categories } from '../category.ts';
import { attackedCues } from './category-cues-attacked.ts';
import { brokenCues } from './category-cues-broken.ts';
import { contentCues } from './category-cues-contents.ts';
import { lostCues } from './category-cues-lost.ts';
import { mildCues } from './category-cues-mild.ts';
import { seenCues } from './category-cues-seen.ts';
import { sentCues } from './category-cues-sent.ts';
import { vagueCues } from './category-cues-vague.ts';
import { type Cues, type Weighted, weighed, weightIn } from './cues.ts';
import { foreignCues } from './foreign-cues.ts';
import type { Heard } from './heard.ts';

/** What a message seems to tell of. A suggestion only: whoever reports presses the button. */
export interface CategoryGuess {
  category: Category;
  /** The next best, offered beside the first. */
  second?: Category;
  /** Both have happened, in one incident: a bag with a computer and a folder (C06). */
  isBoth: boolean;
  certainty: 'sure' | 'unsure';
}

const cues: Readonly<Record<Category, Cues>> = {
  ...sentCues,
  ...contentCues,
  ...seenCues,
  ...lostCues,
  ...attackedCues,
  ...brokenCues,
  ...mildCues,
  ...vagueCues,
};
const tables: readonly (readonly [Category, Weighted])[] = categories.map((category) => [
  category,
  [...weighed(cues[category]), ...weighed({ clear: foreignCues[category] ?? '' })],
]);

/** One clear sign and something beside it. */
const sureFrom = 5;
/** So much more than the next that it needs no second look. */
const clearlyAhead = 3;
/** A second category counts as told, too, from one clear sign of its own. */
const alsoFrom = 4;
/** What is lost or taken together in one bag or one break-in; every other pair is two readings of one event. */
const together: readonly (readonly [Category, Category])[] = [
  ['lostDevice', 'paper'],
  ['lostDevice', 'physical'],
  ['paper', 'physical'],
  ['malicious', 'availabilityIntegrity'],
];

export type CategoryWeight = readonly [category: Category, weight: number];

/** Every category with a sign of it, the heaviest first. */
export function categoryWeights(heard: Heard): readonly CategoryWeight[] {
  return tables
    .map(([category, table]): CategoryWeight => [category, weightIn(heard, table)])
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a);
}

export function guessCategory(weights: readonly CategoryWeight[]): CategoryGuess {
  const [first, next] = weights;
  if (!first) return { category: 'other', isBoth: false, certainty: 'unsure' };
  const [category, weight] = first;
  const also = weights.slice(1).find(([other, its]) => its >= alsoFrom && areTogether(category, other));
  const second = also ?? next;
  const ahead = weight - (next?.[1] ?? 0);
  return {
    category,
    ...(second && { second: second[0] }),
    isBoth: also !== undefined,
    certainty:
      category !== 'other' && weight >= sureFrom && (ahead >= clearlyAhead || also !== undefined) ? 'sure' : 'unsure',
  };
}

function areTogether(one: Category, other: Category): boolean {
  return together.some((pair) => pair.includes(one) && pair.includes(other));
}
