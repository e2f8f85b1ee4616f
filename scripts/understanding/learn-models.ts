import { maskCpr } from '../../src/core/cpr/cpr.ts';
import { listen } from '../../src/features/incidents/understanding/listened.ts';
import { spellingOf } from '../../src/features/incidents/understanding/message-features.ts';
import { readModel, type WrittenModel } from '../../src/features/incidents/understanding/model.ts';
import type { Models } from '../../src/features/incidents/understanding/understand.ts';
import type { Labelled } from './measured.ts';
import { type Example, train } from './train.ts';

/** How many places each model has. */
const sizes = { readings: 60_000, languages: 2 ** 13 };
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
export function readExamples(messages: readonly Labelled[]): readonly Read[] {
  return messages
    .filter(({ text }) => text.trim() !== '')
    .map((labelled) => {
      const masked = maskCpr(labelled.text);
      return {
        labelled,
        reading: {
          features: listen(masked, labelled.language, sizes.readings).features,
          reading: labelled.intent === 'incident' ? (labelled.category ?? 'other') : labelled.intent,
        },
        language: { features: spellingOf(masked, sizes.languages), reading: labelled.language },
      };
    });
}

/** Both models as they are written. */
export function learnModels(read: readonly Read[]): WrittenModels {
  return {
    readings: train(
      read.map(({ reading }) => reading),
      sizes.readings,
      leftOut.readings,
    ),
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
