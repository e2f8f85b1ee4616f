import type { ViewData } from '../../contract/contract.ts';
import { type SearchIndex, searchIndex } from '../../features/handbook/search/search-index.ts';

const prepared = new WeakMap<ViewData<'searchable'>, SearchIndex>();

/** The index of what the server sent, made once for each new state of the handbook. */
export function preparedIndex(data: ViewData<'searchable'>): SearchIndex {
  const before = prepared.get(data);
  if (before) return before;
  const index = searchIndex(data.documents, data.words);
  prepared.set(data, index);
  return index;
}
