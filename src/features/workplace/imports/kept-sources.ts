import { type FileColumn, fileColumns, positionIn, type Source, type Sources } from './file-columns.ts';
import { normalHead } from './head-words.ts';
import type { Suggestion } from './suggested-columns.ts';
import { wholeListHead } from './whole-list.ts';

/** The setting that keeps them: `Brugernavn=Mail adr; Type==Vikar; Leder=`. */
export const keptIn = 'employmentColumns';

/**
 * What an editor has chosen otherwise than was suggested, by the file's own heads, so that it holds for the next file
 * with the same ones, and that such a list is the whole municipality.
 * @returns one line that people can read
 */
export function keptChoices(heads: readonly string[], suggested: Sources, chosen: Sources, isWhole: boolean): string {
  const columns = fileColumns
    .filter((column) => suggested[column] !== chosen[column])
    .map((column) => `${column}=${written(heads, chosen[column])}`);
  return [...columns, ...(isWhole ? [`${wholeListHead}=ja`] : [])].join('; ');
}

/** Has an editor chosen that a list is the whole municipality? */
export function isKeptWhole(kept: string): boolean {
  return kept.split(';').some((part) => part.replace(/\s*=\s*/, '=').trim() === `${wholeListHead}=ja`);
}

function written(heads: readonly string[], source: Source): string {
  const at = positionIn(source);
  // What parts the line must not stand in a head.
  return at === undefined ? source : (heads[at] ?? '').replace(/[;=@]/g, ' ').trim();
}

/**
 * The suggestion with what was chosen for such a file before. A head the file lacks changes nothing, nor does one whose
 * column is never read in this file.
 */
export function withKeptChoices(kept: string, heads: readonly string[], { sources, dropped }: Suggestion): Sources {
  const neverRead = new Set(dropped.map(({ at }) => at));
  const normal = heads.map((head, at) => (neverRead.has(at) ? undefined : normalHead(head)));
  const choices = kept.split(';').flatMap((part): readonly (readonly [FileColumn, Source])[] => {
    const [name = '', ...rest] = part.split('=');
    const column = fileColumns.find((known) => known === name.trim());
    const wanted = rest.join('=').trim();
    if (!column || rest.length === 0) return [];
    if (wanted === '' || wanted === '@' || wanted.startsWith('=')) return [[column, wanted as Source]];
    const at = normal.indexOf(normalHead(wanted));
    return at < 0 ? [] : [[column, `#${at}`]];
  });
  return { ...sources, ...Object.fromEntries(choices) };
}
