import { type Category, categories } from '../../cases/incident/category.ts';
import { cueTable, weightIn } from './cues.ts';
import { type Ending, endingSaid } from './facts/ending-said.ts';
import { type Learnt, learntScores } from './learnt.ts';
import type { MessageIndex } from './message-index.ts';
import type { Signs } from './signs.ts';

/** What a message seems to tell of. A suggestion only: whoever reports presses the button. */
export interface CategoryGuess {
  category: Category;
  /** The next best, offered beside the first. */
  second?: Category;
  /** Both have happened, in one incident: a bag with a computer and a folder (C06). */
  isBoth: boolean;
  certainty: 'sure' | 'unsure';
}

const files = ['sent', 'contents', 'seen', 'lost', 'attacked', 'broken', 'mild', 'vague', 'foreign'];
const cues = cueTable(
  files.map((file) => `categories/${file}.tsv`),
  categories,
);

/** What a phrase weighs beside what is learnt, and where more phrases say no more. */
const phraseShare = 0.3;
const mostSaid = 8;
/** So much more than the next, and one is right in more than 85 of 100 messages never seen before. */
const clearlyAhead = 2.6;
/** A second category counts as told, too, from one clear sign of its own. */
const alsoFrom = 4;
/** What is lost or taken together in one bag or one break-in; every other pair is two readings of one event. */
const together: readonly (readonly [Category, Category])[] = [
  ['lostDevice', 'paper'],
  ['lostDevice', 'physical'],
  ['paper', 'physical'],
  ['malicious', 'availabilityIntegrity'],
];

/** What the ending of a story weighs for a near miss: told by the deed, it is one; told to have come too late, it is none. */
const endingWeight: Readonly<Record<Ending, number>> = { inTime: 8, tooLate: -48 };
const endingShare: Readonly<Record<Ending, number>> = { inTime: 1.5, tooLate: -1.5 };

export type CategoryWeight = readonly [category: Category, weight: number];

/** Every category with a sign of it, the heaviest first. */
export function categoryWeights(index: MessageIndex): readonly CategoryWeight[] {
  const ending = endingSaid(index);
  const ofEnding = (category: Category) => (ending && category === 'nearMiss' ? endingWeight[ending] : 0);
  return categories
    .map((category): CategoryWeight => [category, weightIn(index, cues[category]) + ofEnding(category)])
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a);
}

/** What speaks for each category, from the phrases and from the signs; the likeliest first. */
function categoryScores(
  said: readonly CategoryWeight[],
  signs: Signs,
  learnt: Learnt,
  ending: Ending | undefined,
): readonly CategoryWeight[] {
  const weights = new Map(said);
  const scores = learntScores(learnt, signs);
  return categories
    .map((category): CategoryWeight => {
      const phrase = Math.min(weights.get(category) ?? 0, mostSaid);
      const ended = ending && category === 'nearMiss' ? endingShare[ending] : 0;
      return [category, (scores.get(category) ?? 0) + phraseShare * phrase + ended];
    })
    .sort(([, a], [, b]) => b - a);
}

export function guessCategory(
  index: MessageIndex,
  said: readonly CategoryWeight[],
  signs: Signs,
  learnt: Learnt,
): CategoryGuess {
  const [first, next] = categoryScores(said, signs, learnt, endingSaid(index));
  if (!first || !next) return { category: 'other', isBoth: false, certainty: 'unsure' };
  const [category, weight] = first;
  const also = said.find(([other, its]) => other !== category && its >= alsoFrom && areTogether(category, other));
  return {
    category,
    second: also?.[0] ?? next[0],
    isBoth: also !== undefined,
    certainty: category !== 'other' && weight - next[1] >= clearlyAhead ? 'sure' : 'unsure',
  };
}

function areTogether(one: Category, other: Category): boolean {
  return together.some((pair) => pair.includes(one) && pair.includes(other));
}
