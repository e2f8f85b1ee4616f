import type { Row } from './cut-cells.ts';
import { type FileColumn, fileColumns, neededColumns, positionIn, type Source, type Sources } from './file-columns.ts';
import { columnDay, isStatusCode, isYesOrNo } from './file-values.ts';
import { placeOfHead } from './head-words.ts';
import { type NeverRead, neverRead } from './never-read.ts';

/** A column of the file that nobody reads, and why. */
export interface Dropped {
  at: number;
  head: string;
  why: NeverRead;
}

/** How a file is read unless somebody chooses otherwise. */
export interface Suggestion {
  sources: Sources;
  dropped: readonly Dropped[];
}

/** How many rows are looked at to see what a column holds. */
const looked = 300;

const isAddress = (value: string) => value.includes('@');
const isDay = (value: string) => columnDay(value) !== undefined;
/** What the values of a column look like; a name cannot be looked up as somebody's manager. */
const looks: Partial<Record<FileColumn, (value: string) => boolean>> = {
  Brugernavn: isAddress,
  Leder: isAddress,
  Fra: isDay,
  Til: isDay,
  'Pause fra': isDay,
  'Pause til': isDay,
  Status: isStatusCode,
};
const onlyIfItLooksSo: readonly FileColumn[] = ['Leder'];

/** The columns of the file that are never read, by their heads and by what stands in them. */
export function droppedColumns(heads: readonly string[], rows: readonly Row[]): readonly Dropped[] {
  return heads.flatMap((head, at): readonly Dropped[] => {
    const why = neverRead(head, valuesOf(rows, at));
    return why ? [{ at, head, why }] : [];
  });
}

/** Which column of the file is which of ours, as far as heads and values tell, and which are never read. */
export function suggestedColumns(heads: readonly string[], rows: readonly Row[]): Suggestion {
  const dropped = droppedColumns(heads, rows);
  const taken = new Set(dropped.map(({ at }) => at));
  const found = fileColumns.map((column): readonly [FileColumn, Source] => {
    const [best] = heads
      .flatMap((head, at) => {
        const place = taken.has(at) ? undefined : placeOfHead(head, column);
        const values = valuesOf(rows, at);
        // *Fratrådt* is a day in one file, and yes or no in another.
        if (place === undefined || (column === 'Til' && areYesOrNo(values))) return [];
        return [{ at, place, fits: share(values, looks[column]) }];
      })
      .filter(({ fits }) => fits > 0 || !onlyIfItLooksSo.includes(column))
      .toSorted((a, b) => b.fits - a.fits || a.place - b.place);
    if (!best) return [column, standIn(column)];
    taken.add(best.at);
    return [column, `#${best.at}`];
  });
  return { sources: Object.fromEntries(found) as Sources, dropped };
}

function valuesOf(rows: readonly Row[], at: number): readonly string[] {
  return rows.slice(0, looked).map(({ cells }) => cells[at] ?? '');
}

function areYesOrNo(values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  return filled.length > 0 && filled.every(isYesOrNo);
}

/** In tenths, so that a few odd values do not weigh more than the name. */
function share(values: readonly string[], looksSo: ((value: string) => boolean) | undefined): number {
  const filled = values.filter((value) => value.trim() !== '');
  if (!looksSo) return 1;
  return filled.length === 0 ? 0 : Math.round((10 * filled.filter(looksSo).length) / filled.length);
}

function standIn(column: FileColumn): Source {
  if (column === 'Ansættelsesnr') return '@';
  return column === 'Type' ? '=Medarbejder' : column === 'Funktion' ? '=Ikke oplyst' : '';
}

/** What is wrong with the choice of columns. */
export type SourcesFault =
  | { fault: 'columnNeeded'; column: FileColumn }
  | { fault: 'columnNeverRead'; column: FileColumn }
  | { fault: 'columnTwice'; column: FileColumn; other: FileColumn };

/**
 * What stands in the way of reading the file by these columns: one of the file's columns can only be one of ours, and
 * one that is never read can be none.
 */
export function faultsOfSources(sources: Sources, dropped: readonly Dropped[]): readonly SourcesFault[] {
  const lacking = neededColumns.filter((column) => sources[column] === '');
  const never = fileColumns.filter((column) => dropped.some(({ at }) => at === positionIn(sources[column])));
  const twice = fileColumns.flatMap((column, index): readonly SourcesFault[] => {
    const other = fileColumns
      .slice(0, index)
      .find((before) => positionIn(sources[before]) !== undefined && sources[before] === sources[column]);
    return other ? [{ fault: 'columnTwice', column, other }] : [];
  });
  return [
    ...lacking.map((column) => ({ fault: 'columnNeeded' as const, column })),
    ...never.map((column) => ({ fault: 'columnNeverRead' as const, column })),
    ...twice,
  ];
}
