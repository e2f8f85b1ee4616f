import { existsSync, readFileSync } from 'node:fs';
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

/** The Markdown of `texts/r06.da.md`; nothing where there is no such file, as in English for most rules. */
export function exampleMarkdown(file: string): string | undefined {
  const at = new URL(file, import.meta.url);
  return existsSync(at) ? readFileSync(at, 'utf8').trim() : undefined;
}
