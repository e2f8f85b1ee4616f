import type { CategoryWeight } from './category-guess.ts';
import { categoryWeights } from './category-guess.ts';
import { type Weighted, weighed, weightIn } from './cues.ts';
import { foreignCues } from './foreign-cues.ts';
import { happenedCues } from './happened-cues.ts';
import { elsewhereCues } from './intent-cues-elsewhere.ts';
import { ownCues, readByOthers } from './intent-cues-own.ts';
import { questionCues } from './intent-cues-questions.ts';
import { talkCues } from './intent-cues-talk.ts';
import { type Learnt, learntScores } from './learnt.ts';
import { indexMessage, type MessageIndex } from './message-index.ts';
import { isSaid, phrases } from './phrase.ts';
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

const intentCues = { ...ownCues, ...elsewhereCues, ...questionCues, ...talkCues };
type OtherIntent = keyof typeof intentCues;

export interface IntentGuess {
  intent: Intent;
  /** Something told earlier shall be taken back; may stand beside another intent (C15). */
  withdraws: boolean;
  /** Taken for small talk though nothing in it says so: beside a report just made it is more about that. */
  isVague: boolean;
  /** How far an incident is behind the likeliest of all by what is learnt; nothing for what has no words. */
  lead: number | undefined;
}

const others = Object.keys(intentCues) as readonly OtherIntent[];
const tables = others.map((intent): readonly [OtherIntent, Weighted] => [intent, weighed(intentCues[intent])]);
const smallTalk = weighed(intentCues.smallTalk);
const withdraw = weighed(intentCues.withdraw);
const happened = weighed(happenedCues);
const otherReaders = phrases(readByOthers);
const foreign = weighed({ decisive: Object.values(foreignCues).join('\n') });
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
  if (weightIn(index, withdraw) >= meant) {
    return { intent: tellsMore(text) ? 'incident' : 'withdraw', withdraws: true, isVague: false, lead };
  }
  // Nothing is learnt of other languages.
  if (weightIn(index, foreign) >= meant) return { intent: 'incident', withdraws: false, isVague: false, lead };
  const told = (said[0]?.[1] ?? 0) + weightIn(index, happened);
  const isReadByOther = isSaid(index, otherReaders);
  const weights = [
    { intent: 'incident' as const, weight: ofIncident + incidentShare * capped(told) },
    ...tables
      .filter(([intent]) => !(isReadByOther && intent === 'confirmReading'))
      .map(([intent, table]) => ({
        intent,
        weight: (scores.get(intent) ?? 0) + phraseShare * capped(weightIn(index, table)),
      })),
  ];
  const { intent } = weights.reduce((most, next) => (next.weight > most.weight ? next : most));
  const isVague = intent === 'smallTalk' && weightIn(index, smallTalk) === 0;
  return { intent, withdraws: intent === 'withdraw', isVague, lead };
}

function capped(weight: number): number {
  return Math.min(weight, mostSaid);
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
