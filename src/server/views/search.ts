import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import type { ViewSource } from '../view-source.ts';

/** Everything in force, for the search the reader's own device does: no keystroke comes to the server. */
export function searchable(source: ViewSource, actor: Actor): ViewData<'searchable'> {
  const { documents, words, language } = source.searchable(actor.language);
  return {
    language,
    documents: documents.map((document) => ({ ...document, passages: [...document.passages] })),
    words: words.map(({ word, means }) => ({ word, means: [...means] })),
  };
}
