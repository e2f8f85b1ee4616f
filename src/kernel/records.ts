import type { Moment } from '../core/dates.ts';
import type { Stored } from '../core/stored.ts';
import type { RecordDefinition, RecordOf, Where } from './record.ts';

type Made<T> = Stored<T> & { existed: boolean };

/** The municipality's lists. Reading is local and at once; writing is durable in SharePoint before it answers. */
export interface Records {
  /** The record with this key as the mirror has it. */
  find<R extends RecordDefinition>(record: R, key: string): Stored<RecordOf<R>> | undefined;
  /** Records that match, as the mirror has them; all without a condition. */
  all<R extends RecordDefinition>(record: R, where?: Where<RecordOf<R>>): readonly Stored<RecordOf<R>>[];
  /**
   * As `all`, one after the other and none of it remembered: for work that goes through everybody. One may wait in
   * between; what changes meanwhile comes as it is by then.
   */
  each<R extends RecordDefinition>(record: R, where?: Where<RecordOf<R>>): Iterable<Stored<RecordOf<R>>>;
  /** Records last written by the app from one moment until before another, as the mirror has them. */
  changed<R extends RecordDefinition>(record: R, from: Moment, until: Moment): readonly Stored<RecordOf<R>>[];
  /** The record as SharePoint has it now. For decisions about what is about to change. */
  fetch<R extends RecordDefinition>(record: R, key: string): Promise<Stored<RecordOf<R>> | undefined>;
  /**
   * Every version of a record that SharePoint still has, the oldest first, the current one last.
   * @returns nothing when SharePoint does not say
   */
  versions<R extends RecordDefinition>(record: R, stored: Stored<RecordOf<R>>): Promise<readonly RecordOf<R>[]>;
  /**
   * How many versions of a record SharePoint has that are not sealed, the current one counted.
   * @returns nothing when SharePoint does not say
   */
  plainVersions<R extends RecordDefinition>(record: R, stored: Stored<RecordOf<R>>): Promise<number | undefined>;
  /**
   * Stores a new record, also over a row that waits because it is unproven. When the key is taken otherwise, the record
   * that has it is returned and nothing is written.
   * @param action what the audit list has this write under: stored beside the row, for whoever looks for lost entries
   * @throws Refusal `saveUncertain` when it cannot be known whether it was stored; trying again is safe
   */
  create<R extends RecordDefinition>(record: R, row: RecordOf<R>, action?: string): Promise<Made<RecordOf<R>>>;
  /**
   * Stores the changed record over the one that was read.
   * @param action as in `create`
   * @throws Refusal `changedMeanwhile` when somebody else changed it since
   */
  update<R extends RecordDefinition>(
    record: R,
    before: Stored<RecordOf<R>>,
    row: RecordOf<R>,
    action?: string,
  ): Promise<Stored<RecordOf<R>>>;
}
