import { readLearnt } from '../../src/features/incidents/understanding/learnt.ts';
import type { LearntTables } from '../../src/features/incidents/understanding/understand.ts';
import { learnTables, readSigns } from './learn-tables.ts';
import { type Labelled, type Measured, measure } from './measure.ts';

const parts = 5;

/**
 * Messages measured by tables learnt from the other four fifths, so that it is understanding that is measured and not
 * memory. Messages that the phrases were written from are learnt from and not measured.
 */
export function crossValidate(messages: readonly Labelled[]): Measured {
  const read = readSigns(messages);
  const part = (at: number) => (at * 7 + Math.floor(at / parts)) % parts;
  const learntWithout = Array.from({ length: parts }, (_, left): LearntTables => {
    const { intents, categories } = learnTables(read.filter((_, at) => part(at) !== left));
    return { intents: readLearnt(intents), categories: readLearnt(categories) };
  });
  const measured = messages.map((labelled, at) => ({ labelled, learnt: learntWithout[part(at)] }));
  return measure(
    measured.filter(({ labelled }) => !labelled.shaped).map(({ labelled }) => labelled),
    new Map(measured.flatMap(({ labelled, learnt }) => (learnt ? [[labelled, learnt] as const] : []))),
  );
}
