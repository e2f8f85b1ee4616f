/**
 * The text of a CSV file from an HR system. Danish systems write UTF-8 or, older ones, Windows-1252; text that is not
 * valid UTF-8 is read as the latter.
 */
export async function readCsvFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
