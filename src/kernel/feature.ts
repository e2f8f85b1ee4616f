import type { Moment } from '../core/dates.ts';
import type { Stored } from '../core/stored.ts';
import type { ActionDefinition, ViewDefinition } from './action.ts';
import type { Services } from './context.ts';
import type { Reader } from './reader.ts';
import type { BaseRecord, RecordDefinition, RecordOf } from './record.ts';

/** Work the server does by itself, once in each period. */
export interface Scheduled {
  /** The row `run:<name>:<period>` is the claim and the log; never changed. */
  name: string;
  /** The period it is due for at a moment; `undefined` when it is not due yet. */
  period(now: Moment, services: Services): string | undefined;
  /** Does what it can where a list is not in, and is not held back: nothing it concludes is from what is missing. */
  partial?: true;
  /**
   * A list that is not in yet throws `notReady` when it is asked for: the run is given back, and begun anew when it is.
   * @param reader the lists as the mirror has them when it begins
   * @returns how many things it did
   */
  run(services: Services, now: Moment, reader: Reader): Promise<number>;
}

/** What follows from every write of a record, off the path of the answer; what a crash loses a sweep does again. */
export interface After {
  record: RecordDefinition;
  run(services: Services, stored: Stored<BaseRecord>): void;
}

/** Rows whose writing the audit list does not tell of: more people may open it than the rows, and its actor is a person. */
export interface Unaudited {
  record: RecordDefinition;
  is(row: BaseRecord): boolean;
}

/** One capability of the product, whole but for its pixels. */
export interface FeatureDefinition {
  records: Readonly<Record<string, RecordDefinition>>;
  actions: Readonly<Record<string, ActionDefinition>>;
  views: Readonly<Record<string, ViewDefinition>>;
  scheduled?: readonly Scheduled[];
  after?: readonly After[];
  unaudited?: readonly Unaudited[];
  /** What follows when accounts are closed in Entra, off any answer; what a crash loses, scheduled work does again. */
  accountsClosed?(services: Services, accounts: readonly string[], reader: Reader, now: Moment): Promise<unknown>;
}

export const feature = <const F extends FeatureDefinition>(definition: F) => definition;

export const after = <R extends RecordDefinition>(
  record: R,
  run: (services: Services, stored: Stored<RecordOf<R>>) => void,
) => ({ record, run });

export const unaudited = <R extends RecordDefinition>(record: R, is: (row: RecordOf<R>) => boolean) => ({ record, is });
