import { type CsvText, csvText } from '../../../features/workplace/imports/csv-text.ts';

/** The text of a CSV file somebody has chosen. */
export async function readCsvFile(file: Blob): Promise<CsvText> {
  return csvText(new Uint8Array(await file.arrayBuffer()));
}
