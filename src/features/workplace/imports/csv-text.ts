/** A file's text, and the encoding it was read in. */
export interface CsvText {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/**
 * The text of a CSV file from another program. Danish systems write UTF-8 or, older ones, Windows-1252; text that is not
 * valid UTF-8 is read as the latter. Spreadsheets save *Unicode text* as UTF-16 with a mark in front, which says in which
 * order the bytes stand.
 */
export function csvText(bytes: Uint8Array): CsvText {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
