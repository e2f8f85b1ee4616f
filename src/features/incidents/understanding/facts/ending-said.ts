import type { MessageIndex } from '../message-index.ts';
import { isSaid } from '../phrase.ts';
import { phraseTable } from '../phrase-table.ts';

const { believed } = phraseTable('facts/believed.tsv', ['believed']);
const { inTime, tooLate } = phraseTable('facts/ending.tsv', ['inTime', 'tooLate']);

/** How it ended, as far as that is told by the deed. What was stopped after somebody saw it was stopped too late. */
export type Ending = 'inTime' | 'tooLate';

export function endingSaid(index: MessageIndex): Ending | undefined {
  if (isSaid(index, tooLate)) return 'tooLate';
  return isSaid(index, inTime) ? 'inTime' : undefined;
}

/** Is anything of it only believed or hoped? What somebody does not know keeps the clock running. */
export function believedSaid(index: MessageIndex): boolean {
  return isSaid(index, believed);
}
