import type { MessageIndex } from '../message-index.ts';
import { isSaid } from '../phrase.ts';
import { phraseTable } from '../phrase-table.ts';

const { single, wholeClass } = phraseTable('facts/one-person.tsv', ['single', 'wholeClass']);

/** Is the message about one person, as far as it says? */
export function onePersonSaid(index: MessageIndex): boolean {
  return isSaid(index, single);
}

/** *Karaktererne for en hel klasse*: those it was sent to (*til hele klassen*) are others. */
export function wholeClassSaid(index: MessageIndex): boolean {
  return isSaid(index, wholeClass);
}
