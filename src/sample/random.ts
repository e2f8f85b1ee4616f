import { createHash } from 'node:crypto';

/** Chance that comes out the same every time: the sample is believable and never another one tomorrow. */
export interface SampleRandom {
  /** A whole number from 0 up to, and without, the bound. */
  below(bound: number): number;
  /** True so many times in a thousand. */
  inThousand(times: number): boolean;
  /** 128 bits as hex. */
  salt(): string;
}

/** @param seed what it is the chance of; equal seeds give equal numbers */
export function sampleRandom(seed: string): SampleRandom {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  // Mulberry32: enough to scatter days and hours, nothing to keep secrets with.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number) => Math.floor((next() / 2 ** 32) * bound);
  return {
    below,
    inThousand: (times) => below(1000) < times,
    salt: () => Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join(''),
  };
}
