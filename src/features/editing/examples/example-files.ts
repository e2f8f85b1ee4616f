import { readFileSync } from 'node:fs';
import { type TableRow, tableRows } from '../../../core/table.ts';

/**
 * The rows of a table of this folder. Nothing the tab bundles may ask.
 * @throws Error naming file and line of what does not fit
 */
export function exampleTable<Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly TableRow<Column>[] {
  return tableRows(readFileSync(new URL(file, import.meta.url), 'utf8'), file, columns);
}

/** The Markdown of `texts/r06.da.md`. @throws Error naming the file where there is none */
export function exampleMarkdown(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8').trim();
}
