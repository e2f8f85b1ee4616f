import type { Heard } from './heard.ts';
import { coverUp } from './held-cover-up.ts';
import { crime } from './held-crime.ts';
import { retaliation } from './held-retaliation.ts';
import { heldSigns } from './held-signs.ts';
import { coverUpTogether, crimeTogether, retaliationTogether } from './held-together.ts';
import { heldFrom, pairWeights, signWeights, speaksOf } from './held-weights.ts';
import { isSaid, phrases } from './phrase.ts';

/** What a first message hints at that keeps it in memory until its writer has chosen (domain.md 0 and 2.10). */
export type HeldFor = 'retaliation' | 'coverUp' | 'crime';

const tables = {
  retaliation: phrases(retaliation + retaliationTogether),
  coverUp: phrases(coverUp + coverUpTogether),
  crime: phrases(crime + crimeTogether),
};
const signs = Object.entries(heldSigns).map(([name, written]) => [name, phrases(written)] as const);

/** The hints in a message, if any. A wrong hint costs one more question; a missed one could cost somebody their job. */
export function heldFor(heard: Heard): readonly HeldFor[] {
  const hints = Object.entries(tables) as readonly (readonly [HeldFor, (typeof tables)[HeldFor]])[];
  const outright = hints.filter(([, table]) => isSaid(heard, table)).map(([hint]) => hint);
  return outright.length > 0 ? outright : roundabout(heard);
}

/** What no phrase says outright but many signs together do: somebody with power, and silence or an advantage. */
function roundabout(heard: Heard): readonly HeldFor[] {
  const said = new Set(signs.filter(([, table]) => isSaid(heard, table)).map(([name]) => name));
  const weight = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + (signWeights[name] ?? 0), 0);
  const together = pairWeights.filter(([one, other]) => said.has(one) && said.has(other));
  if (weight(said) + together.reduce((sum, [, , more]) => sum + more, 0) < heldFrom) return [];
  const spoken = ([hint, names]: readonly [HeldFor, readonly string[]]) =>
    [hint, weight(names.filter((name) => said.has(name)))] as const;
  const [retaliationSaid, coverUpSaid] = [
    spoken(['retaliation', speaksOf.retaliation]),
    spoken(['coverUp', speaksOf.coverUp]),
  ];
  const [hint, most] = retaliationSaid[1] > coverUpSaid[1] ? retaliationSaid : coverUpSaid;
  return most > 0 ? [hint] : ['crime'];
}
