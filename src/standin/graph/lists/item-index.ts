import type { JsonObject } from '../../json.ts';
import { parseObject } from '../../json.ts';
import type { Store, Value } from '../../store.ts';
import type { ColumnRow } from './column-row.ts';

/** Stands for "no value" in the index; sorts before every value, as empty does in SharePoint. */
export const emptyText = '';
export const emptyNumber = Number.NEGATIVE_INFINITY;

/** A value as it is compared: text without case, yes and no as 1 and 0, moments as ISO text. */
export function comparable(value: unknown): string | number | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return String(value).toLowerCase();
}

/** What the index holds for a column of an item. */
export function indexValue(column: ColumnRow, value: unknown): Value {
  const found = comparable(value);
  if (found !== null) return found;
  return isNumeric(column) ? emptyNumber : emptyText;
}

/** Whether a column's values are compared as numbers. */
export function isNumeric({ facet }: ColumnRow): boolean {
  return facet === 'number' || facet === 'boolean' || facet === 'lookup' || facet === 'personOrGroup';
}

/** Name under which an item keeps the column's value: lookups and persons keep their number. */
export function storedName(column: ColumnRow) {
  return column.facet === 'lookup' || column.facet === 'personOrGroup' ? `${column.name}LookupId` : column.name;
}

/** The stored value of a column; the moments SharePoint keeps itself stand beside the fields. */
export function storedValue(
  column: ColumnRow,
  item: { fields: JsonObject; created: string; modified: string },
): unknown {
  if (column.name === 'Created') return item.created;
  if (column.name === 'Modified') return item.modified;
  return item.fields[storedName(column)];
}

/** Writes an item's row in each index that changed. */
export function indexItem(
  store: Store,
  list: string,
  id: number,
  columns: readonly ColumnRow[],
  before: { fields: JsonObject; created: string; modified: string } | undefined,
  after: { fields: JsonObject; created: string; modified: string } | undefined,
): void {
  for (const column of columns) {
    if (!column.indexed) continue;
    const old = before && indexValue(column, storedValue(column, before));
    const fresh = after && indexValue(column, storedValue(column, after));
    if (old === fresh) continue;
    if (old !== undefined) {
      store.run(
        'DELETE FROM item_value WHERE list = ? AND column_name = ? AND value = ? AND item = ?',
        list,
        column.name,
        old,
        id,
      );
    }
    if (fresh !== undefined) store.run('INSERT INTO item_value VALUES (?, ?, ?, ?)', list, column.name, fresh, id);
  }
}

/** Builds a column's index over the rows that exist. */
export function fillIndex(store: Store, list: string, column: ColumnRow): void {
  const rows = store.all<{ id: number; fields: string; created: string; modified: string }>(
    'SELECT id, fields, created, modified FROM item WHERE list = ?',
    list,
  );
  for (const row of rows) {
    const value = storedValue(column, { ...row, fields: parseObject(row.fields) });
    store.run('INSERT INTO item_value VALUES (?, ?, ?, ?)', list, column.name, indexValue(column, value), row.id);
  }
}

/** Forgets a column's index. */
export function dropIndex(store: Store, list: string, column: string): void {
  store.run('DELETE FROM item_value WHERE list = ? AND column_name = ?', list, column);
}
