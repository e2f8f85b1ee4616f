import type { DataKind } from '../category.ts';
import { dataWords } from './data-words.ts';
import { withoutDenied } from './denied.ts';
import { indexMessage } from './message-index.ts';
import { isSaid, type Phrase, phrases } from './phrase.ts';

const tables = Object.entries(dataWords).map(
  ([kind, written]) => [kind as DataKind, phrases(written)] as const,
) as readonly (readonly [DataKind, readonly Phrase[]])[];

/**
 * The kinds of information the message names; what it says was not there, or only may have been, is none.
 * @param masked the text without CPR numbers
 * @param cprFound how many numbers were covered in it and are surely CPR numbers
 */
export function dataSaid(masked: string, cprFound: number): readonly DataKind[] {
  const index = indexMessage(withoutDenied(masked));
  const said = tables.filter(([, table]) => isSaid(index, table)).map(([kind]) => kind);
  return cprFound > 0 && !said.includes('cpr') ? [...said, 'cpr'] : said;
}
