import { type HrColumn, hrColumns } from '../hr-words.ts';

/** What is looked for in a file of another program: our own columns, and what only leads to one of them. */
export const fileColumns = [
  'Brugernavn',
  'Ansættelsesnr',
  'Navn',
  'Fornavn',
  'Efternavn',
  'Enhed',
  'Leder',
  'Fra',
  'Til',
  'Status',
  'Type',
  'Funktion',
  'Arbejdsområde',
  'Pause fra',
  'Pause til',
] as const satisfies readonly (HrColumn | 'Fornavn' | 'Efternavn' | 'Status')[];

export type FileColumn = (typeof fileColumns)[number];

/** The columns the server gets. A name is shown to the editor and stays in the browser: the server has it from Entra. */
export const sentColumns = hrColumns.filter((column) => column !== 'Navn');

/** The columns a line must fill in, from the file or with one value for all of it. Of the others, what is stored stays. */
export const neededColumns = [
  'Brugernavn',
  'Enhed',
  'Fra',
  'Ansættelsesnr',
  'Type',
  'Funktion',
  'Arbejdsområde',
] as const satisfies readonly FileColumn[];

/** What may stand for a column the file lacks, the same in every line. */
export const wholeFileValues = {
  Type: ['Medarbejder', 'Vikar', 'Elev eller studerende', 'Frivillig', 'Byrådsmedlem', 'Samarbejdspartner'],
  Arbejdsområde: ['Administration', 'Ældre og sundhed', 'Skole og dagtilbud', 'Teknik og ejendomme', 'Byråd'],
  Funktion: ['Ikke oplyst'],
} as const;

/**
 * Where a column's values come from: `#3` for the fourth column of the file, `=Vikar` for one value in every line, `@` for
 * the sign-in name, and nothing where the file does not say.
 */
export type Source = '' | '@' | `#${number}` | `=${string}`;

export type Sources = Readonly<Record<FileColumn, Source>>;

/** Position of the column in the file; nothing where the values do not come from one. */
export function positionIn(source: Source): number | undefined {
  return source.startsWith('#') ? Number(source.slice(1)) : undefined;
}
