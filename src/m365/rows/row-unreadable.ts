/** A row that cannot be read as its list declares. Says where, never what stood there. */
export class RowUnreadable extends Error {
  override name = 'RowUnreadable';
  readonly column: string;

  constructor(column: string, problem: string) {
    super(`${column}: ${problem}`);
    this.column = column;
  }
}
