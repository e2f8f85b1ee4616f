import type { keeping as Danish } from '../da/keeping.ts';
import { tabLearning as learning } from './tab-learning.ts';
import { tabUpkeep as upkeep } from './tab-upkeep.ts';

/** Sentences of those who keep the rules right; fetched with the first of their pages. */
export const keeping: typeof Danish = { learning, upkeep };
