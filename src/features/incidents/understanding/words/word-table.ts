import { readFileSync } from 'node:fs';
import { readTsv, type TsvRow } from '../../../../core/tsv.ts';

/**
 * The rows of a table of this folder. Read from disk once, when the server starts: nothing the tab bundles may ask.
 * @param file path from this folder, `categories/lost.tsv`
 * @throws Error naming file and line of what cannot be read
 */
export function wordTable<Column extends string>(file: string, columns: readonly Column[]): readonly TsvRow<Column>[] {
  return readTsv(readFileSync(new URL(file, import.meta.url), 'utf8'), file, columns);
}

/** The words of each list of a table, whose rows say the name of a list and some of its words. */
export function wordLists(file: string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const { cells } of wordTable(file, ['name', 'words'])) {
    const known = lists.get(cells.name) ?? [];
    known.push(...cells.words.split(' '));
    lists.set(cells.name, known);
  }
  return lists;
}

/** What tells more together than each for itself, a line for each. @throws Error naming file and line of an unknown name */
export function pairTable(file: string, known: ReadonlySet<string>): readonly string[] {
  return wordTable(file, ['together']).map(({ cells: { together }, at }) => {
    const other = together.match(/\w+/g)?.find((name) => !known.has(name));
    if (other !== undefined) throw new Error(`${at}: nothing is named ${other}`);
    return together;
  });
}

/** Some lists of a table as sets. @throws Error naming the file for a list it does not have */
export function wordSets<Name extends string>(
  file: string,
  names: readonly Name[],
): Readonly<Record<Name, ReadonlySet<string>>> {
  const lists = wordLists(file);
  return byName(names, (name) => {
    const words = lists.get(name);
    if (!words) throw new Error(`${file} has no list named ${name}`);
    return new Set(words);
  });
}

export function byName<Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}
