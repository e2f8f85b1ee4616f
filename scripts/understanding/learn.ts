import { always, type WrittenLearnt } from '../../src/features/incidents/understanding/learnt.ts';
import type { Signs } from '../../src/features/incidents/understanding/signs.ts';
import { expectedSigns } from './expected-signs.ts';

export interface Example {
  signs: Signs;
  reading: string;
}

/** So often a sign must be seen; what stands in one message only tells of that message. */
const seenFrom = 2;
/** What an expected sign weighs before anything is learnt. */
const expected = 0.7;
const rounds = 150;
const step = 0.02;
/** Smaller weights change nothing and are not written. */
const smallest = 0.03;

/**
 * Learns what each sign weighs for each reading, as a table `readLearnt` reads: multinomial logistic regression, held to
 * what a person expects of the signs by `caution`, so that few messages do not outweigh it. The same examples always
 * give the same table.
 */
export function learn(examples: readonly Example[], caution: number): WrittenLearnt {
  const readings = [...new Set(examples.map(({ reading }) => reading))].sort();
  const seen = Map.groupBy(
    examples.flatMap(({ signs }) => [...signs.keys()]),
    (sign) => sign,
  );
  const hopes = readings.map((reading) => signsExpected(reading));
  // What is expected holds until messages tell otherwise, seen or not.
  const often = [...seen].filter(([, all]) => all.length >= seenFrom).map(([sign]) => sign);
  const signs = [...new Set([always, ...often, ...hopes.flatMap((hoped) => [...hoped])])];
  const placeOf = new Map(signs.map((sign, at) => [sign, at]));
  const rows = examples.map((example) => ({
    ...seenIn(example.signs, placeOf),
    reading: readings.indexOf(example.reading),
    importance: Math.sqrt(
      examples.length / readings.length / examples.filter(({ reading }) => reading === example.reading).length,
    ),
  }));
  const start = hopes.flatMap((hoped) => signs.map((sign) => (hoped.has(sign) ? expected : 0)));
  const weights = descend(rows, Float64Array.from(start), signs.length, readings.length, caution);
  const entries = signs.map((sign, place) => {
    const its = readings.flatMap((reading, of) => {
      const weight = weights[of * signs.length + place] ?? 0;
      return Math.abs(weight) < smallest ? [] : [`${reading}:${weight.toFixed(2)}`];
    });
    return [sign, its.join(' ')] as const;
  });
  return Object.fromEntries(entries.filter(([, its]) => its !== ''));
}

function signsExpected(reading: string): ReadonlySet<string> {
  return new Set(expectedSigns[reading]?.split(' ').map((name) => `<${name}>`));
}

function seenIn(signs: Signs, placeOf: ReadonlyMap<string, number>): Pick<Row, 'places' | 'strengths'> {
  const known = [...signs].filter(([sign]) => placeOf.has(sign));
  return {
    places: Int32Array.from([0, ...known.map(([sign]) => placeOf.get(sign) ?? 0)]),
    strengths: Float64Array.from([1, ...known.map(([, strength]) => strength)]),
  };
}

/** An example in numbers alone: they are gone through some million times. */
interface Row {
  places: Int32Array;
  strengths: Float64Array;
  reading: number;
  importance: number;
}

/** Adam, over all rows at once. */
function descend(rows: readonly Row[], start: Float64Array, signs: number, readings: number, caution: number) {
  const weights = start.slice();
  const mean = new Float64Array(weights.length);
  const spread = new Float64Array(weights.length);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = slopeAt(rows, weights, signs, readings);
    for (let at = 0; at < weights.length; at += 1) {
      const free = at % signs === 0;
      const drawn = (slope[at] ?? 0) + (free ? 0 : caution * ((weights[at] ?? 0) - (start[at] ?? 0)));
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * drawn;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * drawn * drawn;
      const size = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (step * ((mean[at] ?? 0) / (1 - 0.9 ** round))) / size;
    }
  }
  return weights;
}

function slopeAt(rows: readonly Row[], weights: Float64Array, signs: number, readings: number): Float64Array {
  const slope = new Float64Array(weights.length);
  const shares = new Float64Array(readings);
  for (const { places, strengths, reading, importance } of rows) {
    let most = Number.NEGATIVE_INFINITY;
    for (let of = 0; of < readings; of += 1) {
      let score = 0;
      for (let at = 0; at < places.length; at += 1) {
        score += (strengths[at] ?? 0) * (weights[of * signs + (places[at] ?? 0)] ?? 0);
      }
      shares[of] = score;
      most = Math.max(most, score);
    }
    let whole = 0;
    for (let of = 0; of < readings; of += 1) {
      const share = Math.exp((shares[of] ?? 0) - most);
      shares[of] = share;
      whole += share;
    }
    for (let of = 0; of < readings; of += 1) {
      const off = importance * ((shares[of] ?? 0) / whole - (of === reading ? 1 : 0));
      for (let at = 0; at < places.length; at += 1) {
        const weight = of * signs + (places[at] ?? 0);
        slope[weight] = (slope[weight] ?? 0) + off * (strengths[at] ?? 0);
      }
    }
  }
  return slope;
}
