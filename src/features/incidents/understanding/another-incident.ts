import { type Kinds, kindsOf } from '../../cases/incident/category.ts';
import { indexMessage } from './message-index.ts';
import type { Understanding } from './understand.ts';
import { wordSets } from './words/word-table.ts';

const { back, besides, filler, again } = wordSets('intents/going-on.tsv', ['back', 'besides', 'filler', 'again']);

/**
 * Does a message, written soon after a report, tell of another incident? It does where it tells one of another kind, or one
 * more, and does not begin in the middle of the one before: *hun har åbnet den*, *nej, det var to*.
 */
export function tellsAnother(before: Kinds, { incident, masked }: Pick<Understanding, 'incident' | 'masked'>): boolean {
  if (!incident) return false;
  const forms = indexMessage(masked).words.map(({ form }) => form);
  const first = forms.findIndex((form) => !filler.has(form));
  const [word = '', ...next] = forms.slice(first, first + 'der lå også'.split(' ').length);
  if (first === -1 || back.has(word) || next.some((form) => besides.has(form))) return false;
  const { category, second, isBoth } = incident.guess;
  const told = kindsOf({ category, ...(isBoth && { alsoCategory: second }) });
  return !told.some((kind) => kindsOf(before).includes(kind)) || forms.some((form) => again.has(form));
}
