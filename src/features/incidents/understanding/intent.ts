import { categories } from '../../cases/incident/category.ts';
import type { CategoryWeight } from './category-guess.ts';
import { categoryWeights } from './category-guess.ts';
import { cuesIn, cueTable, weightIn } from './cues.ts';
import { type Learnt, learntScores } from './learnt.ts';
import { indexMessage, type MessageIndex } from './message-index.ts';
import { isSaid } from './phrase.ts';
import { phraseTable } from './phrase-table.ts';
import type { Signs } from './signs.ts';

/** What somebody wants with a message. */
export type Intent =
  | 'incident'
  | 'question'
  | 'hr'
  | 'rights'
  | 'uth'
  | 'withdraw'
  | 'confirmReading'
  | 'smallTalk'
  | 'help'
  | 'empty';

const others = [
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
  /** Taken for small talk though nothing in it says so: beside a report just made it is more about that. */
  isVague: boolean;
  /** How far an incident is behind the likeliest of all by what is learnt; nothing for what has no words. */
  lead: number | undefined;
}

const cues = cueTable(
  ['own', 'elsewhere', 'questions', 'talk'].map((file) => `intents/${file}.tsv`),
  others,
);
const { happened } = cueTable(['intents/happened.tsv'], ['happened']);
const foreign = cuesIn('categories/foreign.tsv', categories).map(([, cue]) => cue);
const { readByOthers } = phraseTable('intents/read-by-others.tsv', ['readByOthers']);
/** From here a message means what it says: one clear sign, or two likely ones. */
const meant = 4;
/** Below this nothing is taken back. */
const faint = 2;
/** What a phrase weighs beside what is learnt, and where more phrases say no more. */
const phraseShare = 0.3;
const incidentShare = 0.15;
const mostSaid = 8;

export function guessIntent(
  text: string,
  index: MessageIndex,
  said: readonly CategoryWeight[],
  signs: Signs,
  learnt: Learnt,
): IntentGuess {
  if (index.words.length === 0)
    return { intent: text.trim() === '' ? 'empty' : 'smallTalk', withdraws: false, isVague: false, lead: undefined };
  const scores = learntScores(learnt, signs);
  const ofIncident = scores.get('incident') ?? 0;
  const lead = Math.max(ofIncident, ...scores.values()) - ofIncident;
  // Outright, because what is taken back may stand beside something new (C15).
  if (weightIn(index, cues.withdraw) >= meant) {
    return { intent: tellsMore(text) ? 'incident' : 'withdraw', withdraws: true, isVague: false, lead };
  }
  // Nothing is learnt of other languages.
  if (weightIn(index, foreign) >= meant) return { intent: 'incident', withdraws: false, isVague: false, lead };
  const told = (said[0]?.[1] ?? 0) + weightIn(index, happened);
  const isReadByOther = isSaid(index, readByOthers);
  const weights = [
    { intent: 'incident' as const, weight: ofIncident + incidentShare * capped(told) },
    ...others
      .filter((intent) => !(isReadByOther && intent === 'confirmReading'))
      .map((intent) => ({
        intent,
        weight: (scores.get(intent) ?? 0) + phraseShare * capped(weightIn(index, cues[intent])),
      })),
  ];
  const { intent } = weights.reduce((most, next) => (next.weight > most.weight ? next : most));
  const isVague = intent === 'smallTalk' && weightIn(index, cues.smallTalk) === 0;
  return { intent, withdraws: intent === 'withdraw', isVague, lead };
}

function capped(weight: number): number {
  return Math.min(weight, mostSaid);
}

/** The sentences that take nothing back; what they tell is another matter than what is withdrawn (C15). */
export function withoutWithdrawal(text: string): string {
  return text
    .split(/(?<=[.!?…])\s+|\n/)
    .filter((sentence) => weightIn(indexMessage(sentence), cues.withdraw) < faint)
    .join('\n');
}

function tellsMore(text: string): boolean {
  return (categoryWeights(indexMessage(withoutWithdrawal(text)))[0]?.[1] ?? 0) >= meant;
}
