/** A message by the places of its signs, and whether it is of the kind that is learnt. */
export interface Row {
  seen: readonly (readonly [place: number, strength: number])[];
  is: boolean;
}

/** What a weight is before anything is learnt, and how much is needed before it moves from there. */
export interface Expected {
  from: number;
  caution: number;
}

const rounds = 150;
const step = 0.05;

/** The weights that tell rows of a kind from others, place 0 being there in every row. Adam, over all rows at once. */
export function descend(rows: readonly Row[], expected: readonly Expected[]): Float64Array {
  const places = expected.length;
  const importance = importanceOf(rows);
  const weights = Float64Array.from(expected, ({ from }) => from);
  const mean = new Float64Array(places);
  const spread = new Float64Array(places);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = slopeAt(rows, weights, importance);
    for (const [at, { from, caution }] of expected.entries()) {
      const drawn = (slope[at] ?? 0) + caution * ((weights[at] ?? 0) - from);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * drawn;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * drawn * drawn;
      const size = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (step * ((mean[at] ?? 0) / (1 - 0.9 ** round))) / size;
    }
  }
  return weights;
}

/** The rarer kind counts for more, by the root of how much rarer it is. */
function importanceOf(rows: readonly Row[]): { is: number; isNot: number } {
  const are = rows.filter(({ is }) => is).length;
  return { is: Math.sqrt(rows.length / 2 / are), isNot: Math.sqrt(rows.length / 2 / (rows.length - are)) };
}

function slopeAt(rows: readonly Row[], weights: Float64Array, importance: { is: number; isNot: number }) {
  const slope = new Float64Array(weights.length);
  for (const { seen, is } of rows) {
    let sum = weights[0] ?? 0;
    for (const [place, strength] of seen) sum += strength * (weights[place] ?? 0);
    const off = (is ? importance.is : importance.isNot) * (1 / (1 + Math.exp(-sum)) - (is ? 1 : 0));
    slope[0] = (slope[0] ?? 0) + off;
    for (const [place, strength] of seen) slope[place] = (slope[place] ?? 0) + off * strength;
  }
  return slope;
}
