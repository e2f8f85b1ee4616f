import type { MessageIndex } from '../message-index.ts';
import { isSaid } from '../phrase.ts';
import { phraseTable } from '../phrase-table.ts';

const { inTime, tooLate } = phraseTable('facts/ending.tsv', ['inTime', 'tooLate']);

/** How it ended, as far as that is told by the deed. What was stopped after somebody saw it was stopped too late. */
export type Ending = 'inTime' | 'tooLate';

export function endingSaid(index: MessageIndex): Ending | undefined {
  if (isSaid(index, tooLate)) return 'tooLate';
  return isSaid(index, inTime) ? 'inTime' : undefined;
}
