import { maskCpr } from '../../src/core/cpr/cpr.ts';
import type { WrittenLearnt } from '../../src/features/incidents/understanding/learnt.ts';
import { indexMessage } from '../../src/features/incidents/understanding/message-index.ts';
import { signsIn } from '../../src/features/incidents/understanding/signs.ts';
import type { Example } from './learn.ts';
import { learn } from './learn.ts';
import type { Labelled } from './measure.ts';

/** How much is needed before a sign weighs otherwise than expected; categories have fewer messages each. */
const caution = { intents: 1.5, categories: 5 };

export interface Read {
  labelled: Labelled;
  signs: Example['signs'];
}

export function readSigns(messages: readonly Labelled[]): readonly Read[] {
  return messages
    .map((labelled) => ({ labelled, text: maskCpr(labelled.text) }))
    .map(({ labelled, text }) => ({ labelled, signs: signsIn(text, indexMessage(text)) }));
}

/** Both tables as they are written, learnt from messages that say anything at all. */
export function learnTables(read: readonly Read[]): { intents: WrittenLearnt; categories: WrittenLearnt } {
  const saying = read.filter(({ labelled }) => labelled.text.trim() !== '');
  const intents = saying
    .filter(({ labelled }) => !labelled.categoryOnly)
    .map(({ labelled, signs }) => ({ signs, reading: labelled.intent }));
  const categories = saying.flatMap(({ labelled: { category }, signs }) =>
    category === undefined ? [] : [{ signs, reading: category }],
  );
  return { intents: learn(intents, caution.intents), categories: learn(categories, caution.categories) };
}
