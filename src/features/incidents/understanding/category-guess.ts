import { type Category, calming, categories } from '../../cases/incident/category.ts';
import { cueTable, weightIn } from './cues.ts';
import { type Ending, endingSaid } from './facts/ending-said.ts';
import type { MessageIndex } from './message-index.ts';

/** What a message seems to tell of. A suggestion only: whoever reports presses the button. */
export interface CategoryGuess {
  category: Category;
  /** The next best, offered beside the first. */
  second?: Category;
  /** Both have happened, in one incident: a bag with a computer and a folder (C06). */
  isBoth: boolean;
  certainty: 'sure' | 'unsure';
}

const files = ['sent', 'contents', 'seen', 'lost', 'attacked', 'broken', 'mild', 'vague'];
const cues = cueTable(
  files.map((file) => `categories/${file}.tsv`),
  categories,
);

/** So likely, among all categories, and one is right in more than 85 of 100 messages never seen before. */
const surely = 0.85;
/** So likely without a phrase that names it: *der var også nummer 3 på listen* goes on with what was told before. */
const surelyUnnamed = 0.97;
/** So much likelier a near miss is that is told by the deed. */
const toldInTimeFactor = 3;
/** So likely a near miss is offered first, told in words that say so or not: it calms. */
const farAhead = { told: 0.5, untold: 0.96 };
/** *Other* tells nothing: it comes before a kind that does only where it is so much likelier. */
const otherFactor = 3;
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

export type CategoryWeight = readonly [category: Category, weight: number];

/** Every category with a sign of it in the phrases, the heaviest first. */
export function categoryWeights(index: MessageIndex): readonly CategoryWeight[] {
  const ending = endingSaid(index);
  const ofEnding = (category: Category) => (ending && category === 'nearMiss' ? endingWeight[ending] : 0);
  return categories
    .map((category): CategoryWeight => [category, weightIn(index, cues[category]) + ofEnding(category)])
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a);
}

/** An unsure guess with the kind first that somebody else holds for likelier; what was guessed is offered beside it. */
export function preferring(guess: CategoryGuess, likelier: Category | undefined): CategoryGuess {
  const { category, certainty, isBoth } = guess;
  if (!likelier || certainty === 'sure' || isBoth || likelier === category || calming.includes(likelier)) return guess;
  return { category: likelier, ...(category !== 'other' && { second: category }), isBoth, certainty };
}

/** How a story is said to end. */
export interface EndingKnown {
  ending: Ending | undefined;
  /** It is only believed to have ended well. */
  isBelieved: boolean;
}

interface Likely {
  category: Category;
  likelihood: number;
}

/** @param likelihoods how likely each reading is */
export function guessCategory(
  said: readonly CategoryWeight[],
  likelihoods: ReadonlyMap<string, number>,
  known: EndingKnown,
): CategoryGuess {
  const all = categories.map((category) => {
    const toldInTime = category === 'nearMiss' && known.ending === 'inTime';
    return { category, likelihood: (likelihoods.get(category) ?? 0) * (toldInTime ? toldInTimeFactor : 1) };
  });
  const whole = all.reduce((sum, { likelihood }) => sum + likelihood, 0);
  const possible = all
    .filter(({ category }) => category !== 'nearMiss' || !isTooLate(known))
    .sort((a, b) => standing(b) - standing(a));
  const isTold = said.some(([category, weight]) => category === 'nearMiss' && weight >= alsoFrom);
  if (possible[0]?.category === 'nearMiss' && possible[0].likelihood < farAhead[isTold ? 'told' : 'untold'] * whole)
    possible.splice(0, 2, ...possible.slice(0, 2).reverse());
  const [first, beside] = possible;
  const next = first?.category === 'other' ? beside : offeredBeside(beside, all, said);
  if (!first || !next) return { category: 'other', isBoth: false, certainty: 'unsure' };
  const { category } = first;
  const [, weight] = said.find(([told]) => told === category) ?? [category, 0];
  const from = weight > 0 ? surely : surelyUnnamed;
  const certainty = category !== 'other' && first.likelihood >= from * whole ? 'sure' : 'unsure';
  const also = said.find(([other, its]) => other !== category && its >= alsoFrom && areTogether(category, other));
  if (!also) return { category, second: next.category, isBoth: false, certainty };
  // Of two that both happened and are about as likely, the one that is told most of is counted.
  const isNear = also[0] === next.category && next.likelihood >= first.likelihood / 2;
  const [one, other] = isNear && also[1] > weight ? [also[0], category] : [category, also[0]];
  return { category: one, second: other, isBoth: true, certainty };
}

/** What came too late, or is only believed to have ended well, is no near miss: the clock runs. */
function isTooLate({ ending, isBelieved }: EndingKnown): boolean {
  return ending === 'tooLate' || isBelieved;
}

/** What a kind is offered by. */
function standing({ category, likelihood }: Likely): number {
  return category === 'other' ? likelihood / otherFactor : likelihood;
}

/** The one beside the first, unless no phrase tells of it and *other* is likelier. */
function offeredBeside(beside: Likely | undefined, all: readonly Likely[], said: readonly CategoryWeight[]) {
  if (!beside || said.some(([category]) => category === beside.category)) return beside;
  return all.find(({ category, likelihood }) => category === 'other' && likelihood > beside.likelihood) ?? beside;
}

function areTogether(one: Category, other: Category): boolean {
  return together.some((pair) => pair.includes(one) && pair.includes(other));
}
