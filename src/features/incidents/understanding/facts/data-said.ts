import type { DataKind } from '../../../cases/incident/category.ts';
import { indexMessage } from '../message-index.ts';
import { isSaid } from '../phrase.ts';
import { phraseTable } from '../phrase-table.ts';
import { withoutDenied } from './denied.ts';

const kinds = [
  'name',
  'cpr',
  'health',
  'social',
  'children',
  'finance',
  'protectedAddress',
  'staff',
  'login',
] as const satisfies readonly DataKind[];
const tables = phraseTable('facts/data-kinds.tsv', kinds);

/**
 * The kinds of information the message names; what it says was not there, or only may have been, is none.
 * @param masked the text without CPR numbers
 * @param cprFound how many numbers were covered in it and are surely CPR numbers
 */
export function dataSaid(masked: string, cprFound: number): readonly DataKind[] {
  const index = indexMessage(withoutDenied(masked));
  const said: readonly DataKind[] = kinds.filter((kind) => isSaid(index, tables[kind]));
  return cprFound > 0 && !said.includes('cpr') ? [...said, 'cpr'] : said;
}
