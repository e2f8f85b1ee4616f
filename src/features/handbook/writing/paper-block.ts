import type { Language } from '../../../core/language.ts';

/** Words set alike. Of a comparison, `mark` says what became of them. */
export interface Piece {
  text: string;
  bold?: true;
  italic?: true;
  code?: true;
  /** Where it leads: only addresses a document may hold. */
  href?: string;
  mark?: 'added' | 'removed';
}

export interface ListItem {
  pieces: readonly Piece[];
  /** How deep, from 0. */
  level: number;
  ordered: boolean;
  /** Goes on with the item above: a second paragraph of it. */
  goesOn?: true;
}

/** A part of a paper that goes to Word or to a printer, whatever it is about. */
export type PaperBlock = { language?: Language } & (
  | { is: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; text: string; onNewPage?: true }
  | { is: 'paragraph'; pieces: readonly Piece[]; quoted?: true; quiet?: true }
  /** `start`: the number of its first item, where that is not 1. */
  | { is: 'list'; items: readonly ListItem[]; start?: number }
  | { is: 'table'; head: readonly (readonly Piece[])[]; rows: readonly (readonly (readonly Piece[])[])[] }
  | { is: 'facts'; head: { name: string; value: string }; facts: readonly { name: string; value: string }[] }
  | { is: 'code'; lines: readonly string[] }
  | { is: 'signature'; label: string }
  | { is: 'contents'; title: string; deep: 1 | 2 | 3 }
);

/** A whole paper: what stands in its properties, at the foot of each page, and in it. */
export interface Paper {
  title: string;
  subject: string;
  author: string;
  language: Language;
  /** Under the title on the first page. */
  titleLines: readonly string[];
  /** At the foot of every page, before the page's number. */
  stamp: string;
  pageOf: { before: string; between: string };
  blocks: readonly PaperBlock[];
}

/** A paragraph of plain words. */
export function said(text: string, more: { bold?: true; quiet?: true; language?: Language } = {}): PaperBlock {
  const { bold, ...set } = more;
  return { is: 'paragraph', pieces: [{ text, ...(bold && { bold }) }], ...set };
}

/** `12`, `<5`, `18–22 af 40`, and what is not there. */
const number = /^(|–|[<\d][\d–+]*( \p{L}+ [<\d][\d–+]*)?)$/u;

/** The columns of a table that hold nothing but numbers: they stand narrow, and to the right. */
export function numberColumns(rows: readonly (readonly (readonly Piece[])[])[]): readonly boolean[] {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const textOf = (pieces: readonly Piece[] = []) => pieces.map(({ text }) => text).join('');
  return Array.from(
    { length: columns },
    (_, at) => at > 0 && rows.length > 0 && rows.every((row) => number.test(textOf(row[at]))),
  );
}
