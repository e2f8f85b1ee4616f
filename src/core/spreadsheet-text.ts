/**
 * A table as a spreadsheet in Denmark opens it: semicolons, a mark for UTF-8, lines with CR and LF. What a spreadsheet
 * would take for a formula is written so that it stays text (CWE-1236).
 * @param rows cells as they are to be read, the heads first
 */
export function spreadsheetText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(written: string): string {
  const text = written.replace(/[\r\n]+/g, ' ');
  const safe = /^\s*[=+\-@\t]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
