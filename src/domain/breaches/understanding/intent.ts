import type { CategoryWeight } from './category-guess.ts';
import { categoryWeights } from './category-guess.ts';
import { type Weighted, weighed, weightIn } from './cues.ts';
import { happenedCues } from './happened-cues.ts';
import { type Heard, hear } from './heard.ts';
import { elsewhereCues } from './intent-cues-elsewhere.ts';
import { ownCues } from './intent-cues-own.ts';
import { questionCues } from './intent-cues-questions.ts';
import { talkCues } from './intent-cues-talk.ts';

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
}

/** Whoever means one of two things is asked about the one standing first. */
const order: readonly OtherIntent[] = [
  'withdraw',
  'rights',
  'uth',
  'hr',
  'confirmReading',
  'question',
  'help',
  'smallTalk',
];
/** What a message is about; *må jeg …?* is only the form it is put in. */
const subjects: readonly OtherIntent[] = ['rights', 'uth', 'hr', 'confirmReading'];
const tables = order.map((intent): readonly [OtherIntent, Weighted] => [intent, weighed(intentCues[intent])]);
const withdraw = weighed(intentCues.withdraw);
const happened = weighed(happenedCues);
/** From here a message means what it says: one clear sign, or two likely ones. */
const meant = 4;
/** How much less the words of an incident tell when nothing is said to have happened. */
const hypothetical = 2;
/** Below this nothing tells of an incident. */
const faint = 2;

export function guessIntent(text: string, heard: Heard, categories: readonly CategoryWeight[]): IntentGuess {
  if (heard.words.length === 0) return { intent: text.trim() === '' ? 'empty' : 'smallTalk', withdraws: false };
  const weights = tables.map(([intent, table]) => ({ intent, weight: weightIn(heard, table) }));
  const withdrawal = weights[0]?.weight ?? 0;
  const told = weightIn(heard, happened);
  const incident = (categories[0]?.[1] ?? 0) + told;
  // Words of an incident without anything that happened: *hvad gør jeg, hvis jeg mister min telefon?*
  const against = told < faint ? incident - hypothetical : incident;
  if (withdrawal >= meant) {
    const isMore = tellsMore(text);
    return { intent: isMore ? 'incident' : 'withdraw', withdraws: true };
  }
  const subject = heaviest(weights.filter(({ intent }) => subjects.includes(intent)));
  if (subject.weight >= meant && subject.weight >= against) return { intent: subject.intent, withdraws: false };
  const best = heaviest(weights.slice(1));
  if (best.weight >= meant && best.weight > (best.intent === 'question' ? against : incident))
    return { intent: best.intent, withdraws: false };
  if (incident >= faint) return { intent: 'incident', withdraws: false };
  if (best.weight >= faint) return { intent: best.intent, withdraws: false };
  return { intent: heard.words.length > longestGreeting ? 'incident' : 'smallTalk', withdraws: false };
}

function heaviest<T extends { weight: number }>(all: readonly T[]): T {
  return all.reduce((most, next) => (next.weight > most.weight ? next : most));
}

/** So few words that tell nothing are only a greeting. */
const longestGreeting = 5;

/** The sentences that take nothing back; what they tell is another matter than what is withdrawn (C15). */
export function withoutWithdrawal(text: string): string {
  return text
    .split(/(?<=[.!?…])\s+|\n/)
    .filter((sentence) => weightIn(hear(sentence), withdraw) < faint)
    .join('\n');
}

function tellsMore(text: string): boolean {
  return (categoryWeights(hear(withoutWithdrawal(text)))[0]?.[1] ?? 0) >= meant;
}
