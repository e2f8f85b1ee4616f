import { unpackedSize } from './unpacked-size.ts';

/** A sheet of some megabytes; Excel writes ten times as much about how it looks. */
const mostUnpacked = 40_000_000;

/** Would a spreadsheet become so large when it is unpacked that nobody should? */
export function unpacksTooLarge(packed: ArrayBuffer): boolean {
  return (unpackedSize(packed) ?? 0) > mostUnpacked;
}

/** Rows of a sheet, as its reader gives them, as text with semicolons. */
export function sheetText(rows: readonly (readonly unknown[])[]): string {
  return rows.map((cells) => cells.map(written).join(';')).join('\n');
}

/** A date is the day it shows: a spreadsheet has no zone, and the reader gives it as one in UTC. */
function written(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
