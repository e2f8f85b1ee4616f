/** A row of a table: its cells under the names of the heading. */
export interface TsvRow<Column extends string> {
  cells: Readonly<Record<Column, string>>;
  /** `lost.tsv:12`, for whoever has to mend the row. */
  at: string;
}

/**
 * Reads tab-separated text. Its first line is the heading; lines that begin with `#` explain and are left out, as are
 * blank ones.
 * @param file how errors name the table
 * @throws Error naming file and line where the heading or the number of cells is another than expected
 */
export function readTsv<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): readonly TsvRow<Column>[] {
  const [heading, ...rows] = text
    .split(/\r?\n/)
    .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  const expected = columns.join(' | ');
  if (!heading) throw new Error(`${file} is empty; it should begin with the heading ${expected}`);
  if (heading.line !== columns.join('\t')) throw new Error(`${heading.at}: the heading should be ${expected}`);
  return rows.map(({ line, at }) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${at}: ${cells.length} cells where there should be ${columns.length}: ${expected}`);
    return {
      at,
      cells: Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as TsvRow<Column>['cells'],
    };
  });
}

/** @throws Error naming file and line where the cell says none of what is allowed */
export function oneOf<Column extends string, Value extends string>(
  { cells, at }: TsvRow<Column>,
  column: Column,
  allowed: readonly Value[],
): Value {
  const value = allowed.find((one) => one === cells[column]);
  if (value === undefined) throw new Error(`${at}: ${column} is "${cells[column]}", not one of ${allowed.join(', ')}`);
  return value;
}
