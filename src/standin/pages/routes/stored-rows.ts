import type { Column } from '../../../core/column.ts';
import { baseColumns, type ListDefinition } from '../../../kernel/record.ts';
import { type JsonObject, parseObject } from '../../json.ts';
import type { Store } from '../../store.ts';

/** A list that exists, with the declaration it was made from. */
export interface StoredList {
  id: string;
  site: string;
  name: string;
  display_name: string;
  seq: number;
}

/** The lists made from a declaration: one, or one per year, the newest first. */
export function listsOf(store: Store, definition: ListDefinition): StoredList[] {
  const pattern = definition.partition ? `${definition.name}${fourDigits}` : definition.name;
  return store.all<StoredList>(
    'SELECT id, site, name, display_name, seq FROM list WHERE name GLOB ? ORDER BY name DESC',
    pattern,
  );
}

const fourDigits = '[0-9]'.repeat(4);

/** The fields of every row of a declared list, over all its years. */
export function rowsOf(store: Store, definition: ListDefinition): JsonObject[] {
  return listsOf(store, definition).flatMap(({ id }) =>
    store
      .all<{ fields: string }>('SELECT fields FROM item WHERE list = ?', id)
      .map(({ fields }) => parseObject(fields)),
  );
}

/** The column of a declaration by its key, its own or one that every list has. */
export function columnOf(definition: ListDefinition, key: string): Column {
  const column = definition.columns[key] ?? (baseColumns as Readonly<Record<string, Column>>)[key];
  if (!column) throw new RangeError(`${definition.name} has no column ${key}`);
  return column;
}

/** Every column of a list, its own first. */
export function allColumns(definition: ListDefinition): Column[] {
  return [...Object.values(definition.columns), ...Object.values(baseColumns)];
}
