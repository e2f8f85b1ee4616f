import { isKeptWhole, withKeptChoices } from '../imports/kept-sources.ts';
import { longestImport } from '../imports/limits.ts';
import { type OurFile, ourFile } from '../imports/our-file.ts';
import type { Table } from '../imports/read-table.ts';
import { type Dropped, faultsOfSources, suggestedColumns } from '../imports/suggested-columns.ts';

/** A list in our own words: the columns an editor has chosen and no other, and what was dropped. */
export interface PreparedList {
  ours: OurFile;
  dropped: readonly Dropped[];
}

/** Why a list is none, as a refusal says it. */
export interface ListFault {
  code: 'listUnreadable' | 'tooLarge' | 'columnsUnclear';
  details: Readonly<Record<string, string | number>>;
}

/** @param kept the setting that keeps what editors choose by hand */
export function preparedList(table: Table, kept: string): PreparedList | ListFault {
  const suggestion = suggestedColumns(table.heads, table.rows);
  const { dropped } = suggestion;
  const sources = withKeptChoices(kept, table.heads, suggestion);
  const unclear = faultsOfSources(sources, dropped).map(({ column }) => column);
  if (unclear.length > 0) return { code: 'columnsUnclear', details: { columns: unclear.join(', ') } };
  const ours = ourFile(table, sources, isKeptWhole(kept));
  return ours.csv.length > longestImport ? { code: 'tooLarge', details: {} } : { ours, dropped };
}
