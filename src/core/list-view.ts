/** What a view shows of a list. Indexed columns only: SharePoint refuses others over 5,000 rows. */
export interface ListFilter<C extends string = string> {
  column: C;
  /** `notBefore` compares with today. */
  op: 'eq' | 'notBefore' | 'in';
  value?: string;
  values?: readonly string[];
}

/** A named view of a list, as the administrator's script makes it and the stand-in's list page shows it. */
export interface ListView<C extends string = string> {
  da: string;
  /** What it was called before: the administrator's script gives that one the new name. */
  formerly?: string;
  /** Column keys in order. */
  columns: readonly C[];
  filter?: ListFilter<C>;
  sort?: { column: C; descending?: boolean };
  isDefault?: true;
}

type Split<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Split<Rest> : S;
type Ascending<S> = S extends `-${infer Column}` ? Column : Extract<S, string>;

const declared =
  (mark: { isDefault?: true }) =>
  // NoInfer: otherwise the list's type leaks into a view without a filter, and any word goes for a column.
  <const S extends string, const By extends string | undefined = undefined, const F extends string = never>(
    da: string,
    columns: S,
    sort?: By,
    filter?: ListFilter<F>,
    formerly?: string,
  ): ListView<NoInfer<Split<S> | Ascending<By> | F>> => {
    const descending = sort?.startsWith('-');
    const column = (descending ? sort?.slice(1) : sort) as Ascending<By> | undefined;
    return {
      da,
      ...(formerly && { formerly }),
      columns: columns.split(' ') as Split<S>[],
      ...(filter && { filter }),
      ...(column && { sort: { column, ...(descending && { descending }) } }),
      ...mark,
    };
  };

/**
 * A view beside the default one: what it is called, the keys of its columns in order with a space between, the key it
 * is ordered by (`-key` for the newest or highest first), which rows it leaves out, and what it was called before.
 */
export const listView = declared({});
/** The view SharePoint opens the list in. */
export const defaultView = declared({ isDefault: true });

/** Rows with this Danish word in a choice. */
export const equal = <const C extends string>(column: C, value: string): ListFilter<C> => ({ column, op: 'eq', value });

/** Rows with one of these Danish words in a choice. */
export const oneOf = <const C extends string>(column: C, ...values: string[]): ListFilter<C> => ({
  column,
  op: 'in',
  values,
});

/** Rows whose day is today or later. */
export const notBefore = <const C extends string>(column: C): ListFilter<C> => ({ column, op: 'notBefore' });
