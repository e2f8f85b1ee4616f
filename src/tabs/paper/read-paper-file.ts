import { readCsvFile } from '../workplace/read-csv-file.ts';

/**
 * A spreadsheet or a CSV file as text with semicolons, so that what is sent can be seen. Excel's reader is fetched with
 * the first spreadsheet.
 * @returns nothing for what cannot be read
 */
export async function readPaperFile(file: File): Promise<string | undefined> {
  if (!/\.xlsx$/i.test(file.name)) return readCsvFile(file);
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const rows = await readSheet(await file.arrayBuffer());
    return rows.map((cells) => cells.map(written).join(';')).join('\n');
  } catch {
    // A renamed or locked file: the page says what to do.
    return undefined;
  }
}

/** A date is the day it shows: a spreadsheet has no zone, and the reader gives it as one in UTC. */
function written(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
