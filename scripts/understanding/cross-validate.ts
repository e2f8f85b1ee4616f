import type { Models } from '../../src/features/incidents/understanding/understand.ts';
import { learnModels, modelsOf, type Read } from './learn-models.ts';
import type { Labelled } from './measured.ts';

const parts = 3;

/**
 * For each message the models learnt from the other two thirds, so that it is understanding that is measured by them and
 * not memory.
 */
export function crossValidated(read: readonly Read[]): ReadonlyMap<Labelled, Models> {
  const part = (at: number) => (at * 7 + Math.floor(at / parts)) % parts;
  const learntWithout = Array.from({ length: parts }, (_, left) =>
    modelsOf(learnModels(read.filter((_, at) => part(at) !== left))),
  );
  return new Map(
    read.flatMap(({ labelled }, at) => {
      const models = learntWithout[part(at)];
      return models ? [[labelled, models] as const] : [];
    }),
  );
}
