import type { Day, Moment } from '../core/dates.ts';
import type { Language } from '../core/language.ts';
import type { ActedRow } from '../core/last-action.ts';
import type { Actor } from '../core/person.ts';
import type { Mark, Stored } from '../core/stored.ts';
import type { AuditEntry, MetEdit } from '../features/audit/records.ts';
import type { CaseEntry } from '../features/cases/log/records.ts';
import type { DutyLine } from '../features/cases/notifications/duty-alert.ts';
import type { ClearanceChange } from '../features/clearance/clearance-change.ts';
import type { Notifier } from '../features/delivery/notifier.ts';
import type { Notification } from '../features/delivery/records.ts';
import type { AcceptedFile } from '../features/editing/attachments/accepted-file.ts';
import type { Attachment } from '../features/handbook/attachment-records.ts';
import type { Lapse } from '../features/reading/records.ts';
import type { Review } from '../features/reviews/records.ts';
import type { OtherRegister } from '../features/systems/bridges/other-register.ts';
import type { Planner } from '../features/team/planner/planner.ts';
import type { PreparedList } from '../features/workplace/incoming/prepared-list.ts';
import type { Employment, Unit } from '../features/workplace/records.ts';
import type { Context } from '../kernel/context.ts';
import type { BaseRecord, RecordDefinition, RecordOf } from '../kernel/record.ts';
import type { Installation } from './installation.ts';

/** Work that may be lost and redone: each has its own key, and a nightly sweep repeats what is missing. */
export interface FollowUps {
  /** Writes down who did what to which row; never content. Returns at once. */
  audit(entry: AuditEntry): void;
  /** Keeps what somebody shall be told, and tells it as soon as they may be written to. Returns at once. */
  tell(notification: Notification): void;
  /** Keeps that a reading is no longer owed. Returns at once. */
  lapse(lapse: Lapse): void;
  /**
   * Before jobs or units change: who owes what until now.
   * @param trees every open unit before and after, where they change as well
   * @returns keeps, once a row is written, which readings of those concerned by a job are no longer owed
   */
  jobs(
    known: readonly Stored<Employment>[],
    wanted: readonly Employment[],
    now: Moment,
    trees?: { before: readonly Unit[]; after: readonly Unit[] },
  ): (concerned: Pick<Employment, 'key' | 'person'>) => void;
  /** Brings a row about somebody's access to where it should stand. Returns at once. */
  clearance(change: ClearanceChange): void;
  /** Writes down what was done to a case, on the DBR's site. Returns at once. */
  caseLog(entry: CaseEntry): void;
  /** Brings who was there, and the manager's year, in step with a review. Returns at once. */
  review(stored: Stored<Review>): void;
  /** Brings Planner in step: for one manager, or for everybody when somebody has asked for that. Returns at once. */
  planner(manager?: string): void;
  /** Sends the notifications about cases that are kept and have not arrived. Nobody has to wait for it. */
  tellOfCases(): Promise<unknown>;
}

/** Reports that must not be lost while SharePoint is away: kept encrypted on the server until they are done. */
export interface Outbox {
  /**
   * @param message to carry the action out again, as whoever asked
   * @returns when the message is safe; nothing when it cannot be kept here, as on a full disk
   */
  keep(message: OutboxMessage): Promise<{ done(): Promise<void> } | undefined>;
  /** Does the work when what the person asked for before is done: one at a time of each person's. */
  inTurn<T>(person: string, work: () => Promise<T>): Promise<T>;
  /**
   * Waits for the work of a message that is kept, but not for as long as Microsoft may let it wait.
   * @returns nothing when it takes too long: the work goes on, and what fails then is logged and stays kept
   */
  inTime<T>(work: Promise<T>, channel: Actor['channel']): Promise<{ done: T } | undefined>;
  /** Keeps something, reads it back and forgets it. @throws when what is kept here could not be read again */
  prove(): Promise<void>;
}

export interface OutboxMessage {
  job: 'reportIncident';
  person: string;
  language: Language;
  channel: Actor['channel'];
  /** When it was said: the clock of the law does not wait for SharePoint. */
  at: Moment;
  input: unknown;
}

/** The library of files, each under a name that is made from its content. */
export interface Library {
  /**
   * Stores a file; the same again is one file.
   * @param name letters, digits and one dot, different for every content
   * @throws Refusal `libraryFull`, and as `Records.create`
   */
  put(name: string, mime: string, content: Uint8Array): Promise<{ id: string }>;
  /**
   * @param atMost bytes: what is larger is not what was stored
   * @returns nothing when there is no such file
   * @throws Refusal `microsoftBusy`, `microsoftDown`, `notProvisioned`
   */
  get(name: string, atMost: number): Promise<Uint8Array | undefined>;
  /** Deletes a file with its versions; one that is gone is deleted. @throws Refusal as `get` */
  remove(name: string): Promise<void>;
}

/** A file somebody has put into a library by hand. */
export interface GivenFile {
  id: string;
  name: string;
  /** Another one when it is changed. */
  eTag: string;
  bytes: number;
  changedAt: Moment;
  /** Entra object id of whoever put it there, where SharePoint says. */
  by?: string | undefined;
}

