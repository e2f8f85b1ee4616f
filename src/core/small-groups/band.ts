/** Fewer people than this are a small group: no number about them is shown (design section 7). */
export const smallest = 5;

/** How many of a group, as a word. `some`: the group is too small to say more than none, some or all. */
export const bands = [
  ...(['nobody', 'few', 'some', 'half', 'most', 'nearly', 'all'] as const),
  /** The group is small, or the word would give a small number away. */
  'hidden',
  /** There is nobody it is about. */
  'notAsked',
] as const;
export type Band = (typeof bands)[number];

/** Whole numbers from one to another, both included. */
export interface Range {
  least: number;
  most: number;
}

/** Under twelve, a third of the group would be so few that the word were as good as the number. */
const thirds = 12;
/** Nine tenths leave at least three people out from here on. */
const tenths = 30;

/**
 * The word for a part of a group. Between nobody and all, every word leaves at least three numbers possible.
 * @param of size of the group
 */
export function bandOf(part: number, of: number): Band {
  if (of === 0) return 'notAsked';
  if (of < smallest) return 'hidden';
  return bandsOf(of).find(({ most }) => part <= most)?.band ?? 'all';
}

/** As `bandOf`, of a small group too: for those who may know every number. */
export function exactBandOf(part: number, of: number): Band {
  if (of === 0) return 'notAsked';
  return bandsOf(of).find(({ most }) => part <= most)?.band ?? 'all';
}

/** What the word says about the part, to somebody who knows the size of the group. */
export function partsIn(band: Band, of: number): Range {
  return bandsOf(of).find((candidate) => candidate.band === band) ?? { least: 0, most: of };
}

/** What the word says about the size of the group it is about, to somebody who knows how words are chosen. */
export function sizesOf(band: Band): Range {
  const boundless = Number.MAX_SAFE_INTEGER;
  if (band === 'notAsked') return { least: 0, most: 0 };
  if (band === 'hidden') return { least: 1, most: smallest - 1 };
  if (band === 'some') return { least: smallest, most: thirds - 1 };
  if (band === 'nobody' || band === 'all') return { least: smallest, most: boundless };
  return { least: band === 'nearly' ? tenths : thirds, most: boundless };
}

function bandsOf(of: number): readonly (Range & { band: Band })[] {
  const third = Math.ceil(of / 3);
  const twoThirds = Math.floor((2 * of) / 3);
  const nineTenths = Math.ceil((9 * of) / 10);
  const inBetween: readonly (Range & { band: Band })[] =
    of < thirds
      ? [{ band: 'some', least: 1, most: of - 1 }]
      : [
          { band: 'few', least: 1, most: third - 1 },
          { band: 'half', least: third, most: twoThirds },
          { band: 'most', least: twoThirds + 1, most: of < tenths ? of - 1 : nineTenths - 1 },
          ...(of < tenths ? [] : [{ band: 'nearly', least: nineTenths, most: of - 1 } as const]),
        ];
  return [{ band: 'nobody', least: 0, most: 0 }, ...inBetween, { band: 'all', least: of, most: of }];
}
