import type { IncomingAnswer, Taken } from './compared.ts';
import { imprint, type SourceSaid } from './source-said.ts';
import type { Truth, TruthField } from './truth.ts';

/**
 * Which side a field comes from, where the two differ.
 * @param ours as it stands here, absent where nothing does
 * @param said what the other register said last
 * @returns nothing where it has been dealt with: it says what it said then, and it is ours that was written since
 */
export function takenOf(
  { field, ours, theirs }: { field: TruthField; ours: string | undefined; theirs: string },
  truth: Truth,
  said: SourceSaid,
  { takes = [], keeps = [] }: IncomingAnswer,
): Taken | undefined {
  if (ours === theirs) return undefined;
  if (truth === 'theirs') return 'theirs';
  const before = said[field];
  if (before === imprint(theirs)) return undefined;
  if (ours !== undefined && keeps.includes(field)) return 'ours';
  // What they say for the first time fills what is open here, also where the truth is ours.
  if (ours === undefined && before === undefined) return 'theirs';
  if (truth === 'ours') return undefined;
  if (before !== undefined && ours !== undefined && before === imprint(ours)) return 'theirs';
  return takes.includes(field) ? 'theirs' : 'asked';
}
