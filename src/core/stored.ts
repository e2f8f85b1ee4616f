/**
 * How a row came to be, as far as anybody can tell. `older`: from before the seal began, and `unverifiable`: sealed with
 * a key, or in a column, that is lost; both count. `unproven`: nobody can say that Rettesnor wrote it.
 */
export type Proof = 'sealed' | 'older' | 'unverifiable' | 'unproven';

/** Where a stored record is and how new: enough for any server to answer with it or something newer. */
export interface Mark {
  /** Internal name of the SharePoint list. */
  list: string;
  /** Item id in the list. */
  id: string;
  version: number;
}

export interface Stored<T> {
  record: T;
  mark: Mark;
  /** How far the row proves who wrote it; left out of kinds that carry no seal. */
  proof?: Proof | undefined;
}
