import { holdsCpr } from '../../../core/cpr/cpr.ts';
import type { Row } from './cut-cells.ts';
import { type FileColumn, positionIn, type Source, type Sources, sentColumns } from './file-columns.ts';
import { areaWord, columnDay, fileDay, isGone, isOpenEnd, kindWord } from './file-values.ts';
import type { Table } from './read-table.ts';
import { droppedColumns } from './suggested-columns.ts';
import { wholeListHead } from './whole-list.ts';

/** A line that does not leave the browser, and why. */
export interface KeptBack {
  line: number;
  fault: 'cpr' | 'wrongFieldCount' | 'leftWithoutDay';
  column?: FileColumn;
}

/** A file of another program in our own words, with only what was chosen. */
export interface OurFile {
  csv: string;
  /** The line of the chosen file that each line of ours comes from, the heads left out. */
  lines: readonly number[];
  keptBack: readonly KeptBack[];
  /** Whom it does not name has stopped. */
  isWhole: boolean;
}

/**
 * Writes the file for `importEmployments`. A line that holds a CPR number in a column that is read stays in the browser,
 * as does one of somebody who has left on a day the file does not tell. A list is only whole where nobody else stays in it.
 * @param whole an editor says that it is the whole municipality
 * @throws RangeError when a column that is never read has been chosen
 */
export function ourFile({ heads, rows }: Table, sources: Sources, whole = false): OurFile {
  const chosen = new Set(Object.values(sources).map(positionIn));
  const never = droppedColumns(heads, rows).find(({ at }) => chosen.has(at));
  if (never) throw new RangeError(`Column ${never.at + 1} is never read: ${never.why}`);
  const sent = sentColumns.filter((column) => sources[column] !== '');
  const keptBack: KeptBack[] = [];
  const lines: number[] = [];
  const written = rows.flatMap((row) => {
    const fault = reasonToKeepBack(row, heads, sources, sent);
    if (fault) {
      keptBack.push(fault);
      return [];
    }
    lines.push(row.line);
    return [sent.map((column) => quoted(readCell(row, column, sources))).join(';')];
  });
  const isWhole = whole && keptBack.every(({ fault }) => fault === 'leftWithoutDay');
  const csv = isWhole
    ? [[...sent, wholeListHead].join(';'), ...written.map((line) => `${line};`)]
    : [sent.join(';'), ...written];
  return { csv: csv.join('\n'), lines, keptBack, isWhole };
}

/** A cell as it will be read, in our own words. */
export function readCell(row: Row, column: FileColumn, sources: Sources): string {
  const written = cellOf(row, sources[column], sources);
  switch (column) {
    case 'Navn':
      return written || `${cellOf(row, sources.Fornavn, sources)} ${cellOf(row, sources.Efternavn, sources)}`.trim();
    case 'Type':
      return kindWord(written);
    case 'Arbejdsområde':
      return areaWord(written);
    case 'Fra':
    case 'Pause fra':
      return columnDay(written) ?? written;
    case 'Til':
    case 'Pause til':
      return isOpenEnd(columnDay(written)) ? '' : (columnDay(written) ?? written);
    default:
      return written;
  }
}

function cellOf({ cells }: Row, source: Source, sources: Sources): string {
  if (source.startsWith('=')) return source.slice(1);
  const at = positionIn(source === '@' ? sources.Brugernavn : source);
  return at === undefined ? '' : (cells[at] ?? '').trim().replace(/\s+/g, ' ');
}

function reasonToKeepBack(
  row: Row,
  heads: readonly string[],
  sources: Sources,
  sent: readonly FileColumn[],
): KeptBack | undefined {
  const { line } = row;
  if (row.cells.length !== heads.length) return { line, fault: 'wrongFieldCount' };
  const column = sent.find((one) => {
    const written = readCell(row, one, sources);
    return /\p{N}/u.test(written) && fileDay(written) === undefined && isCpr(written);
  });
  if (column) return { line, fault: 'cpr', column };
  const head = heads[positionIn(sources.Status) ?? -1] ?? '';
  const hasLeft = isGone(cellOf(row, sources.Status, sources), head);
  return hasLeft && readCell(row, 'Til', sources) === '' ? { line, fault: 'leftWithoutDay', column: 'Til' } : undefined;
}

/** With the numbers whose date there is not, such as those of a test: what looks like one stays in the browser. */
function isCpr(written: string): boolean {
  return /(?<!\d)\d{6}-\d{4}(?!\d)/.test(written) || holdsCpr(written);
}

function quoted(cell: string): string {
  return /[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
