import type { PersonalClass } from './personal-data.ts';

/**
 * The vocabulary in which the columns of a SharePoint list are declared. Every column says what it stores, what it is
 * called in SharePoint and whose personal data it is; provisioning, mapping, mirror, stand-in, privacy notice and docs
 * read it.
 */

/** What people read a list or a column as in SharePoint. */
export interface Titled {
  da: string;
  /** What `da` was before: `provision` renames what still bears one of these, and nothing that a person named. */
  formerly?: readonly string[];
}

interface Common extends Titled {
  /** Internal SharePoint name: ASCII, never changed. */
  name: string;
  indexed?: true;
  unique?: true;
  /** Hidden from every view; still stored. */
  hidden?: true;
  personal?: PersonalClass;
  /**
   * What a value must look like, as a regular expression. SharePoint does not ask, so somebody may type anything; what
   * the product could not have written makes the row unreadable instead of every page it is on.
   */
  pattern?: string;
  /**
   * Danish words that codes of a text column are stored as, since people read the list; what has none is stored as it is.
   * Rows from before that hold the code itself are read as well.
   */
  words?: Readonly<Record<string, string>>;
}

export type Column =
  | (Common & { kind: 'text' | 'lines' | 'number' | 'flag' | 'moment' | 'day' | 'words' })
  | (Common & { kind: 'choice' | 'set'; choices: Readonly<Record<string, string>> });

export type Columns = Readonly<Record<string, Column & { optional?: boolean }>>;

type Options = Omit<Common, 'name' | 'da'>;

// NoInfer: otherwise the type the column is put into leaks into it, and its codes widen to any text.
const column =
  <K extends Column['kind']>(kind: K) =>
  <const D extends string, const O extends Options & { optional?: boolean }>(
    name: string,
    da: D,
    options: O = {} as O,
  ) =>
    ({ kind, name, da, ...options }) as { kind: K; name: string; da: D } & NoInfer<O>;

/** Patterns of values that pages are addressed by or reckoned from. */
export const patterns = {
  rule: 'r\\d{2,3}',
  version: '\\d{1,3}(\\.\\d{1,3}){1,2}',
  guid: '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}',
  days: '(0|[1-9]\\d{0,3})',
  months: '[1-9]\\d{0,2}',
  year: '[12]\\d{3}',
} as const;

/** Single line, at most 255 characters. */
export const text = column('text');
/** Several lines, plain text; cannot be indexed (SharePoint). */
export const lines = column('lines');
/** Entra object id of somebody whose rows are looked up by it; people read the name in a column beside it. */
export const personId = <const D extends string, const P extends PersonalClass>(name: string, da: D, personal: P) =>
  text(name, da, { indexed: true, hidden: true, personal, pattern: patterns.guid });
export const number = column('number');
/** Yes or no; stored as a SharePoint boolean. */
export const flag = column('flag');
/** A moment in UTC, whole seconds: SharePoint drops milliseconds. */
export const moment = column('moment');
/** A calendar day, stored as noon UTC so that no zone can shift it. */
export const day = column('day');
/** A few words of text kept in one line, joined by `; `. */
export const words = column('words');

const coded =
  <K extends 'choice' | 'set'>(kind: K) =>
  <
    const D extends string,
    const C extends Readonly<Record<string, string>>,
    const O extends Options & { optional?: boolean } = Record<never, never>,
  >(
    name: string,
    da: D,
    choices: C,
    options: O = {} as O,
  ): { kind: K; name: string; da: D; choices: C } & NoInfer<O> => ({ kind, name, da, choices, ...options });

/** One of a few codes, stored as its Danish word. */
export const choice = coded('choice');
/** Several codes, stored as their Danish words joined by `; ` (a multi-choice column cannot be indexed or filtered). */
export const set = coded('set');
