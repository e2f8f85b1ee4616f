import { oneOf } from '../../../../core/tsv.ts';
import type { SeenBy } from '../../../cases/incident/category.ts';
import type { MessageIndex } from '../message-index.ts';
import { isSaid, type Phrase } from '../phrase.ts';
import { phraseIn, phraseTable } from '../phrase-table.ts';
import { wordTable } from '../words/word-table.ts';

const everybody = ['nobody', 'internet', 'unknown', 'colleague', 'authority', 'knownCitizen'] as const;
/** In the order of the table: the first said counts. */
const seen = wordTable('facts/seen-by.tsv', ['name', 'phrase']).map((row): readonly [SeenBy, Phrase] => [
  oneOf(row, 'name', everybody),
  phraseIn(row),
]);

const { unsure, meant } = phraseTable('facts/seen-by-doubt.tsv', ['unsure', 'meant']);

/** Who can have seen it, as far as that was said. */
export function seenBySaid(index: MessageIndex): SeenBy | undefined {
  const who = seen.find(([, phrase]) => isSaid(index, [phrase]))?.[0];
  const doubt = who === 'nobody' ? unsure : who === 'knownCitizen' ? meant : [];
  return isSaid(index, doubt) ? undefined : who;
}
