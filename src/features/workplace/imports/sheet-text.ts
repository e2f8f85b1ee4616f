import { isKnownHead } from './head-words.ts';
import { type Sheet, withMergedCells } from './merged-cells.ts';
import { readTable } from './read-table.ts';
import { unpackedSize } from './unpacked-size.ts';

/** A sheet of some megabytes; Excel writes ten times as much about how it looks. */
const mostUnpacked = 40_000_000;

/** Would a spreadsheet become so large when it is unpacked that nobody should? */
export function unpacksTooLarge(packed: ArrayBuffer): boolean {
  return (unpackedSize(packed) ?? 0) > mostUnpacked;
}

/** The sheet of a workbook a list stands in, as text with semicolons. */
export interface ListSheet {
  text: string;
  sheet: string;
  /** How many sheets the workbook has. */
  of: number;
}

/**
 * Of several sheets the one with most heads that are known, for workbooks begin with a front page; else the first.
 * @param sheets as the reader of workbooks gives them
 * @param isHead whether a head is known; those of employments where it is left out
 */
export function listSheet(
  packed: ArrayBuffer,
  sheets: readonly Sheet[],
  isHead: (cell: string) => boolean = isKnownHead,
): ListSheet {
  const read = withMergedCells(packed, sheets).map(({ sheet, data }) => {
    const text = data.map((cells) => cells.map(written).join(';')).join('\n');
    return { text, sheet, known: sheets.length > 1 ? knownHeads(text, isHead) : 0 };
  });
  const { text, sheet } = read.toSorted((a, b) => b.known - a.known)[0] ?? { text: '', sheet: '' };
  return { text, sheet, of: sheets.length };
}

function knownHeads(text: string, isHead: (cell: string) => boolean): number {
  const table = readTable(text, isHead);
  return 'fault' in table ? -1 : table.heads.filter(isHead).length;
}

/** A date is the day it shows: a spreadsheet has no zone, and the reader gives it as one in UTC. */
function written(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
