import { findCpr, maskCpr } from '../../../core/cpr/cpr.ts';
import type { Moment } from '../../../core/dates.ts';
// Written by `npm run learn`, not by hand.
import written from '../../../features/incidents/understanding/model-readings.json' with { type: 'json' };
import type { Category } from '../../cases/incident/category.ts';
import type { RedFlag } from '../../cases/incident/red-flags.ts';
import { type CategoryGuess, type CategoryWeight, guessCategory, preferring } from './category-guess.ts';
import type { Encoder } from './encoder.ts';
import { containedThoughDeleted } from './facts/contained-said.ts';
import { believedSaid, endingSaid } from './facts/ending-said.ts';
import {
  type Facts,
  factsSaid,
  notHappenedYet,
  noticedInTime,
  onlyBelieved,
  saysUnopened,
  unopened,
} from './facts/facts.ts';
import { guessIntent, hasFewWords, type Intent, isAside, withoutWithdrawal } from './intent.ts';
import { languageOf } from './language.ts';
import { type Listened, listen } from './listened.ts';
import { maybeIncident } from './maybe-incident.ts';
import type { MessageIndex } from './message-index.ts';
import { type Model, readModel } from './model.ts';
import { quarantineReasons } from './quarantine.ts';
import type { QuarantineReason } from './quarantine-signs.ts';
import { redFlags } from './red-flags.ts';
import { type Question, remainingQuestions } from './remaining-questions.ts';
import type { SpokenLanguage } from './spoken-language.ts';
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
  held: readonly QuarantineReason[];
  /** Only of an incident. */
  incident?: IncidentUnderstood;
  /** Of a message read as something else that may be one all the same: what it would be reported as. */
  maybe?: IncidentUnderstood;
  /** Of such a message: so likely one that its words are kept for the DBR unless their writer says that it is none. */
  isKept?: true;
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

/** From here a phrase says it outright. */
const clearlySaid = 4;

/** From so likely an incident on, what was taken for a question is kept, where it names something or somebody. */
const keptFrom = 0.1;

/** What is learnt of labelled messages. */
export interface Models {
  readings: Model;
  /** That of `language.ts` where it is left out. */
  languages?: Model;
}

const committed: Models = { readings: readModel(written) };

/** The encoder that what is committed was learnt with, if any. */
export const learntWith = committed.readings.encoder;

/** What a message is read with, besides its words. */
export interface ReadWith {
  /** What is committed; only cross-validation, which learns from a part of the messages, gives its own. */
  by?: Models | undefined;
  /** The kind that another reader of the words holds for likelier: it comes first where ours is unsure. */
  likelier?: Category | undefined;
  /** Counts only where the models were learnt with it. */
  encoder?: Encoder | undefined;
}

/** What a message seems to say, read at a moment that its *i går* is counted from. CPR numbers are masked first. */
export function understand(text: string, now: Moment, readWith: ReadWith = {}): Understanding {
  const { by = committed, likelier } = readWith;
  const { size } = by.readings;
  const encoder = readWith.encoder?.id === by.readings.encoder ? readWith.encoder : undefined;
  // Masked before it is cut, so that no number is cut in half and missed.
  const masked = maskCpr(text).slice(0, longestMessage);
  const language = languageOf(masked, by.languages);
  const listened = listen(masked, language, size, encoder);
  const { heard: index, weights, signs, features } = listened;
  const likelihoods = by.readings.likelihoods(features);
  const { intent, withdraws, isVague, incident: likely = 0 } = guessIntent(listened, likelihoods);
  const understood: Understanding = {
    language,
    intent,
    withdraws,
    isVague: isVague || (isAside(intent, text) && saysFact(masked, index, language, now)),
    masked,
    cprFound: findCpr(text).length,
    doubts: doubtsIn(text, maskCpr),
    warnings: warningsIn(masked),
    held: quarantineReasons(index, signs, likelihoods),
  };
  const length = index.words.length;
  const isMaybe =
    intent === 'unsure' ||
    intent === 'uth' ||
    maybeIncident({ language, length, incident: likely, category: weights[0]?.[1] ?? 0 });
  if (intent !== 'incident' && !isMaybe) return understood;
  const told = withdraws ? listen(withoutWithdrawal(masked), language, size, encoder) : listened;
  const sure = understood.cprFound - understood.doubts.length;
  const incident = incidentIn(told, { cprFound: sure, language, now, likelier }, by.readings);
  if (intent === 'incident') return { ...understood, incident };
  const { guess, facts } = incident;
  const isUnsure = intent === 'unsure';
  const isNamed = listened.isNamed || (facts.data ?? []).length > 0;
  const isAsked = intent === 'question' && listened.asking !== undefined && isNamed && likely >= keptFrom;
  // Nothing names a kind, so that the person who presses is asked.
  const isOfNoKind = !isUnsure && weights.length === 0;
  return {
    ...understood,
    ...((isUnsure || isAsked) && { isKept: true as const }),
    maybe: isOfNoKind ? { ...incident, guess: { ...guess, category: 'other' } } : incident,
  };
}

function saysFact(masked: string, index: MessageIndex, language: SpokenLanguage, now: Moment): boolean {
  if (!hasFewWords(index)) return false;
  const { discovered, persons, seenBy } = factsSaid(masked, index, 0, language, now);
  return discovered !== undefined || persons !== undefined || seenBy !== undefined;
}

/** Kinds a false mail is read as. */
const falseMail: readonly Category[] = ['malicious', 'threat'];

/** Where data were deleted by mistake, deleting has stopped nothing. */
function withoutCure({ contained: said, ...facts }: Facts, { category }: CategoryGuess, text: string): Facts {
  const contained = category === 'availabilityIntegrity' && said !== false ? containedThoughDeleted(text) : said;
  return { ...facts, ...(contained !== undefined && { contained }) };
}

/** What follows of the facts from how it ended, or from its not having happened. */
function asEnded(facts: Facts, guess: CategoryGuess, index: MessageIndex, weights: readonly CategoryWeight[]): Facts {
  if (falseMail.includes(guess.category) && saysUnopened(index)) return unopened(facts);
  if (isInTime(guess, weights)) return noticedInTime(facts);
  return guess.category === 'threat' ? notHappenedYet(facts) : facts;
}

/** A near miss that is told as one, and not only guessed. */
function isInTime({ category }: CategoryGuess, weights: readonly CategoryWeight[]): boolean {
  return category === 'nearMiss' && weights.some(([told, weight]) => told === 'nearMiss' && weight >= clearlySaid);
}

function incidentIn(
  told: Listened,
  known: { cprFound: number; language: SpokenLanguage; now: Moment; likelier: Category | undefined },
  model: Model,
): IncidentUnderstood {
  const { text, heard: index, weights, features } = told;
  const { cprFound, language, now, likelier } = known;
  const isBelieved = believedSaid(index);
  const guessed = guessCategory(weights, model.likelihoods(features), { ending: endingSaid(index), isBelieved });
  const guess = preferring(guessed, likelier);
  const said = withoutCure(factsSaid(text, index, cprFound, language, now), guess, text);
  const believed = isBelieved ? onlyBelieved(said) : said;
  const facts = asEnded(believed, guess, index, weights);
  return {
    guess,
    facts,
    flags: redFlags(index, guess, facts),
    ask: remainingQuestions(guess, facts),
  };
}
