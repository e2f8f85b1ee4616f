import { findCpr, maskCpr } from '../../cpr.ts';
import type { Moment } from '../../dates.ts';
import type { RedFlag } from '../red-flags.ts';
import { type CategoryGuess, type CategoryWeight, categoryWeights, guessCategory } from './category-guess.ts';
import { type Facts, factsSaid } from './facts.ts';
import { type Heard, hear } from './heard.ts';
import { type HeldFor, heldFor } from './held.ts';
import { guessIntent, type Intent, withoutWithdrawal } from './intent.ts';
import { languageOf, type SpokenLanguage } from './language.ts';
import { type Learnt, readLearnt } from './learnt.ts';
// Written by `npm run understand -- --learn`, not by hand.
import learntCategories from './learnt-categories.json' with { type: 'json' };
import learntIntents from './learnt-intents.json' with { type: 'json' };
import { redFlags } from './red-flags.ts';
import { type Question, remainingQuestions } from './remaining-questions.ts';
import { type Signs, signsIn } from './signs.ts';
import { type Doubt, doubtsIn, type Warning, warningsIn } from './warnings.ts';

/**
 * What a message seems to say. Nothing of it is decided: the category is offered, facts are shown to be corrected. The
 * raw text is nowhere in it; what may be stored is `masked`, and while `held` names anything, that may not be either.
 */
export interface Understanding {
  language: SpokenLanguage;
  intent: Intent;
  /** Something told earlier shall be taken back, by itself or beside a new incident (C15). */
  withdraws: boolean;
  /** Nothing says what it is about: beside a report just made it is more about that. */
  isVague: boolean;
  masked: string;
  cprFound: number;
  doubts: readonly Doubt[];
  warnings: readonly Warning[];
  /** Hints for which it is held in memory until the writer has chosen; nothing is saved, told or logged before. */
  held: readonly HeldFor[];
  /** Only of an incident. */
  incident?: IncidentUnderstood;
}

export interface IncidentUnderstood {
  guess: CategoryGuess;
  facts: Facts;
  flags: readonly RedFlag[];
  /** What has not been said yet, in the order it is asked. */
  ask: readonly Question[];
}

/** The longest message that is read; Teams' own limit is far above, a report's is not. */
const longestMessage = 4000;

/** What is learnt of labelled messages, for each of the two guesses. */
export interface LearntTables {
  intents: Learnt;
  categories: Learnt;
}

const learntTables: LearntTables = { intents: readLearnt(learntIntents), categories: readLearnt(learntCategories) };

/** @param learnt what is committed; only cross-validation, which learns from a part of the messages, gives its own */
export function understand(text: string, now: Moment, learnt = learntTables): Understanding {
  // Masked before it is cut, so that no number is cut in half and missed.
  const masked = maskCpr(text).slice(0, longestMessage);
  const listened = listen(masked);
  const { heard, weights, signs } = listened;
  const { intent, withdraws, isVague } = guessIntent(masked, heard, weights, signs, learnt.intents);
  const language = languageOf(masked, heard);
  const understood: Understanding = {
    language,
    intent,
    withdraws,
    isVague,
    masked,
    cprFound: findCpr(text).length,
    doubts: doubtsIn(text, maskCpr),
    warnings: warningsIn(masked),
    held: heldFor(heard),
  };
  if (intent !== 'incident') return understood;
  const told = withdraws ? listen(withoutWithdrawal(masked)) : listened;
  return { ...understood, incident: incidentIn(told, language, now, learnt.categories) };
}

/** A text in the three ways the guesses look at it. */
interface Listened {
  heard: Heard;
  weights: readonly CategoryWeight[];
  signs: Signs;
}

function listen(text: string): Listened {
  const heard = hear(text);
  return { heard, weights: categoryWeights(heard), signs: signsIn(text, heard) };
}

function incidentIn(told: Listened, language: SpokenLanguage, now: Moment, learnt: Learnt): IncidentUnderstood {
  const { heard, weights, signs } = told;
  const guess = guessCategory(weights, signs, learnt);
  const facts = factsSaid(heard, language, now);
  return {
    guess,
    facts,
    flags: redFlags(heard, guess.category, facts),
    ask: remainingQuestions(guess, facts),
  };
}
