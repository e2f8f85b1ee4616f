import { type ListSheet, listSheet, unpacksTooLarge } from '../../features/workplace/imports/sheet-text.ts';

/** What a file says, or why nothing of it can be sent. */
export type ReadFile<T = { text: string }> = T | { fault: 'unreadable' | 'tooLarge' };

/**
 * The sheet of an Excel file a list stands in, as text with semicolons; a formula is what it came to. Its reader is
 * fetched first.
 */
export async function readSpreadsheet(file: File, isHead?: (cell: string) => boolean): Promise<ReadFile<ListSheet>> {
  const packed = await file.arrayBuffer();
  if (unpacksTooLarge(packed)) return { fault: 'tooLarge' };
  const { default: readSheets } = await import('read-excel-file/universal');
  try {
    return listSheet(packed, await readSheets(packed), isHead);
  } catch {
    // A renamed or locked file: the page says what to do.
    return { fault: 'unreadable' };
  }
}
