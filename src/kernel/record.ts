import { type Column, type Columns, moment, number, type Titled, text } from '../core/column.ts';
import type { ListView } from '../core/list-view.ts';

/** Whose SharePoint group may open the list; nobody else reads it except through the app. */
export type Reader = 'dpo' | 'editor' | 'auditor';

/** How urgent a write to the list is when many wait (design section 4). */
export type Priority = 'breach' | 'confirmation' | 'decision' | 'task' | 'tell' | 'reminder' | 'seal';

export interface ListDefinition extends Titled {
  site: 'main' | 'dbr';
  /** Internal name; a list divided by year is one SharePoint list per year, `Confirmations2026`. */
  name: string;
  /** Why the list exists, one sentence for the privacy notice; and the English of it. */
  purpose: string;
  purposeEn: string;
  /** Its place among the few lists that come first on the page its site opens on. */
  first?: number;
  columns: Columns;
  views: readonly ListView[];
  /** Key of a day: rows that have it are history. `find`, `all` and `each` leave them out, `fetch` and `changed` do not. */
  past?: string | undefined;
  /** Rows are never changed after they are made. */
  appendOnly?: true;
  /** Polled every 10 s instead of every 60 s. */
  hot?: true;
  partition?: 'year';
  priority: Priority;
  /** How long a row is kept after it stopped being current; `undefined` months: as long as the app runs. */
  retention: { months?: number; da: string; en: string };
  readers: readonly Reader[];
  /** Key of the column with the Entra object id of the person the row is about. */
  subject?: string;
  /** Version of the declaration, 1 unless said; a server refuses to write rows of a newer one. */
  schema: number;
  /** What of a row stays readable in SharePoint when its case is sealed; other lists are never sealed. */
  sealing?: Sealing;
}

/** How a row is stored whose case is about somebody who may open the list in SharePoint. Other columns say nothing there. */
export interface Sealing {
  /** Keys of the columns that are stored as they are. */
  open: readonly string[];
  /** The code that stands in a choice which may not be empty: one that makes an older server do nothing. */
  neutral?: Readonly<Record<string, string>>;
  /** Of a set only this code is stored as it is. */
  only?: Readonly<Record<string, string>>;
  /** The key of a row names people, or where they work, so that it is stored as an imprint. */
  peopleInKey?: true;
}

type ValueOf<C extends Column> = C extends { kind: 'choice'; choices: infer V }
  ? keyof V
  : C extends { kind: 'set'; choices: infer V }
    ? readonly (keyof V)[]
    : C['kind'] extends 'words'
      ? readonly string[]
      : C['kind'] extends 'number'
        ? number
        : C['kind'] extends 'flag'
          ? boolean
          : string;

type OptionalKeys<C extends Columns> = { [K in keyof C]: C[K] extends { optional: true } ? K : never }[keyof C];

/** What every row carries besides its own columns. */
export interface BaseRecord {
  /** Deterministic and unique in the list: lower case, at most 200 characters. */
  key: string;
  /** Entra object id of whoever did it, or `system`. */
  actor: string;
  /** When, UTC, whole seconds. */
  at: string;
}

/** The typed record a list's rows are read as; empty columns are absent. */
export type RecordOf<L extends ListDefinition> = BaseRecord & {
  [K in Exclude<keyof L['columns'], OptionalKeys<L['columns']>>]: ValueOf<L['columns'][K]>;
} & { [K in OptionalKeys<L['columns']>]?: ValueOf<L['columns'][K]> | undefined };

/** The columns every list has, behind its own. */
export const baseColumns = {
  key: text('Key', 'Nøgle', { indexed: true, unique: true, hidden: true }),
  actor: text('Actor', 'Udført af (id)', { indexed: true, hidden: true, personal: 'trace' }),
  at: moment('At', 'Registreret', { indexed: true, personal: 'trace' }),
  schema: number('Schema', 'Skema', { hidden: true }),
} as const satisfies Columns;

/** Where rows that prove themselves carry the server's seal (`features/audit/proof/proof.ts`); no part of the record. */
export const sealColumn = text('Seal', 'Segl', { hidden: true });

/** Equality on indexed columns. */
export type Where<T> = Partial<{ [K in keyof T]: T[K] & (string | number) }>;

/** A declared list and the name its rows go by. */
export type RecordDefinition = ListDefinition & { kind: string };

/** What a list is declared with: its `schema` is 1 unless said. */
type Declared = Omit<ListDefinition, 'schema'> & { schema?: number };

/** Views name the list's own columns, or those every list has. */
type ViewsOf<L extends Declared> = readonly ListView<Extract<keyof L['columns'] | keyof typeof baseColumns, string>>[];

/**
 * Declares a list and keeps the literal types of its columns.
 * @param kind the name its rows go by in the mirror, in seals and in the audit log: never changed
 */
export const record = <const K extends string, const L extends Declared>(
  kind: K,
  definition: L & { views: ViewsOf<L> },
): Omit<L, 'schema' | 'views'> & Pick<ListDefinition, 'schema' | 'views'> & { kind: K } => ({
  kind,
  schema: 1,
  ...definition,
});
