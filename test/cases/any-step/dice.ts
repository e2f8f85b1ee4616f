/** The same throws for the same seed, so that a run that failed is run again as it was. */
export interface Dice {
  upTo(sides: number): number;
  one<T>(of: readonly T[]): T;
  /** A few of them, each once. */
  some<T>(of: readonly T[]): T[];
  /** True once in so many throws. */
  rarely(often: number): boolean;
  uuid(): string;
}

export function dice(seed: number): Dice {
  let state = seed;
  // mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (sides: number) => Math.floor(next() * sides);
  const hex = (length: number) => Array.from({ length }, () => upTo(16).toString(16)).join('');
  return {
    upTo,
    one: (of) => {
      const chosen = of[upTo(of.length)];
      if (chosen === undefined) throw new RangeError('nothing to choose from');
      return chosen;
    },
    some: (of) => of.filter(() => next() < 0.4),
    rarely: (often) => upTo(often) === 0,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}
