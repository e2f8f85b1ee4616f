import { unpackedSize } from './unpacked-size.ts';

/** What a file says, or why nothing of it can be sent. */
export type ReadFile = { text: string } | { fault: 'unreadable' | 'tooLarge' };

/** A sheet of some megabytes; Excel writes ten times as much about how it looks. */
const mostUnpacked = 40_000_000;

/** The first sheet of an Excel file as text with semicolons; a formula is what it came to. Its reader is fetched first. */
export async function readSpreadsheet(file: File): Promise<ReadFile> {
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
