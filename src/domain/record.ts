import type { Moment } from './dates.ts';
import type { Proof } from './proof/proof.ts';

/** What every stored record carries. */
export interface BaseRecord {
  /** Deterministic and unique in its list: lower case, at most 200 characters. */
  key: string;
  /** Entra object id of whoever did it, or `system`. */
  actor: string;
  /** When, UTC, whole seconds. */
  at: Moment;
}

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
