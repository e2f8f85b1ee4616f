import { isObject } from '../../json.ts';
import { invalidRequest } from '../../problem.ts';
import type { Store } from '../../store.ts';
import type { ColumnRow } from './column-row.ts';

const maxIndexes = 20;

/** @throws Problem 400 for an index the column cannot have, one too many, or a unique column without one */
export function refuseWrongIndex(column: ColumnRow, others: readonly ColumnRow[]): void {
  if (column.unique && !column.indexed)
    throw invalidRequest(`The column '${column.name}' must be indexed to enforce unique values`);
  if (!column.indexed) return;
  if (!indexable(column)) throw invalidRequest(`The column '${column.name}' cannot be indexed`);
  if (others.filter((each) => each.indexed).length >= maxIndexes) {
    throw invalidRequest(`The list has the maximum number of indexed columns (${maxIndexes})`);
  }
}

/** Several lines, several choices, several persons, calculated columns and links have no index (graph.md 2.3). */
function indexable({ facet, definition }: ColumnRow): boolean {
  const settings = definition[facet];
  if (!isObject(settings)) return false;
  if (facet === 'text') return settings.allowMultipleLines !== true;
  if (facet === 'choice') return settings.displayAs !== 'checkBoxes';
  if (facet === 'personOrGroup') return settings.allowMultipleSelection !== true;
  if (facet === 'lookup') return settings.allowMultipleValues !== true;
  return facet === 'number' || facet === 'dateTime' || facet === 'boolean';
}

/** @throws Problem 400 when a column about to be unique holds a value twice */
export function refuseDuplicates(store: Store, list: string, column: ColumnRow): void {
  const twice = store.one(
    "SELECT 1 FROM item_value WHERE list = ? AND column_name = ? AND value <> '' GROUP BY value HAVING count(*) > 1",
    list,
    column.name,
  );
  if (twice) throw invalidRequest(`The column '${column.name}' holds duplicate values`);
}
