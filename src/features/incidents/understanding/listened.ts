import { type Asking, askingIn } from './asking.ts';
import { type CategoryWeight, categoryWeights } from './category-guess.ts';
import { type Encoder, encodedFeatures } from './encoder.ts';
import { believedSaid, endingSaid } from './facts/ending-said.ts';
import { type Features, featuresOf } from './message-features.ts';
import { indexMessage, type MessageIndex } from './message-index.ts';
import { namesSomething, type Signs, signsIn } from './signs.ts';
import type { SpokenLanguage } from './spoken-language.ts';

/** A text in the ways the guesses look at it. */
export interface Listened {
  text: string;
  heard: MessageIndex;
  weights: readonly CategoryWeight[];
  signs: Signs;
  asking: Asking | undefined;
  /** Something is named that could be lost or seen, or somebody. */
  isNamed: boolean;
  features: Features;
}

/** @param masked the text without CPR numbers @param size how many places of words the model has @param encoder the one it was learnt with */
export function listen(masked: string, language: SpokenLanguage, size: number, encoder?: Encoder): Listened {
  const heard = indexMessage(masked);
  const weights = categoryWeights(heard);
  const signs = signsIn(masked, heard);
  const ending = endingSaid(heard);
  const asking = askingIn(heard, masked);
  const told: Signs = new Map([
    ...(language === 'other' ? signsIn(masked, heard, language) : signs),
    ...(ending ? [[`<${ending}>`, 1] as const] : []),
    ...(believedSaid(heard) ? [['<believed>', 1] as const] : []),
    ...(asking ? [[`<${asking}>`, 1] as const] : []),
  ]);
  const features = featuresOf(masked, size, told, weights, heard);
  const encoded = encoder ? encodedFeatures(masked, encoder, size) : [];
  const isNamed = namesSomething(told);
  return { text: masked, heard, weights, signs, asking, isNamed, features: [...features, ...encoded] };
}
