import { wholeSeconds } from '../../clock.ts';
import { parseObject } from '../../json.ts';
import { activityLimitReached, invalidRequest } from '../../problem.ts';
import type { Store } from '../../store.ts';
import { conditions, type Filter, holds, type Literal } from '../odata/filter.ts';
import type { ColumnRow } from './column-row.ts';
import { columnsOf } from './column-store.ts';
import { comparable, emptyNumber, emptyText, isNumeric, storedName, storedValue } from './item-index.ts';
import type { ItemRow } from './item-row.ts';

/** SharePoint's list view threshold. */
const threshold = 5_000;

export interface ItemQuery {
  filter?: Filter | undefined;
  order?: { column: string; descending: boolean } | undefined;
  /** The Prefer header of graph.md section 2.5 was sent. */
  honorNonIndexed: boolean;
}

/**
 * The rows of a list that fit a query, in its order, with every rule of graph.md section 2.5.
 * @returns all that fit; at most 5,000, except by an indexed column without a filter
 * @throws Problem 400 for a column that is not indexed, 429 over the threshold
 */
export function queryItems(store: Store, list: string, query: ItemQuery): ItemRow[] {
  const columns = columnsOf(store, list);
  const filterColumns = query.filter ? conditions(query.filter).map(({ path }) => columnAt(columns, path)) : [];
  const order = query.order && columnAt(columns, query.order.column);
  for (const column of [...filterColumns, ...(order ? [order] : [])]) {
    if (!column.indexed && !query.honorNonIndexed) throw notIndexed(column);
  }
  const rows = query.filter ? candidates(store, list, columns, query.filter) : everyRow(store, list, order);
  const { filter } = query;
  const fitting = filter ? rows.filter((row) => matches(columns, filter, row)) : rows;
  if (!order) return fitting;
  const direction = query.order?.descending ? -1 : 1;
  const keyed = fitting.map((row) => ({ row, key: keyOf(order, row) }));
  return keyed
    .sort((one, other) => direction * (compare(one.key, other.key) || one.row.id - other.row.id))
    .map(({ row }) => row);
}

function columnAt(columns: readonly ColumnRow[], path: string): ColumnRow {
  const name = path.startsWith('fields/') ? path.slice('fields/'.length) : undefined;
  if (name === undefined)
    throw invalidRequest(`The property '${path}' cannot be used in a query on list items; use fields/…`);
  const column = columns.find((each) => each.name === name || storedName(each) === name);
  if (!column) throw invalidRequest(`Field '${name}' is not recognized`);
  return column;
}

const notIndexed = ({ name }: ColumnRow) =>
  invalidRequest(
    `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );

/** The rows the first indexed condition finds; without one, the whole list. */
function candidates(store: Store, list: string, columns: readonly ColumnRow[], filter: Filter): ItemRow[] {
  const ids = idsFor(store, list, columns, filter);
  if (!ids) return everyRow(store, list, undefined);
  return ids.flatMap((id) => store.one<ItemRow>('SELECT * FROM item WHERE list = ? AND id = ?', list, id) ?? []);
}

function idsFor(store: Store, list: string, columns: readonly ColumnRow[], filter: Filter): number[] | undefined {
  if (filter.kind === 'and')
    return idsFor(store, list, columns, filter.left) ?? idsFor(store, list, columns, filter.right);
  if (filter.kind === 'or') {
    const left = idsFor(store, list, columns, filter.left);
    const right = idsFor(store, list, columns, filter.right);
    return left && right ? within([...new Set([...left, ...right])].sort((one, other) => one - other)) : undefined;
  }
  if (filter.kind !== 'compare' && filter.kind !== 'call') return undefined;
  const column = columnAt(columns, filter.path);
  if (!column.indexed) return undefined;
  const found =
    filter.kind === 'call'
      ? idsStartingWith(store, list, column, filter.value)
      : idsCompared(store, list, column, filter.op, normal(column, filter.value));
  return found && within(found.map(({ item }) => item).sort((one, other) => one - other));
}

const within = (ids: number[]) => {
  if (ids.length > threshold) throw activityLimitReached(10);
  return ids;
};

const sqlOps = { eq: '=', lt: '<', gt: '>', le: '<=', ge: '>=' } as const;

function idsCompared(
  store: Store,
  list: string,
  column: ColumnRow,
  op: keyof typeof sqlOps | 'ne',
  value: string | number | null,
) {
  if (op === 'ne') return undefined;
  const empty = typeof value === 'number' ? emptyNumber : emptyText;
  const wanted = value ?? (isNumeric(column) ? emptyNumber : emptyText);
  return store.all<{ item: number }>(
    `SELECT item FROM item_value WHERE list = ? AND column_name = ? AND value ${sqlOps[op]} ? ${value === null ? '' : 'AND value <> ?'} LIMIT ${threshold + 1}`,
    list,
    column.name,
    wanted,
    ...(value === null ? [] : [empty]),
  );
}

function idsStartingWith(store: Store, list: string, column: ColumnRow, prefix: string) {
  const from = prefix.toLowerCase();
  return store.all<{ item: number }>(
    `SELECT item FROM item_value WHERE list = ? AND column_name = ? AND value >= ? AND value < ? LIMIT ${threshold + 1}`,
    list,
    column.name,
    from,
    `${from}\u{10ffff}`,
  );
}

function everyRow(store: Store, list: string, order: ColumnRow | undefined): ItemRow[] {
  const { rows } = store.one<{ rows: number }>('SELECT count(*) AS rows FROM item WHERE list = ?', list) ?? { rows: 0 };
  if (rows > threshold && !order?.indexed) throw activityLimitReached(10);
  return store.all<ItemRow>('SELECT * FROM item WHERE list = ? ORDER BY id', list);
}

function matches(columns: readonly ColumnRow[], filter: Filter, row: ItemRow): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(columns, filter.left, row) && matches(columns, filter.right, row);
    case 'or':
      return matches(columns, filter.left, row) || matches(columns, filter.right, row);
    case 'compare': {
      const column = columnAt(columns, filter.path);
      return holds(filter.op, keyOf(column, row), normal(column, filter.value));
    }
    case 'call': {
      if (filter.name !== 'startswith') throw unsupported(filter.name);
      return String(keyOf(columnAt(columns, filter.path), row) ?? '').startsWith(filter.value.toLowerCase());
    }
    default:
      throw unsupported(filter.kind);
  }
}

const unsupported = (what: string) =>
  invalidRequest(`The operator '${what}' is not supported in a query on list items`);

function keyOf(column: ColumnRow, row: ItemRow): string | number | null {
  return comparable(storedValue(column, { ...row, fields: fieldsOf(row) }));
}

const parsed = new WeakMap<ItemRow, ReturnType<typeof parseObject>>();

function fieldsOf(row: ItemRow) {
  const known = parsed.get(row);
  if (known) return known;
  const fields = parseObject(row.fields);
  parsed.set(row, fields);
  return fields;
}

function normal(column: ColumnRow, value: Literal): string | number | null {
  if (column.facet === 'dateTime' && typeof value === 'string') {
    const ms = Date.parse(value);
    if (Number.isNaN(ms)) throw invalidRequest(`'${value}' is not a date`);
    return wholeSeconds(ms).toLowerCase();
  }
  if (isNumeric(column) && typeof value === 'string' && value !== '') return Number(value);
  if (!isNumeric(column) && typeof value === 'number') return `${value}`;
  return comparable(value);
}

function compare(one: string | number | null, other: string | number | null): number {
  if (one === other) return 0;
  if (one === null) return -1;
  if (other === null) return 1;
  return one < other ? -1 : 1;
}
