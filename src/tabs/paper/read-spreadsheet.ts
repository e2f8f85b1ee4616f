import { sheetText, unpacksTooLarge } from '../../features/workplace/imports/sheet-text.ts';

/** What a file says, or why nothing of it can be sent. */
export type ReadFile = { text: string } | { fault: 'unreadable' | 'tooLarge' };

/** The first sheet of an Excel file as text with semicolons; a formula is what it came to. Its reader is fetched first. */
export async function readSpreadsheet(file: File): Promise<ReadFile> {
  const packed = await file.arrayBuffer();
  if (unpacksTooLarge(packed)) return { fault: 'tooLarge' };
  const { readSheet } = await import('read-excel-file/universal');
  try {
    return { text: sheetText(await readSheet(packed)) };
  } catch {
    // A renamed or locked file: the page says what to do.
    return { fault: 'unreadable' };
  }
}
