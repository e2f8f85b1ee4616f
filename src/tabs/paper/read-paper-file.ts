import { readCsvFile } from '../workplace/read-csv-file.ts';
import { unpackedSize } from './unpacked-size.ts';

/** What a file says, or why nothing of it can be sent. */
type ReadFile = { text: string } | { fault: 'unreadable' | 'tooLarge' };

/** So much is sent at once. */
export const mostCharacters = 500_000;
const mostBytes = 5_000_000;
/** A sheet of that many characters is a few megabytes; Excel writes ten times as much about how it looks. */
const mostUnpacked = 40_000_000;

/**
 * A spreadsheet or a CSV file as text with semicolons, so that what is sent can be seen. Excel's reader is fetched with
 * the first spreadsheet; what is too large is refused before it is read.
 */
export async function readPaperFile(file: File): Promise<ReadFile> {
  if (file.size > mostBytes) return { fault: 'tooLarge' };
  const read = /\.xlsx$/i.test(file.name) ? await readSpreadsheet(file) : { text: await readCsvFile(file) };
  return 'text' in read && read.text.length > mostCharacters ? { fault: 'tooLarge' } : read;
}

async function readSpreadsheet(file: File): Promise<ReadFile> {
  const packed = await file.arrayBuffer();
  if ((unpackedSize(packed) ?? 0) > mostUnpacked) return { fault: 'tooLarge' };
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const rows = await readSheet(packed);
    return { text: rows.map((cells) => cells.map(written).join(';')).join('\n') };
  } catch {
    // A renamed or locked file: the page says what to do.
    return { fault: 'unreadable' };
  }
}

/** A date is the day it shows: a spreadsheet has no zone, and the reader gives it as one in UTC. */
function written(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
