import type { Features } from './message-features.ts';

/** A trained model as it is kept: a weight for each place and reading, in whole steps. */
export interface WrittenModel {
  /** Their names, and what speaks for each before anything is seen. */
  readings: string;
  bias: string;
  /** How many places it has, those of an encoder among them. */
  size: number;
  /** The encoder it was learnt with, if any, whose numbers have the last places. */
  encoder?: { id: string; dimensions: number };
  /** What one step of a weight is. */
  step: number;
  /** A signed byte for each place and reading, in base64. */
  weights: string;
}

/** How likely each reading of a message is, by what was learnt of labelled messages; together they are one. */
export interface Model {
  /** How many places words have. */
  size: number;
  /** The encoder it was learnt with. */
  encoder?: string | undefined;
  likelihoods(features: Features): ReadonlyMap<string, number>;
}

export function readModel({ readings, size, encoder, step, bias, weights }: WrittenModel): Model {
  const bytes = Buffer.from(weights, 'base64');
  const steps = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const names = readings.split(' ');
  const count = names.length;
  return {
    size: size - (encoder?.dimensions ?? 0),
    encoder: encoder?.id,
    likelihoods: (features) => {
      const scores = bias.split(' ').map(Number);
      for (const [place, strength] of features)
        for (let of = 0; of < count; of += 1)
          scores[of] = (scores[of] ?? 0) + strength * step * (steps[place * count + of] ?? 0);
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const whole = shares.reduce((sum, share) => sum + share, 0);
      return new Map(names.map((reading, of) => [reading, (shares[of] ?? 0) / whole]));
    },
  };
}
