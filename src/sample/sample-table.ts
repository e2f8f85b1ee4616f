import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneOf, readTsv } from '../core/tsv.ts';

/** A row of a table of the sample. Whatever a cell should not say is refused with file and line. */
export interface SampleRow<Column extends string> {
  /** `people.tsv:12` */
  at: string;
  text(column: Column): string;
  maybe(column: Column): string | undefined;
  number(column: Column): number;
  maybeNumber(column: Column): number | undefined;
  /** `yes` or nothing. */
  is(column: Column): boolean;
  /** Words with blanks between. */
  list(column: Column): readonly string[];
  one<Value extends string>(column: Column, allowed: readonly Value[]): Value;
  maybeOne<Value extends string>(column: Column, allowed: readonly Value[]): Value | undefined;
  some<Value extends string>(column: Column, allowed: readonly Value[]): readonly Value[];
}

/**
 * Reads a table that lies beside its loader: `sampleTable(new URL('./people.tsv', import.meta.url), […])`.
 * @throws Error naming file and line of what does not fit
 */
export function sampleTable<Column extends string>(
  file: URL,
  columns: readonly Column[],
): readonly SampleRow<Column>[] {
  const name = path.basename(fileURLToPath(file));
  return readTsv(readFileSync(file, 'utf8'), name, columns).map((row) => {
    const { cells, at } = row;
    const number = (column: Column): number => {
      const value = Number(cells[column]);
      if (cells[column] === '' || Number.isNaN(value)) throw new Error(`${at}: ${column} is no number`);
      return value;
    };
    const list = (column: Column) => (cells[column] === '' ? [] : cells[column].split(' '));
    return {
      at,
      number,
      list,
      text: (column) => {
        if (cells[column] === '') throw new Error(`${at}: ${column} is missing`);
        return cells[column];
      },
      maybe: (column) => cells[column] || undefined,
      maybeNumber: (column) => (cells[column] === '' ? undefined : number(column)),
      is: (column) => oneOf(row, column, ['yes', '']) === 'yes',
      one: (column, allowed) => oneOf(row, column, allowed),
      maybeOne: (column, allowed) => (cells[column] === '' ? undefined : oneOf(row, column, allowed)),
      some: (column, allowed) =>
        list(column).map((word) => oneOf({ cells: { [column]: word } as typeof cells, at }, column, allowed)),
    };
  });
}

/**
 * The rows of a table that belong to those of another, as the steps of a case do.
 * @param owners what the column may name
 * @throws Error naming file and line of a row that belongs to nothing
 */
export function rowsBy<Column extends string>(
  rows: readonly SampleRow<Column>[],
  column: Column,
  owners: readonly string[],
): (owner: string) => readonly SampleRow<Column>[] {
  const grouped = Map.groupBy(rows, (row) => row.one(column, owners));
  return (owner) => grouped.get(owner) ?? [];
}

/** The codes of a choice, for instance of a column of a list. */
export function codesOf<Code extends string>(choice: Readonly<Record<Code, unknown>>): readonly Code[] {
  return Object.keys(choice) as Code[];
}
