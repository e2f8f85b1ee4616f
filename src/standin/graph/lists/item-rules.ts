import type { JsonObject } from '../../json.ts';
import { invalidRequest, Problem } from '../../problem.ts';
import type { Standin } from '../../standin.ts';
import type { ColumnRow } from './column-row.ts';
import { indexValue, storedValue } from './item-index.ts';
import type { ItemRow } from './item-row.ts';

const takenInEnglish = 'One or more fields with unique constraints already has the provided value.';
const takenInDanish = 'Et eller flere felter med entydige begrænsninger har allerede den angivne værdi.';

/** @throws Problem 412 when the eTag is given and is not the row's */
export function refuseStale(row: ItemRow, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '*') return;
  const wanted = ifMatch.replace(/^W\//, '').replaceAll('"', '').toLowerCase();
  if (wanted !== `${row.uid},${row.version}`) {
    throw new Problem(412, 'notAllowed', "ETag does not match current item's value");
  }
}

/** Unique columns compare without case; the message is the one clients match on (graph.md section 2.3). */
export function refuseDuplicate(
  { store, faults }: Standin,
  list: string,
  columns: readonly ColumnRow[],
  item: { fields: JsonObject; created: string; modified: string },
  own: number | undefined,
): void {
  for (const column of columns) {
    if (!column.unique) continue;
    const value = storedValue(column, item);
    if (value === undefined) continue;
    const taken = store.one<{ item: number }>(
      'SELECT item FROM item_value WHERE list = ? AND column_name = ? AND value = ? AND item <> ?',
      list,
      column.name,
      indexValue(column, value),
      own ?? -1,
    );
    if (taken) throw invalidRequest(faults.quirks.speaksDanish ? takenInDanish : takenInEnglish);
  }
}
