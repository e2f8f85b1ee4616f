import type { Table, TableFault } from '../imports/read-table.ts';

/**
 * Rows of JSON as a table: the names in them are the heads, each once, in the order they come. The first row is line 1.
 * @param written an array of objects, or one in `rows`; their values are texts, numbers, `true`, `false` or `null`
 */
export function jsonTable(written: unknown): Table | TableFault {
  const rows = Array.isArray(written) ? written : isObject(written) ? written.rows : undefined;
  if (!Array.isArray(rows)) return { fault: 'unreadable' };
  const wrong = rows.findIndex((row) => !isObject(row) || !Object.values(row).every(isPlain));
  if (wrong >= 0) return { fault: 'unreadable', line: wrong + 1 };
  const heads = [...new Set((rows as readonly Record<string, unknown>[]).flatMap((row) => Object.keys(row)))];
  if (rows.length === 0) return { fault: 'empty' };
  if (heads.length < 2) return { fault: 'noHead' };
  return {
    heads,
    rows: rows.map((row, at) => ({ line: at + 1, cells: heads.map((head) => String(row[head] ?? '')) })),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
