import type { Column } from '../../../core/column.ts';
import type { ListView } from '../../../core/list-view.ts';
import type { ListDefinition } from '../../../kernel/record.ts';
import { type Json, parseObject } from '../../json.ts';
import type { Standin } from '../../standin.ts';
import type { ListAnswer, ValuesAnswer } from '../wire.ts';
import { cellText } from './cell-text.ts';
import { type ColumnFilter, filterKind, rowQuery, storedText } from './row-query.ts';
import type { OpenList } from './shelf.ts';
import { allColumns, columnOf } from './stored-rows.ts';

const rowsPerPage = 30;
const valuesShown = 100;

/** What the address of a list page asks for: `view`, `sort`, `desc`, `page`, `f.Name`, `has.Name`, `from.Name`, `to.Name`. */
export type ListQuery = URLSearchParams;

/** One page of a list in one of its declared views, narrowed and ordered as the reader asked. */
export function listView(standin: Standin, open: OpenList, query: ListQuery): ListAnswer {
  const { definition, list, site, person } = open;
  const view = viewNamed(definition, query.get('view'));
  const filters = filtersIn(definition, query);
  const { where, params } = queryFor(standin, open, view, filters);
  const sort = sortOf(definition, view, query);
  const total =
    standin.store.one<{ rows: number }>(`SELECT count(*) AS rows FROM item WHERE ${where}`, ...params)?.rows ?? 0;
  const pages = Math.max(1, Math.ceil(total / rowsPerPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('page')) || 1)));
  const direction = sort.descending ? 'DESC' : 'ASC';
  const columns = view.columns.map((key) => columnOf(definition, key));
  const rows = standin.store.all<{ id: number; fields: string }>(
    `SELECT id, fields FROM item WHERE ${where} ORDER BY ${orderOf(sort.column)} ${direction}, id ${direction} LIMIT ? OFFSET ?`,
    ...params,
    rowsPerPage,
    (page - 1) * rowsPerPage,
  );
  return {
    person,
    site: { name: site.name, displayName: site.displayName },
    list: {
      name: list.name,
      displayName: list.display_name,
      purpose: definition.purpose,
      appendOnly: definition.appendOnly === true,
    },
    views: definition.views.map(({ da }) => da),
    view: view.da,
    columns: columns.map((column) => ({
      name: column.name,
      da: column.da,
      kind: column.kind,
      filter: filterKind(column),
      filtered: filters.some((filter) => filter.column === column),
    })),
    sort: { column: sort.column?.name ?? '', descending: sort.descending },
    rows: rows.map(({ id, fields }) => {
      const values = parseObject(fields);
      return { id: `${id}`, cells: columns.map((column) => cellText(column, values[column.name])) };
    }),
    total,
    page,
    pages,
    counter: list.seq,
  };
}

/** The values one can pick in a column's filter, in the view and under the other columns' filters, with their rows. */
export function columnValues(standin: Standin, open: OpenList, query: ListQuery): ValuesAnswer {
  const { definition } = open;
  const column = allColumns(definition).find(({ name }) => name === query.get('column'));
  if (!column) return { values: [] };
  const others = filtersIn(definition, query).filter((filter) => filter.column !== column);
  const { where, params } = queryFor(standin, open, viewNamed(definition, query.get('view')), others);
  const expression = storedText(column);
  const rows = standin.store.all<{ value: string; rows: number }>(
    `SELECT ${expression} AS value, count(*) AS rows FROM item WHERE ${where} GROUP BY 1 ORDER BY 1 COLLATE NOCASE LIMIT ?`,
    ...params,
    valuesShown,
  );
  return {
    values: rows.map(({ value, rows: count }) => ({
      value,
      rows: count,
      text: cellText(column, readBack(column, value)),
    })),
  };
}

function viewNamed(definition: ListDefinition, name: string | null): ListView {
  const view = definition.views.find(({ da }) => da === name) ?? definition.views.find(({ isDefault }) => isDefault);
  if (!view) throw new RangeError(`${definition.name} has no default view`);
  return view;
}

function queryFor(
  { clock }: Standin,
  { definition, list }: OpenList,
  view: ListView,
  filters: readonly ColumnFilter[],
) {
  return rowQuery(list.id, view, filters, (key) => columnOf(definition, key), clock.now().slice(0, 10));
}

function filtersIn(definition: ListDefinition, query: ListQuery): ColumnFilter[] {
  return allColumns(definition).flatMap((column) => {
    const values = query.getAll(`f.${column.name}`);
    const text = (kind: string) => query.get(`${kind}.${column.name}`) || undefined;
    const [contains, from, to] = [text('has'), text('from'), text('to')];
    const some = values.length > 0 || contains || from || to;
    return some ? [{ column, values, ...(contains && { contains }), ...(from && { from }), ...(to && { to }) }] : [];
  });
}

function sortOf(
  definition: ListDefinition,
  view: ListView,
  query: ListQuery,
): { column?: Column | undefined; descending: boolean } {
  const asked = allColumns(definition).find(({ name }) => name === query.get('sort'));
  if (asked) return { column: asked, descending: query.get('desc') === '1' };
  if (!view.sort) return { descending: false };
  return { column: columnOf(definition, view.sort.column), descending: view.sort.descending === true };
}

function orderOf(column: Column | undefined): string {
  if (!column) return 'id';
  return column.kind === 'number'
    ? `json_extract(fields, '$."${column.name}"')`
    : `${storedText(column)} COLLATE NOCASE`;
}

function readBack(column: Column, value: string): Json {
  if (value === '') return null;
  return column.kind === 'flag' || column.kind === 'number' ? Number(value) : value;
}
