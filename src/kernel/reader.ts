import type { Holidays } from '../core/clock.ts';
import type { Day, Moment } from '../core/dates.ts';
import type { Directory } from '../core/directory.ts';
import type { RecordDefinition, RecordOf, Where } from './record.ts';
import type { Records } from './records.ts';

/** Of the lists what the mirror answers at once. */
export type LocalRecords = Omit<Records, 'fetch' | 'versions' | 'plainVersions' | 'create' | 'update'>;

/**
 * What a question may ask: the lists as the mirror has them now, the people, the day. It answers at once; nothing in it
 * waits for Graph. What the server puts together of several lists is added by whoever declares it.
 */
export interface Reader {
  now: Moment;
  today: Day;
  records: LocalRecords;
  directory: Directory;
  holidays: Holidays;
  /** Has every list of the record been read to its end? Those of the DBR's site are read again at every start. */
  loaded(record: RecordDefinition): boolean;
  /** The rows of a record that match, without their marks. */
  all<R extends RecordDefinition>(record: R, where?: Where<RecordOf<R>>): readonly RecordOf<R>[];
  /** As `all`, without remembering anything: for work that goes through everybody and waits in between. */
  each<R extends RecordDefinition>(record: R, where?: Where<RecordOf<R>>): Iterable<RecordOf<R>>;
}
