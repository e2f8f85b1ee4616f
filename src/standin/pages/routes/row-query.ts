import type { Column } from '../../../core/column.ts';
import type { ListFilter, ListView } from '../../../core/list-view.ts';
import type { Value } from '../../store.ts';
import type { FilterKind } from '../wire.ts';
import { bordersOf } from './cell-text.ts';

/** What a reader set on a column, from the address of the page. */
export interface ColumnFilter {
  column: Column;
  /** Any of these stored values; `-empty-` stands for an empty cell. */
  values?: readonly string[];
  contains?: string;
  /** Copenhagen days, both included. */
  from?: string;
  to?: string;
}

export interface RowQuery {
  where: string;
  params: Value[];
}

/** How a column of this kind is narrowed. */
export function filterKind({ kind }: Pick<Column, 'kind'>): FilterKind {
  if (kind === 'day' || kind === 'moment') return 'range';
  return kind === 'lines' || kind === 'set' || kind === 'words' ? 'contains' : 'values';
}

/** A column's value as text, empty for none; names come from declarations, never from a request. */
export function storedText({ name }: Pick<Column, 'name'>): string {
  return `coalesce(CAST(json_extract(fields, '$."${name}"') AS TEXT), '')`;
}

/**
 * The condition for the rows of a list that a view and its reader's filters leave.
 * @param column finds a view's column by its key
 * @param today Copenhagen day, for views that compare with today
 */
export function rowQuery(
  list: string,
  view: ListView,
  filters: readonly ColumnFilter[],
  column: (key: string) => Column,
  today: string,
): RowQuery {
  const parts = [
    { where: 'list = ?', params: [list] as Value[] },
    ...(view.filter ? [viewPart(column(view.filter.column), view.filter, today)] : []),
    ...filters.flatMap(filterParts),
  ];
  return { where: parts.map(({ where }) => where).join(' AND '), params: parts.flatMap(({ params }) => params) };
}

function viewPart(column: Column, { op, value = '', values = [] }: ListFilter, today: string): RowQuery {
  const expression = storedText(column);
  if (op === 'notBefore') return { where: `${expression} >= ?`, params: [today] };
  if (op === 'in') return { where: `${expression} IN (${values.map(() => '?').join(', ')})`, params: [...values] };
  const stored = column.kind === 'choice' ? (column.choices[value] ?? value) : value;
  return { where: `${expression} = ?`, params: [stored] };
}

function filterParts({ column, values, contains, from, to }: ColumnFilter): RowQuery[] {
  const expression = storedText(column);
  return [
    ...(values?.length
      ? [
          {
            where: `${expression} IN (${values.map(() => '?').join(', ')})`,
            params: values.map((value) => (value === '-empty-' ? '' : value)),
          },
        ]
      : []),
    ...(contains
      ? [{ where: `${expression} LIKE ? ESCAPE '!'`, params: [`%${contains.replace(/[!%_]/g, '!$&')}%`] }]
      : []),
    ...(from ? [{ where: `${expression} >= ?`, params: [bordersOf(from).from] }] : []),
    ...(to ? [{ where: `${expression} <> '' AND ${expression} < ?`, params: [bordersOf(to).until] }] : []),
  ];
}