/** The files at the root of a library, as people put them there. */
export interface Folder {
  /** Every file, the newest first. @throws Refusal as `Library.get` */
  files(): Promise<readonly GivenFile[]>;
  /** @returns nothing when it is gone. @throws Refusal as `Library.get` */
  read(file: GivenFile, atMost: number): Promise<Uint8Array | undefined>;
  /**
   * Deletes a file for good, or into the recycle bin where Microsoft lets the app do no more.
   * @returns `changed` for one that has been changed since, which stays
   */
  discard(file: GivenFile): Promise<'gone' | 'binned' | 'changed'>;
}

/** Files by the hash of what they hold; what they are called stands in a list. */
export interface AttachmentFiles {
  /** Stores one under the hash of what it holds; the same again is one. @throws Refusal as `Library.put` */
  put(file: AcceptedFile): Promise<{ id: string }>;
  /**
   * @returns nothing when it is not there, or when what is there is not what the hash says
   * @throws Refusal as `Library.get`
   */
  content(attachment: Pick<Attachment, 'hash' | 'type'>): Promise<Uint8Array | undefined>;
  /**
   * Deletes what no row names any more; what people have put there by hand stays.
   * @param named asked when it is known which files there are: a file is put there before its row
   * @param before what was put there later stays
   * @returns how many. @throws Refusal as `Library.remove`
   */
  removeUnnamed(named: () => ReadonlySet<string>, before: Moment): Promise<number>;
}

/** Lists of employments that wait for an editor, in our own words and with no column that was not asked for. */
export interface ListFiles {
  /** Instead of the one of the same source. @throws Refusal as `Library.put` */
  put(key: string, csv: string): Promise<void>;
  /** @returns nothing where there is none any more. @throws Refusal as `Library.get` */
  get(key: string): Promise<string | undefined>;
  remove(key: string): Promise<void>;
  /** Files people have put beside them, the newest first. @throws Refusal as `Folder.files` */
  given(): Promise<readonly GivenFile[]>;
  /**
   * @param kept how editors have chosen to read it
   * @returns nothing when it is gone
   * @throws Refusal `listUnreadable`, `tooLarge`, `columnsUnclear`, and as `Folder.read`
   */
  read(file: GivenFile, kept: string): Promise<PreparedList | undefined>;
  discard: Folder['discard'];
}

/** What is kept beside the rows about changes made outside the app; only a server that met them has it. */
export interface Outside {
  /** Changes made from one moment to another, the last one included. */
  between(since: Moment, until: Moment): readonly MetEdit[];
  /** Was this version of a row made without our app? */
  met(mark: Mark): boolean;
  /** Rows of a list that were said to be gone since then: those that wait, and those that went with many others. */
  gone(list: string, since: Moment): readonly Omit<MetEdit, 'version'>[];
}

/** What rows say of the actions that wrote them. */
export interface ActedRecords {
  /** As `changed` of the lists, those an action has ever written. */
  changed<R extends RecordDefinition>(record: R, from: Moment, until: Moment): readonly ActedRow<RecordOf<R>>[];
  /** As `versions` of the lists, those of our app that say an action wrote them or an earlier one. */
  versions<R extends RecordDefinition>(record: R, row: Stored<RecordOf<R>>): Promise<readonly ActedRow<RecordOf<R>>[]>;
}

/** The row the holder of the turn writes next. */
export interface NextRow extends Pick<BaseRecord, 'key' | 'actor' | 'at'> {
  kind: 'appointment' | 'appointmentProposal';
}

/** What is decided before a row is written. */
export interface Turn {
  /** What there is one turn at a time for, on all servers; without it the decision waits for nobody. */
  about?: string | undefined;
  /** Keys of appointments the decision is about, as SharePoint has them. */
  readAnew?(): readonly string[];
  /** Asked anew when another was quicker. */
  refuse(): void;
}

/** One decision at a time, whichever server makes it. */
export interface Turns {
  /** @throws Refusal as each turn refuses; `changedMeanwhile` while the row of the turn before is not there yet */
  take(next: NextRow, turns: readonly Turn[]): Promise<void>;
}

/** The meetings at which a rule is gone through and confirmed; whoever holds them says who is admitted. */
interface Meetings {
  /**
   * @param input.rule one that must stand on the agenda
   * @throws Refusal `unknownMeeting`, `otherMeeting`, `meetingOver`, `notOnAgenda`
   */
  admit(actor: Actor, input: { code: string; rule: string }): Promise<unknown>;
}

declare module '../kernel/context.ts' {
  interface Services {
    acted: ActedRecords;
    meetings: Meetings;
    /** Does a case the director was told of need a deputy whom the director names in an emergency (S37, S74)? */
    deputyNeeded(director: Pick<Actor, 'roles' | 'person'>, today: Day): boolean;
    followUps: FollowUps;
    notifier: Notifier;
    /** Absent where the operator has connected none. */
    dutyLine?: DutyLine | undefined;
    /** Registers of systems the operator has connected. */
    registers: readonly OtherRegister[];
    outbox: Outbox;
    installation: Installation;
    planner: Planner;
    attachments: AttachmentFiles;
    /** Apart from what editors may open. */
    auditFiles: AttachmentFiles;
    outside: Outside;
    turns: Turns;
    listFiles: ListFiles;
    /** Does what an action does, for somebody who pressed nothing: another system, or whoever put a file in a library. */
    carryOutAs<T>(action: string, actor: Actor, run: (context: Context) => Promise<T>): Promise<T>;
  }
}
