/** A row of a file, cut into its cells. */
export interface Row {
  /** Where it begins in the file, from 1. */
  line: number;
  cells: readonly string[];
}

/** Cuts a file into cells, all of it. @returns `openedIn`: the line of a quotation mark that is never closed */
export function cutIntoCells(text: string, delimiter: string): { rows: readonly Row[]; openedIn?: number } {
  const rows: Row[] = [];
  const cutting = rowByRow(text, delimiter);
  let cut = cutting.next();
  for (; !cut.done; cut = cutting.next()) rows.push(cut.value);
  return cut.value === undefined ? { rows } : { rows, openedIn: cut.value };
}

/**
 * Cuts a file into cells (RFC 4180), a row when it is asked for. `="00001"`, as programs write figures a spreadsheet must
 * not touch, is `00001`.
 * @returns at the end, the line of a quotation mark that is never closed
 */
export function* rowByRow(text: string, delimiter: string): Generator<Row, number | undefined> {
  const cellEnd = new RegExp(`[${delimiter}\r\n]`, 'g');
  let [cells, line, begins, at]: [string[], number, number, number] = [[], 1, 1, 0];
  while (at < text.length) {
    const opens = /^=?"/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
    let cell = '';
    if (opens > 0) {
      const closes = closingMark(text, at + opens);
      if (closes === undefined) return line;
      cell = text.slice(at + opens, closes).replaceAll('""', '"');
      line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
      at = closes + 1;
    }
    cellEnd.lastIndex = at;
    const end = cellEnd.exec(text)?.index ?? text.length;
    cells.push(asWritten(cell + text.slice(at, end)));
    at = end + 1;
    if (text[end] === delimiter && at < text.length) continue;
    if (text[end] === delimiter) cells.push('');
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    yield { line: begins, cells };
    line += 1;
    [cells, begins] = [[], line];
  }
  return undefined;
}

/** Where the quotation mark stands that closes the cell; two together are one that was written. */
function closingMark(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}

function asWritten(cell: string): string {
  return /^="(.*)"$/s.exec(cell)?.[1] ?? cell;
}
