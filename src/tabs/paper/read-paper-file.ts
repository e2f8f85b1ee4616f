import { readCsvFile } from '../workplace/imports/read-csv-file.ts';
import { type ReadFile, readSpreadsheet } from './read-spreadsheet.ts';

/** So much is sent at once. */
export const mostCharacters = 500_000;
const mostBytes = 5_000_000;

/**
 * A spreadsheet or a CSV file as text with semicolons, so that what is sent can be seen. Excel's reader is fetched with
 * the first spreadsheet; what is too large is refused before it is read.
 */
export async function readPaperFile(file: File): Promise<ReadFile> {
  if (file.size > mostBytes) return { fault: 'tooLarge' };
  const read = /\.xlsx$/i.test(file.name) ? await readSpreadsheet(file) : await readCsvFile(file);
  if ('fault' in read) return read;
  return read.text.length > mostCharacters ? { fault: 'tooLarge' } : { text: read.text };
}
