import type { SeenBy } from '../../../cases/incident/category.ts';
import type { MessageIndex } from '../message-index.ts';
import { isSaid } from '../phrase.ts';
import { phraseTable } from '../phrase-table.ts';
import { containedSaid } from './contained-said.ts';
import { seenBySaid } from './seen-by.ts';

/** Who else is meant when somebody does not write for themselves from their own device. */
export type ForAnother = 'colleague' | 'partner' | 'anotherDevice';

const whoseWords = ['anotherDevice', 'partner', 'colleague'] as const satisfies readonly ForAnother[];
const said = phraseTable('facts/circumstances.tsv', ['police', 'notPolice', ...whoseWords, 'again', 'badly']);

export interface CircumstancesSaid {
  seenBy?: SeenBy;
  contained?: boolean;
  policeTold?: true;
  forAnother?: ForAnother;
  /** It has happened before, or keeps happening. */
  isRepeated?: true;
  /** Somebody is angry or tired; one line acknowledges it (C04). */
  isUpset?: true;
}

export function circumstancesSaid(index: MessageIndex): CircumstancesSaid {
  const seenBy = seenBySaid(index);
  const contained = containedSaid(index);
  const forAnother = whoseWords.find((one) => isSaid(index, said[one]));
  return {
    ...(seenBy && { seenBy }),
    ...(contained !== undefined && { contained }),
    ...(isSaid(index, said.police) && !isSaid(index, said.notPolice) && { policeTold: true }),
    ...(forAnother && { forAnother }),
    ...(isSaid(index, said.again) && { isRepeated: true }),
    ...(isSaid(index, said.badly) && { isUpset: true }),
  };
}
