import { feature } from '../../../kernel/feature.ts';
import { makeOurs } from './actions/make-ours.ts';
import { takeExamples } from './actions/take-examples.ts';
import { exampleTexts } from './views/example-texts.ts';

/** *Forslag*: texts a handbook can be begun from, and how they become the municipality's own (S7, S13, S34, S68). */
export const examples = feature({ records: {}, actions: { takeExamples, makeOurs }, views: { exampleTexts } });
