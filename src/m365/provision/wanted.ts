import type { Column } from '../../core/column.ts';
import { lastActionColumn } from '../../core/last-action.ts';
import { isProven } from '../../features/audit/proof/proof.ts';
import { baseColumns, sealColumn } from '../../kernel/record.ts';
import { formerTitles, type Kind, listName, lists } from '../../lists.ts';
import { type LibraryKind, libraries } from '../libraries.ts';

export type SiteKey = 'main' | 'dbr';

export interface WantedColumn {
  name: string;
  da: string;
  /** Our own titles of before. */
  formerly: readonly string[];
  kind: ColumnKind;
  indexed: boolean;
  unique: boolean;
  choices?: readonly string[];
}

/** One SharePoint list as `lists.ts` wants it; a list divided by year is one of these per year. */
export interface WantedList {
  site: SiteKey;
  name: string;
  da: string;
  /** Our own titles of before. */
  formerly: readonly string[];
  description: string;
  template: 'genericList' | 'documentLibrary';
  columns: readonly WantedColumn[];
}

/** What SharePoint stores a column as. */
export type ColumnKind = 'text' | 'lines' | 'number' | 'flag' | 'moment' | 'day' | 'choice';

const kinds = Object.keys(lists) as Kind[];

/**
 * Every list and library the product needs.
 * @param years the years a divided list is wanted for; repeats do not matter
 */
export function wantedLists(years: readonly number[]): readonly WantedList[] {
  const each = [...new Set(years)].sort();
  return [
    ...kinds.flatMap((kind) =>
      'partition' in lists[kind] ? each.map((year) => wantedList(kind, year)) : [wantedList(kind)],
    ),
    ...(Object.keys(libraries) as LibraryKind[]).map(wantedLibrary),
  ];
}

/**
 * The body that makes a column; also a member of `columns` in the body that makes its list. What is unique becomes so in
 * a request of its own, once the index is there.
 */
export function columnBody(column: WantedColumn): Record<string, unknown> {
  return {
    name: column.name,
    displayName: column.da,
    ...(column.indexed ? { indexed: true } : {}),
    ...facet(column),
  };
}

/** The least that makes a column of this name and kind: title and index follow in requests of their own. */
export function bareColumn(column: WantedColumn): Record<string, unknown> {
  return { name: column.name, ...bareFacet(column) };
}

/** What says a column's kind, without any wish about how it is shown. */
export function bareFacet({ kind, choices = [] }: WantedColumn): Record<string, unknown> {
  switch (kind) {
    case 'text':
      return { text: {} };
    case 'lines':
      return { text: { allowMultipleLines: true } };
    case 'number':
      return { number: {} };
    case 'flag':
      return { boolean: {} };
    case 'moment':
      return { dateTime: { format: 'dateTime' } };
    case 'day':
      return { dateTime: { format: 'dateOnly' } };
    case 'choice':
      return { choice: { choices } };
  }
}

/** The facet a choice column gets; also what a PATCH sends when words are missing. */
export function choiceFacet(choices: readonly string[]): Record<string, unknown> {
  return { choice: { allowTextEntry: false, choices, displayAs: 'dropDownMenu' } };
}

/** One list as it is declared. */
export function wantedList(kind: Kind, year?: number): WantedList {
  const { site, purpose, columns } = lists[kind];
  const own = Object.values<Column>({ ...columns, ...baseColumns });
  return {
    site,
    ...listName(kind, year),
    formerly: formerTitles(kind, year),
    description: purpose,
    template: 'genericList',
    columns: [...own, lastActionColumn, ...(isProven(kind) ? [sealColumn] : [])].map(wantedColumn),
  };
}

/** What a library's columns hold SharePoint decides. */
function wantedLibrary(kind: LibraryKind): WantedList {
  const { site, name, da, purpose } = libraries[kind];
  return { site, name, da, formerly: [], description: purpose, template: 'documentLibrary', columns: [] };
}

function wantedColumn(column: Column): WantedColumn {
  const { name, da, formerly = [], indexed = false, unique = false } = column;
  // Sets and words are one line of text: a multi-choice column can be neither indexed nor filtered (graph.md 2.3).
  const kind = column.kind === 'set' || column.kind === 'words' ? 'text' : column.kind;
  const choices = column.kind === 'choice' ? { choices: Object.values(column.choices) } : {};
  return { name, da, formerly, kind, indexed: indexed || unique, unique, ...choices };
}

function facet({ kind, choices = [] }: WantedColumn): Record<string, unknown> {
  switch (kind) {
    case 'text':
      return { text: { allowMultipleLines: false, maxLength: 255 } };
    case 'lines':
      return { text: { allowMultipleLines: true, textType: 'plain' } };
    case 'number':
      return { number: { decimalPlaces: 'none', displayAs: 'number' } };
    case 'flag':
      return { boolean: {} };
    case 'moment':
      return { dateTime: { format: 'dateTime', displayAs: 'standard' } };
    case 'day':
      return { dateTime: { format: 'dateOnly', displayAs: 'standard' } };
    case 'choice':
      return choiceFacet(choices);
  }
}
