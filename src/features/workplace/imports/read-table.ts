import { cutIntoCells, type Row } from './cut-cells.ts';
import { isKnownHead } from './head-words.ts';
import { longestFile } from './limits.ts';
import { isNeverReadHead } from './never-read.ts';

/** A file as a table: its heads, and every line below them that says anything. */
export interface Table {
  heads: readonly string[];
  rows: readonly Row[];
}

/** Why a file is no table. `line` is where it stops being readable. */
export interface TableFault {
  fault: 'tooLarge' | 'excel' | 'empty' | 'noHead' | 'unreadable';
  line?: number;
}

const delimiters = [';', '\t', ','] as const;
/** How a spreadsheet's own file begins, read as text: `.xlsx` and `.xls`. */
const excelBegins = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'];
/** How far down the line with the heads is looked for: reports begin with a title and a date. */
const linesAbove = 20;
const probe = 20_000;

/**
 * Reads a file of another program: semicolons, tabs or commas, lines above the heads, `="00001"`, line breaks in a cell.
 * @returns every row as wide as the heads, or wider where the file has a cell too many
 */
export function readTable(text: string): Table | TableFault {
  if (text.length > longestFile) return { fault: 'tooLarge' };
  if (excelBegins.some((begin) => text.startsWith(begin))) return { fault: 'excel' };
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return { fault: 'empty' };
  const [first] = delimiters
    .map((delimiter) => ({ delimiter, ...headIn(cutIntoCells(`${plain.slice(0, probe)}\n`, delimiter).rows) }))
    .toSorted((a, b) => b.known - a.known || b.width - a.width);
  const { rows, openedIn } = cutIntoCells(plain, first?.delimiter ?? ';');
  if (openedIn !== undefined) return { fault: 'unreadable', line: openedIn };
  const { at, width } = headIn(rows);
  const heads = rows[at]?.cells.map((head) => head.trim()) ?? [];
  if (width < 2) return { fault: 'noHead' };
  return {
    heads,
    rows: rows.slice(at + 1).flatMap(({ line, cells }) => {
      if (cells.every((cell) => cell.trim() === '')) return [];
      // Programs leave out empty cells at the end of a line, or write some too many.
      const filled = cells.slice(0, Math.max(heads.length, cells.findLastIndex((cell) => cell.trim() !== '') + 1));
      return [{ line, cells: [...filled, ...Array.from({ length: heads.length - filled.length }, () => '')] }];
    }),
  };
}

/** The row with the most heads that are known; where none is known, the widest. */
function headIn(rows: readonly Row[]): { at: number; known: number; width: number } {
  const scored = rows.slice(0, linesAbove).map(({ cells }, at) => ({
    at,
    known: cells.filter((cell) => isKnownHead(cell) || isNeverReadHead(cell)).length,
    width: cells.filter((cell) => cell.trim() !== '').length,
  }));
  return scored.toSorted((a, b) => b.known - a.known || b.width - a.width)[0] ?? { at: 0, known: 0, width: 0 };
}
