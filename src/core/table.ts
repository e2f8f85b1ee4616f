import { oneOf, readTsv } from './tsv.ts';

/** A row of a table whose cells are read by what they mean. Whatever a cell should not say is refused with file and line. */
export interface TableRow<Column extends string> {
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
 * The rows of tab-separated text.
 * @param file how errors name the table
 * @throws Error naming file and line of what does not fit
 */
export function tableRows<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): readonly TableRow<Column>[] {
  return readTsv(text, file, columns).map((row) => {
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

/** The codes of a choice, for instance of a column of a list. */
export function codesOf<Code extends string>(choice: Readonly<Record<Code, unknown>>): readonly Code[] {
  return Object.keys(choice) as Code[];
}
