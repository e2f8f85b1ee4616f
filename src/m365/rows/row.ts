import type { Column } from '../../core/column.ts';
import { baseColumns } from '../../kernel/record.ts';
import type { Kind, Kinds } from '../../lists.ts';
import { lists } from '../../lists.ts';
import { RowUnreadable } from './row-unreadable.ts';
import { fieldOf, valueIn } from './values.ts';

/** Field values of a SharePoint item by internal column name; `null` empties a column. */
export type Fields = Record<string, string | number | boolean | null>;

type KeyedColumns = readonly (readonly [string, Column & { optional?: boolean }])[];

/** Asked for with every row that is read. */
const known = new Map<Kind, KeyedColumns>();

/** Every column of a kind, its own and the ones all lists share, by the record's key. */
export function columnsOf(kind: Kind): KeyedColumns {
  const { schema: _, ...shared } = baseColumns;
  const columns = known.get(kind) ?? Object.entries<KeyedColumns[number][1]>({ ...lists[kind].columns, ...shared });
  known.set(kind, columns);
  return columns;
}

/** The query option that brings all values of a kind: SharePoint leaves hidden columns out unless they are named. */
export function expandFields(kind: Kind): string {
  const names = Object.values<Column>({ ...lists[kind].columns, ...baseColumns }).map(({ name }) => name);
  return `$expand=fields($select=${names.join(',')})`;
}

/**
 * The fields a record is stored as: Danish words for codes, noon UTC for days, whole seconds, nothing for what is empty.
 * @throws RangeError when the record cannot be stored as it is: a mistake of ours, not of the reader
 */
export function toFields<K extends Kind>(kind: K, record: Kinds[K]): Fields {
  if (record.key !== record.key.toLowerCase() || record.key.length > 200)
    throw new RangeError(`a key of ${kind} is not lower case or too long`);
  const values: Readonly<Record<string, unknown>> = { ...record };
  const fields: Fields = { [baseColumns.schema.name]: lists[kind].schema };
  for (const [key, column] of columnsOf(kind)) {
    const stored = fieldOf(column, values[key]);
    if (stored !== null) fields[column.name] = stored;
  }
  return fields;
}

/** Everything a record says, with `null` for what it does not: for a row in which anybody may have written anything. */
export function wholeFields<K extends Kind>(kind: K, record: Kinds[K]): Fields {
  const empty = Object.fromEntries(columnsOf(kind).map(([, { name }]) => [name, null]));
  return { ...empty, ...toFields(kind, record) };
}

/**
 * Only what differs between two records, with `null` for what was emptied; who, when and the schema always.
 * @returns the body of a PATCH
 */
export function changedFields<K extends Kind>(kind: K, before: Kinds[K], after: Kinds[K]): Fields {
  const old = toFields(kind, before);
  const wanted = toFields(kind, after);
  const always = [baseColumns.actor.name, baseColumns.at.name, baseColumns.schema.name];
  const changed: Fields = {};
  for (const name of new Set([...Object.keys(old), ...Object.keys(wanted)])) {
    if (old[name] !== wanted[name] || always.includes(name)) changed[name] = wanted[name] ?? null;
  }
  return changed;
}

/**
 * The record in the fields of an item.
 * @throws RowUnreadable when a required value is missing or a word is not one of the declared ones
 */
export function fromFields<K extends Kind>(kind: K, fields: Readonly<Record<string, unknown>>): Kinds[K] {
  if (!fields[baseColumns.key.name]) throw new RowUnreadable(baseColumns.key.name, 'a row without a key is not ours');
  const record: Record<string, unknown> = {};
  for (const [key, column] of columnsOf(kind)) {
    const value = valueIn(column, fields[column.name]);
    if (value !== undefined) record[key] = value;
  }
  return record as unknown as Kinds[K];
}

/** The version of the list declaration a row was written with; 0 when it has none. */
export function schemaOf(fields: Readonly<Record<string, unknown>>): number {
  const schema = Number(fields[baseColumns.schema.name]);
  return Number.isFinite(schema) ? schema : 0;
}

/** Do two records say the same, empty being absent? */
export function sameRecord<K extends Kind>(kind: K, a: Kinds[K], b: Kinds[K]): boolean {
  const left = toFields(kind, a);
  const right = toFields(kind, b);
  return Object.keys({ ...left, ...right }).every((name) => left[name] === right[name]);
}
