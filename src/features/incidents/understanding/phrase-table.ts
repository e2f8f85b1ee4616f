import type { TsvRow } from '../../../core/tsv.ts';
import { type Phrase, phrase } from './phrase.ts';
import { byName, wordTable } from './words/word-table.ts';

/**
 * The phrases of a table by the names its rows give them.
 * @param file path from the folder `words`
 * @throws Error naming file and line of a phrase that cannot be read
 */
export function namedPhrases(file: string): ReadonlyMap<string, readonly Phrase[]> {
  const named = new Map<string, Phrase[]>();
  for (const row of wordTable(file, ['name', 'phrase'])) {
    const known = named.get(row.cells.name);
    if (known) known.push(phraseIn(row));
    else named.set(row.cells.name, [phraseIn(row)]);
  }
  return named;
}

/**
 * The phrases of a table whose names are known.
 * @throws Error when the table has another name, or none of the rows of one that is asked for
 */
export function phraseTable<Name extends string>(
  file: string,
  names: readonly Name[],
): Readonly<Record<Name, readonly Phrase[]>> {
  const named = namedPhrases(file);
  const other = [...named.keys()].find((name) => !names.some((known) => known === name));
  if (other !== undefined) throw new Error(`${file} has rows named ${other}; known are ${names.join(', ')}`);
  return byName(names, (name) => {
    const found = named.get(name);
    if (!found) throw new Error(`${file} has no row named ${name}`);
    return found;
  });
}

/** @throws Error naming file and line, for instance where the phrase names a group of words that there is not */
export function phraseIn({ cells, at }: TsvRow<'phrase'>): Phrase {
  try {
    return phrase(cells.phrase);
  } catch (error) {
    throw new Error(`${at}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
