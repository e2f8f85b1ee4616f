import type { Features } from '../../src/features/incidents/understanding/message-features.ts';
import type { WrittenModel } from '../../src/features/incidents/understanding/model.ts';

export interface Example {
  features: Features;
  reading: string;
}

/** Learnt so many times, each in another order: the mean reads the odd message better than any of them. */
const orders = 3;
const rounds = 12;
const pace = 0.5;
const caution = 1e-5;
const biasPace = 0.05;
const largestStep = 127;
/** A reading that is off by less moves nothing; most are, so that learning takes half as long. */
const faint = 0.002;

type Random = (below: number) => number;

/** An example as it is learnt from. Numbers side by side: a list of pairs takes twice as long to go through. */
interface Row {
  places: Int32Array;
  strengths: Float64Array;
  meant: number;
  importance: number;
}

/**
 * Learns to tell readings apart: multinomial logistic regression by stochastic gradients (AdaGrad), a rarer reading
 * counting for more by the root of how much rarer it is. The weights are the mean of the later rounds' of several orders;
 * what is written is one table all the same. The same examples in the same order give the same model.
 * @param leftOut so many of a hundred features are left out each time, so that no single word comes to decide alone
 */
export function train(examples: readonly Example[], size: number, leftOut: number): WrittenModel {
  const readings = [...new Set(examples.map(({ reading }) => reading))].sort();
  const count = readings.length;
  const often = readings.map((reading) => examples.filter((example) => example.reading === reading).length);
  const rows = examples.map(({ features, reading }): Row => {
    const meant = readings.indexOf(reading);
    return {
      places: Int32Array.from(features, ([place]) => place * count),
      strengths: Float64Array.from(features, ([, strength]) => strength),
      meant,
      importance: Math.sqrt(examples.length / count / (often[meant] ?? 1)),
    };
  });
  const sum = new Float32Array(size * count);
  const bias = new Float64Array(count);
  const random = seeded();
  for (let order = 0; order < orders; order += 1) {
    const learnt = learnOnce(rows, sum, count, leftOut, random);
    for (const [of, own] of learnt.entries()) bias[of] = (bias[of] ?? 0) + own / orders;
  }
  const mean = sum.map((whole) => whole / (orders * Math.ceil(rounds / 2)));
  return written(readings, size, bias, mean);
}

/** Learns in an order of its own. @param sum the weights of the later rounds are added to it @returns the bias */
function learnOnce(rows: readonly Row[], sum: Float32Array, count: number, leftOut: number, random: Random) {
  const weights = new Float32Array(sum.length);
  const travelled = new Float32Array(sum.length);
  const bias = new Float64Array(count);
  const shares = new Float64Array(count);
  const moved = new Int32Array(count);
  const most = rows.reduce((so, { places }) => Math.max(so, places.length), 0);
  const [places, strengths] = [new Int32Array(most), new Float64Array(most)];
  const order = rows.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const rate = pace * (1 - round / rounds);
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      let taken = 0;
      for (let of = 0; of < row.places.length; of += 1) {
        if (random(100) < leftOut) continue;
        places[taken] = row.places[of] ?? 0;
        strengths[taken] = row.strengths[of] ?? 0;
        taken += 1;
      }
      shares.set(bias);
      for (let feature = 0; feature < taken; feature += 1) {
        const place = places[feature] ?? 0;
        const strength = strengths[feature] ?? 0;
        for (let of = 0; of < count; of += 1) shares[of] = (shares[of] ?? 0) + strength * (weights[place + of] ?? 0);
      }
      toShares(shares);
      let moving = 0;
      for (let of = 0; of < count; of += 1) {
        const off = row.importance * ((shares[of] ?? 0) - (of === row.meant ? 1 : 0));
        bias[of] = (bias[of] ?? 0) - biasPace * rate * 2 * off;
        shares[of] = off;
        if (off < -faint || off > faint) {
          moved[moving] = of;
          moving += 1;
        }
      }
      for (let feature = 0; feature < taken; feature += 1) {
        const place = places[feature] ?? 0;
        const strength = strengths[feature] ?? 0;
        for (let next = 0; next < moving; next += 1) {
          const of = moved[next] ?? 0;
          const before = weights[place + of] ?? 0;
          const slope = (shares[of] ?? 0) * strength + caution * before;
          const far = (travelled[place + of] ?? 0) + slope * slope;
          travelled[place + of] = far;
          // What was travelled is read as it is kept, in single precision.
          weights[place + of] = before - (rate * slope) / Math.sqrt(Math.fround(far) + 0.01);
        }
      }
    }
    if (round < rounds / 2) continue;
    for (let of = 0; of < sum.length; of += 1) sum[of] = (sum[of] ?? 0) + (weights[of] ?? 0);
  }
  return bias;
}

function toShares(scores: Float64Array): void {
  const most = scores.reduce((a, b) => Math.max(a, b));
  let whole = 0;
  for (const [of, score] of scores.entries()) {
    scores[of] = Math.exp(score - most);
    whole += scores[of] ?? 0;
  }
  for (const [of, score] of scores.entries()) scores[of] = score / whole;
}

function written(readings: readonly string[], size: number, bias: Float64Array, weights: Float32Array): WrittenModel {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / largestStep;
  const steps = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return {
    readings: readings.join(' '),
    bias: Array.from(bias, (one) => one.toFixed(3)).join(' '),
    size,
    step: Number(step.toPrecision(6)),
    weights: Buffer.from(steps.buffer).toString('base64'),
  };
}

function shuffle(order: number[], random: Random): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** The same row of numbers each time. */
function seeded(): Random {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    // The upper bits: the lower ones of such a row repeat themselves.
    return (state >>> 8) % below;
  };
}
