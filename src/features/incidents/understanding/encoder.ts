import type { Features } from './message-features.ts';

/**
 * Numbers for what a text speaks of, the nearer the nearer two texts are in meaning, from a model the operator provides
 * (`RETTESNOR_ENCODER`). It was made of far more text than is taught here, so that words nobody taught count too.
 */
export interface Encoder {
  /** Tells it from every other: weights are learnt for one encoder. */
  id: string;
  /** How many numbers it gives. */
  dimensions: number;
  /** Of length one; all zero for what has no words. */
  vectorOf(text: string): readonly number[];
}

/** What a text speaks of counts as much as how it is spelt and worded together. */
const strength = 2;

/** The numbers as features. @param from the first of their places, behind those of words */
export function encodedFeatures(text: string, encoder: Encoder, from: number): Features {
  return encoder.vectorOf(text).map((value, at) => [from + at, value * strength] as const);
}
