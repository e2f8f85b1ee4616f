import { indexMessage, type MessageIndex } from '../message-index.ts';
import { isSaid } from '../phrase.ts';
import { phraseTable } from '../phrase-table.ts';

const { goesOn, stopped, notSure, lies, down } = phraseTable('facts/contained.tsv', [
  'goesOn',
  'stopped',
  'notSure',
  'lies',
  'down',
]);

/** The words of deleting, in Danish and English. */
const deleting = /(?<!\p{L})(?:fjern)?(?:slet|delet)\p{L}*/giu;

/** Where deleting is the harm, and no cure of it. */
export function containedThoughDeleted(text: string): boolean | undefined {
  return containedSaid(indexMessage(text.replace(deleting, ' ')));
}

/** Is it stopped, as far as that was said? What is hoped, asked for or not known is not said. */
export function containedSaid(index: MessageIndex): boolean | undefined {
  if (isSaid(index, goesOn)) return false;
  if (isSaid(index, stopped) && !isSaid(index, notSure)) return true;
  return isSaid(index, lies) || isSaid(index, down) ? false : undefined;
}
