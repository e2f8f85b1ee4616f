import { createHash } from 'node:crypto';
import { maskCpr } from '../../src/core/cpr/cpr.ts';
import type { Encoder } from '../../src/features/incidents/understanding/encoder.ts';
import { listen } from '../../src/features/incidents/understanding/listened.ts';
import { spellingOf } from '../../src/features/incidents/understanding/message-features.ts';
import { readModel, type WrittenModel } from '../../src/features/incidents/understanding/model.ts';
import type { Models } from '../../src/features/incidents/understanding/understand.ts';
import type { Labelled } from './measured.ts';
import { type Example, train } from './train.ts';

/** How many places each model has. */
const sizes = { readings: 2 ** 17, languages: 2 ** 15 };
/** How many of a hundred features each does without while it learns: a language is told by fewer. */
const leftOut = { readings: 35, languages: 20 };

export interface Read {
  labelled: Labelled;
  reading: Example;
  language: Example;
}

interface WrittenModels {
  readings: WrittenModel;
  languages: WrittenModel;
}

/** Messages that say anything, as the models learn from them. What is held is told by other signs (`learn-quarantine`). */
export function readExamples(messages: readonly Labelled[], encoder?: Encoder): readonly Read[] {
  return messages
    .filter(({ text }) => text.trim() !== '')
    .map((labelled) => {
      const masked = maskCpr(labelled.text);
      return {
        labelled,
        reading: {
          features: listen(masked, labelled.language, sizes.readings, encoder).features,
          reading: labelled.intent === 'incident' ? (labelled.category ?? 'other') : labelled.intent,
        },
        language: { features: spellingOf(masked, sizes.languages), reading: labelled.language },
      };
    });
}

/** One message in so many is learnt from again to see that nothing has changed in how messages are read and learnt from. */
const sampledEvery = 50;

/**
 * A digest of what the models are learnt from: every message, and what is learnt of a sample of them. While it is the
 * same, learning anew gives the same models; to learn all of them takes a minute.
 */
export function originOf(messages: readonly Labelled[]): string {
  const sample = learnModels(readExamples(messages.filter((_, at) => at % sampledEvery === 0)));
  const learntFrom = messages.map(({ text, language, intent, category }) => [text, language, intent, category]);
  return createHash('sha256')
    .update(JSON.stringify([learntFrom, sample]))
    .digest('hex');
}

/** Both models as they are written. */
export function learnModels(read: readonly Read[], encoder?: Encoder): WrittenModels {
  const { id, dimensions } = encoder ?? { id: undefined, dimensions: 0 };
  return {
    readings: {
      ...(id && { encoder: { id, dimensions } }),
      ...train(
        read.map(({ reading }) => reading),
        sizes.readings + dimensions,
        leftOut.readings,
      ),
    },
    languages: train(
      read.map(({ language }) => language),
      sizes.languages,
      leftOut.languages,
    ),
  };
}

export function modelsOf({ readings, languages }: WrittenModels): Models {
  return { readings: readModel(readings), languages: readModel(languages) };
}
