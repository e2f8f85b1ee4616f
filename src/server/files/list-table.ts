import { csvText } from '../../features/workplace/imports/csv-text.ts';
import { readTable, type Table, type TableFault } from '../../features/workplace/imports/read-table.ts';
import { listSheet, unpacksTooLarge } from '../../features/workplace/imports/sheet-text.ts';
import { jsonTable } from '../../features/workplace/incoming/json-table.ts';

/** A list as it came, as a table: JSON where it is said to be, else Excel by how it begins, else CSV. */
export async function listTable(bytes: Uint8Array, isJson: boolean): Promise<Table | TableFault> {
  if (isJson) return parsedJson(bytes);
  return isPacked(bytes) ? readSheet(bytes) : readTable(csvText(bytes).text);
}

const packedBegins = Buffer.from('PK\u0003\u0004');

function isPacked(bytes: Uint8Array): boolean {
  return packedBegins.equals(bytes.subarray(0, packedBegins.length));
}

async function readSheet(bytes: Uint8Array): Promise<Table | TableFault> {
  const packed = Uint8Array.from(bytes).buffer;
  if (unpacksTooLarge(packed)) return { fault: 'tooLarge' };
  const excel = await import('read-excel-file/universal');
  const sheets = await excel.default(packed).catch(() => undefined);
  // A renamed or locked file.
  return sheets ? readTable(listSheet(packed, sheets).text) : { fault: 'excel' };
}

function parsedJson(bytes: Uint8Array): Table | TableFault {
  try {
    return jsonTable(JSON.parse(csvText(bytes).text.replace(/^\ufeff/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: 'unreadable' };
    throw error;
  }
}
