import type { Reader } from '../../../kernel/reader.ts';
import { NotRelevant } from '../records.ts';

/** What is said not to be relevant, with the reason: one that has lost it says nothing (S125). */
export function saidNotRelevant({ all }: Pick<Reader, 'all'>): ReadonlyMap<string, NotRelevant> {
  return new Map(all(NotRelevant).flatMap((row) => (row.because?.trim() ? [[row.area, row]] : [])));
}
