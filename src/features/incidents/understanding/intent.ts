import type { Asking } from './asking.ts';
import { categoryWeights } from './category-guess.ts';
import { cueTable, weightIn } from './cues.ts';
import type { Listened } from './listened.ts';
import { indexMessage, type MessageIndex } from './message-index.ts';
import { tellsOfDanger } from './red-flags.ts';

/** What somebody wants with a message. */
export type Intent =
  | 'incident'
  /** It may be one, and names nothing that could be lost or seen: its writer is asked. */
  | 'unsure'
  | 'question'
  | 'hr'
  | 'rights'
  | 'uth'
  | 'withdraw'
  | 'confirmReading'
  | 'smallTalk'
  | 'help'
  | 'empty';

/** Every intent that is no incident, as the model calls it. */
const otherIntents = [
  'withdraw',
  'confirmReading',
  'rights',
  'uth',
  'question',
  'hr',
  'help',
  'smallTalk',
] as const satisfies readonly Intent[];

export interface IntentGuess {
  intent: Intent;
  /** Something told earlier shall be taken back; may stand beside another intent (C15). */
  withdraws: boolean;
  /** Little in it says what it is taken for: beside a report just made it is more about that. */
  isVague: boolean;
  /** How likely it tells of an incident; nothing for what has no words. */
  incident: number | undefined;
}

const { withdraw } = cueTable(['intents/withdraw.tsv'], ['withdraw']);
/** From here a message means what it says: one clear sign, or two likely ones. */
const meant = 4;
/** Below this nothing is taken back. */
const faint = 2;
/** So likely an incident is one; beside every other answer its button stands from far less (`maybe-incident`). */
const incidentFrom = 0.53;
/** What is told as having happened is one sooner. */
const incidentToldFrom = 0.4;
/** What only asks, or names nothing that could be lost or seen, is one by this alone; else its writer is asked. */
const incidentSurely = 0.99;
/** So likely what speaks of a protected address or a child at risk is one: another answer may only win clearly. */
const incidentInDangerFrom = 0.1;
/** *For 10 min siden* by itself is nothing clearly: below this it may belong to what was told before. */
const clear = 0.85;
/** So few words that say when, who or how many belong to what was told before: *for 10 min siden*. */
const fewWords = 6;
const seldomMeant: readonly Intent[] = ['smallTalk', 'hr', 'help', 'uth'];

/**
 * @param heard the text and whether it asks, by its words
 * @param likelihoods how likely each reading is; what is no other intent is a category of incident
 */
export function guessIntent(
  { text, heard: index, asking, isNamed }: Pick<Listened, 'text' | 'heard' | 'asking' | 'isNamed'>,
  likelihoods: ReadonlyMap<string, number>,
): IntentGuess {
  if (index.words.length === 0) {
    return {
      intent: text.trim() === '' ? 'empty' : 'smallTalk',
      withdraws: false,
      isVague: false,
      incident: undefined,
    };
  }
  const others = otherIntents.map((intent) => ({ intent, likelihood: likelihoods.get(intent) ?? 0 }));
  const incident = 1 - others.reduce((sum, { likelihood }) => sum + likelihood, 0);
  // Outright, because what is taken back may stand beside something new (C15).
  if (weightIn(index, withdraw) >= meant) {
    return { intent: tellsMore(text) ? 'incident' : 'withdraw', withdraws: true, isVague: false, incident };
  }
  const { intent, likelihood } = others.reduce((most, next) => (next.likelihood > most.likelihood ? next : most));
  const isInDanger = incident >= incidentInDangerFrom && tellsOfDanger(text, index);
  if (isInDanger || incident >= (asking === 'only asks' ? incidentSurely : leastOf(asking))) {
    const isUnsure = !isInDanger && asking === undefined && incident < incidentSurely && !isNamed;
    return { intent: isUnsure ? 'unsure' : 'incident', withdraws: false, isVague: isUnsure, incident };
  }
  if (incident >= incidentFrom && seldomMeant.includes(intent)) {
    return { intent: 'question', withdraws: false, isVague: false, incident };
  }
  const isVague = (hasFewWords(index) && goesOn(text)) || (isAside(intent, text) && likelihood < clear);
  return { intent, withdraws: intent === 'withdraw' && !isVague, isVague, incident };
}

/** So likely it must be an incident, by whether something is told as having happened. */
function leastOf(asking: Asking | undefined): number {
  return asking === 'happened' ? incidentToldFrom : incidentFrom;
}

/** *og det var i går* begins in the middle of what was told before; a question asks something of its own. */
function goesOn(text: string): boolean {
  return /^\P{L}*(?:og|men|and|but)(?!\p{L})[^?]*$/iu.test(text);
}

export function hasFewWords({ words }: MessageIndex): boolean {
  return words.length <= fewWords;
}

/** An answer that is seldom what is wanted beside a report just made. */
export function isAside(intent: Intent, text: string): boolean {
  return seldomMeant.includes(intent) && !text.includes('?');
}

/** The sentences that take nothing back; what they tell is another matter than what is withdrawn (C15). */
export function withoutWithdrawal(text: string): string {
  return text
    .split(/(?<=[.!?…])\s+|\n/)
    .filter((sentence) => weightIn(indexMessage(sentence), withdraw) < faint)
    .join('\n');
}

function tellsMore(text: string): boolean {
  return (categoryWeights(indexMessage(withoutWithdrawal(text)))[0]?.[1] ?? 0) >= meant;
}
