import type { Clock, Holidays, Random } from '../core/clock.ts';
import type { Directory } from '../core/directory.ts';
import type { Actor } from '../core/person.ts';
import type { Stored } from '../core/stored.ts';
import type { Reader } from './reader.ts';
import type { BaseRecord, RecordDefinition } from './record.ts';
import type { Records } from './records.ts';

/** What a server gives to actions and scheduled work. Whoever provides a service adds it here by its own declaration. */
export interface Services {
  records: Records;
  directory: Directory;
  holidays: Holidays;
  clock: Clock;
  random: Random;
  /** The lists as the mirror has them now, and what is put together of them. */
  reader(): Reader;
}

/** One press of one person: what the server gives, and the note of what was written. */
export interface Context extends Services {
  actor: Actor;
  /**
   * The row as it stands after the press, written by it or by an equal one before: its mark goes with the answer, and what
   * follows from it is begun, also what a server that stopped did not get to.
   */
  stands(record: RecordDefinition, stored: Stored<BaseRecord>): void;
  /** What the log has a row this press writes under; nothing for rows it does not tell of. Goes with the write. */
  auditedAs(record: RecordDefinition, row: BaseRecord): string | undefined;
  /** The row was written by this press: it is put in the log under that name. */
  written(record: RecordDefinition, stored: Stored<BaseRecord>): void;
}
