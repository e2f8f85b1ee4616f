// Written by `npm run learn`, not by hand.
import learnt from '../../../features/incidents/understanding/learnt-quarantine.json' with { type: 'json' };
import type { MessageIndex } from './message-index.ts';
import { type QuarantineReason, quarantineSignsIn, spokenOf } from './quarantine-signs.ts';
import type { Signs } from './signs.ts';

/** What each sign weighs for holding; a sign that is not there weighs nothing. */
export type QuarantineWeights = Readonly<Record<string, number>>;

/** What speaks for holding in every message, before anything is seen in it. */
export const always = 'always';

/**
 * From here a message is held. A wrong hint costs one more tap, a missed one somebody's choice of where to tell it;
 * chosen on messages that the weights had not learnt from (`scripts/understanding/learn-quarantine.ts`).
 */
export const quarantineFrom = 0.95;
/** From here it is held whatever else it reads as. */
const outright = 2;
/** The likelier it tells of something ordinary, from the first to the second, the more must speak for holding. */
const perhaps = 0.85;
const clearly = 1;
/** Readings that what is held is often taken for. */
const roundabout = ['other', 'unauthorisedAccess', 'hr', 'help'];

const weights: QuarantineWeights = learnt;

/** What the signs of a message add up to. */
export function quarantineScore(signs: Signs, by: QuarantineWeights = weights): number {
  return [...signs].reduce((sum, [sign, strength]) => sum + strength * (by[sign] ?? 0), by[always] ?? 0);
}

/**
 * The hint in a message, if there is one: what most of its signs speak of. A faint one in what is likely something
 * ordinary is none.
 * @param likelihoods how likely each reading is
 */
export function quarantineReasons(
  index: MessageIndex,
  read: Signs,
  likelihoods: ReadonlyMap<string, number>,
): readonly QuarantineReason[] {
  const signs = quarantineSignsIn(index, read);
  const score = quarantineScore(signs);
  const ordinary = 1 - roundabout.reduce((sum, reading) => sum + (likelihoods.get(reading) ?? 0), 0);
  const doubted = Math.min(1, Math.max(0, (ordinary - perhaps) / (clearly - perhaps)));
  if (score < quarantineFrom + (outright - quarantineFrom) * doubted) return [];
  const spoken = { retaliation: 0, coverUp: 0, crime: 0 };
  for (const [sign] of signs) {
    const hint = spokenOf(sign);
    if (hint) spoken[hint] += weights[sign] ?? 0;
  }
  const hints = Object.entries(spoken) as readonly (readonly [QuarantineReason, number])[];
  return [hints.reduce((most, next) => (next[1] > most[1] ? next : most))[0]];
}
