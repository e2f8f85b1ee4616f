import type { Moment } from './dates.ts';
import type { Decision } from './handbook/decision.ts';
import type { Page } from './handbook/page.ts';
import type { RuleVersion } from './handbook/rule.ts';
import type { Person } from './people.ts';
import type { Confirmation } from './reading/confirmation.ts';
import type { Stored } from './record.ts';
import type { AuditEntry, ForeignEdit, Run } from './trace.ts';
import type { Appointment } from './workplace/appointment.ts';
import type { Employment } from './workplace/employment.ts';
import type { Setting } from './workplace/setting.ts';
import type { Unit } from './workplace/unit.ts';

/** Every kind of record the product keeps. */
export interface Kinds {
  ruleVersion: RuleVersion;
  page: Page;
  decision: Decision;
  confirmation: Confirmation;
  unit: Unit;
  employment: Employment;
  appointment: Appointment;
  setting: Setting;
  auditEntry: AuditEntry;
  run: Run;
  foreignEdit: ForeignEdit;
}

export type Kind = keyof Kinds;

/** Equality on indexed columns. */
export type Where<T> = Partial<{ [K in keyof T]: T[K] & (string | number) }>;

/** The municipality's lists. Reading is local and at once; writing is durable in SharePoint before it answers. */
export interface Records {
  /** The record with this key as the mirror has it. */
  find<K extends Kind>(kind: K, key: string): Stored<Kinds[K]> | undefined;
  /** Records that match, as the mirror has them; all without a condition. */
  all<K extends Kind>(kind: K, where?: Where<Kinds[K]>): readonly Stored<Kinds[K]>[];
  /** Records last written by the app from one moment until before another, as the mirror has them. */
  changed<K extends Kind>(kind: K, from: Moment, until: Moment): readonly Stored<Kinds[K]>[];
  /** The record as SharePoint has it now. For decisions about what is about to change. */
  fetch<K extends Kind>(kind: K, key: string): Promise<Stored<Kinds[K]> | undefined>;
  /**
   * Stores a new record. When the key is taken, the record that has it is returned and nothing is written.
   * @throws Refusal `saveUncertain` when it cannot be known whether it was stored; trying again is safe
   */
  create<K extends Kind>(kind: K, record: Kinds[K]): Promise<Stored<Kinds[K]> & { existed: boolean }>;
  /**
   * Stores the changed record over the one that was read.
   * @throws Refusal `changedMeanwhile` when somebody else changed it since
   */
  update<K extends Kind>(kind: K, before: Stored<Kinds[K]>, record: Kinds[K]): Promise<Stored<Kinds[K]>>;
}

/** The municipality's people, from Entra. */
export interface Directory {
  person(id: string): Person | undefined;
  personByUpn(upn: string): Person | undefined;
  people(): readonly Person[];
}

export interface Clock {
  /** Now, UTC, whole seconds. */
  now(): Moment;
}

export interface Chance {
  /** 128 random bits as hex. */
  salt(): string;
}

/** Work that may be lost and redone: each has its own key, and a nightly sweep repeats what is missing. */
export interface FollowUps {
  /** Writes down who did what to which row; never content. Returns at once. */
  audit(entry: AuditEntry): void;
}

export interface Ports {
  records: Records;
  directory: Directory;
  clock: Clock;
  chance: Chance;
  followUps: FollowUps;
}
