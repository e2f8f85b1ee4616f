import { cutIntoCells, type Row } from './cut-cells.ts';
import { fileDay } from './file-values.ts';
import { isKnownHead } from './head-words.ts';
import { longestFile } from './limits.ts';
import { isNeverReadHead, readsAsCpr } from './never-read.ts';

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
 * @param isHead whether a head is known; those of employments where it is left out
 * @returns every row as wide as the heads, or wider where the file has a cell too many
 */
export function readTable(text: string, isHead: (cell: string) => boolean = isKnownHead): Table | TableFault {
  if (text.length > longestFile) return { fault: 'tooLarge' };
  if (excelBegins.some((begin) => text.startsWith(begin))) return { fault: 'excel' };
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return { fault: 'empty' };
  const [first] = delimiters
    .map((delimiter) => ({ delimiter, ...headIn(cutIntoCells(`${plain.slice(0, probe)}\n`, delimiter).rows, isHead) }))
    .toSorted((a, b) => b.known - a.known || b.width - a.width);
  const { rows, openedIn } = cutIntoCells(plain, first?.delimiter ?? ';');
  if (openedIn !== undefined) return { fault: 'unreadable', line: openedIn };
  const { at, width } = headIn(rows, isHead);
  const heads = rows[at]?.cells.map((head) => head.trim()) ?? [];
  if (width < 2) return { fault: 'noHead' };
  return {
    heads,
    rows: withoutTotal(rows.slice(at + 1)).map(({ line, cells }) => {
      // Programs leave out empty cells at the end of a line, or write some too many.
      const filled = cells.slice(0, Math.max(heads.length, cells.findLastIndex((cell) => cell.trim() !== '') + 1));
      return { line, cells: [...filled, ...Array.from({ length: heads.length - filled.length }, () => '')] };
    }),
  };
}

/** The rows that say anything, but for *I alt: 3.000* and the like that reports end with. */
function withoutTotal(rows: readonly Row[]): readonly Row[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return filled.slice(0, filled.findLastIndex(({ cells }) => !isTotal(cells)) + 1);
}

/** A word for a sum stands first, and nothing but figures after it. */
function isTotal(cells: readonly string[]): boolean {
  const [word = '', ...sums] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isWord =
    /^(i alt|total|subtotal|grand total|sum|antal( \p{L}+)?|rækker)( \p{L}+)? ?[:=]?[\d., ]*(\p{L}+\.?)?$/iu.test(word);
  return isWord && sums.every((sum) => /^[\d., ]+(\p{L}+\.?)?$/u.test(sum));
}

/** A row as it could be the one with the heads. */
interface Candidate {
  at: number;
  /** How many of its cells are heads that are known. */
  known: number;
  /** How many of its cells say anything. */
  width: number;
}

/** The first row that reads as heads, unless one further down reads so more surely; `width` 0 where none does. */
function headIn(rows: readonly Row[], isHead: (cell: string) => boolean): Candidate {
  const candidates = rows.slice(0, linesAbove).flatMap(({ cells }, at): readonly Candidate[] => {
    if (cells.some(isOfSomebody)) return [];
    const known = cells.filter((cell) => isHead(cell) || isNeverReadHead(cell)).length;
    return [{ at, known, width: cells.filter((cell) => cell.trim() !== '').length }];
  });
  const none: Candidate = { at: 0, known: 0, width: 0 };
  return candidates.reduce((upper, lower) => (isTitleOver(lower, upper) ? lower : upper), none);
}

/**
 * Is the upper row a title over these heads? It is narrower, and no more of it is known: *Medarbejder*, *Leder*, *Center*
 * stand in the lines of people too, which are no wider than their heads. One as wide is a title if it has no known head
 * at all, and the lower one is hardly anything else.
 */
function isTitleOver(heads: Candidate, upper: Candidate): boolean {
  if (heads.width > upper.width) return heads.known >= upper.known;
  return upper.known === 0 && heads.known * 2 > heads.width;
}

/** An address, a day or a CPR number stands in somebody's line, and in no head. */
function isOfSomebody(cell: string): boolean {
  const written = cell.trim();
  return /^[^\s@]+@[^\s@]+$/.test(written) || fileDay(written) !== undefined || readsAsCpr(written);
}
