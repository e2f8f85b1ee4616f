import type { Attachment } from './attachments/attachment.ts';
import type { AffectedLetter } from './breaches/affected-letter.ts';
import type { AuthorityDraft } from './breaches/authority-draft.ts';
import type { BreachReport } from './breaches/breach-report.ts';
import type { CaseEntry } from './breaches/case-log.ts';
import type { CaseMessage } from './breaches/case-message.ts';
import type { CaseNotice } from './breaches/case-notice.ts';
import type { CaseTask } from './breaches/case-task.ts';
import type { CaseTelling } from './breaches/case-telling.ts';
import type { Drill } from './breaches/drill.ts';
import type { HandOver } from './breaches/hand-over.ts';
import type { Incident, Reporter, Statement } from './breaches/incident.ts';
import type { Invitation } from './breaches/invitation.ts';
import type { Lesson, LessonSource } from './breaches/lesson.ts';
import type { ManagerText } from './breaches/manager-text.ts';
import type { Mandate } from './breaches/mandate.ts';
import type { Briefing } from './clearance/briefing.ts';
import type { BriefingDeputy } from './clearance/briefing-deputy.ts';
import type { Clearance } from './clearance/clearance.ts';
import type { Declaration } from './clearance/declaration.ts';
import type { ClearanceChange } from './clearance/settling.ts';
import type { Day, Moment } from './dates.ts';
import type { Draft } from './drafts/draft.ts';
import type { Exemption } from './exemptions/exemption.ts';
import type { Decision } from './handbook/decision.ts';
import type { Pack } from './handbook/pack.ts';
import type { Page } from './handbook/page.ts';
import type { Language, RuleVersion } from './handbook/rule.ts';
import type { SearchWord } from './handbook/search-word.ts';
import type { Learnt } from './learning/learnt.ts';
import type { PaperConfirmation } from './paper/paper-confirmation.ts';
import type { Partner } from './partners/partner.ts';
import type { Actor, Person } from './people.ts';
import type { PlannerEntry } from './planner/planner-entry.ts';
import type { PlannerRun } from './planner/planner-run.ts';
import type { PlannerChange, PlannerTask } from './planner/planner-steps.ts';
import type { SiteCheck, SiteTouch } from './privacy/site-touch.ts';
import type { Question } from './questions/question.ts';
import type { Confirmation } from './reading/confirmation.ts';
import type { Lapse } from './reading/lapse.ts';
import type { ReadingChoice } from './reading/reading-choice.ts';
import type { ReadingStatus } from './reading/reading-status.ts';
import type { Stored } from './record.ts';
import type { Arrival } from './reviews/arrival.ts';
import type { OpenMeeting } from './reviews/open-meeting.ts';
import type { Presence } from './reviews/presence.ts';
import type { Review } from './reviews/review.ts';
import type { ReviewYear } from './reviews/review-year.ts';
import type { BoardWords } from './revisions/board-words.ts';
import type { Revision } from './revisions/revision.ts';
import type { StandingMandate } from './revisions/standing-mandate.ts';
import type { StoragePlace } from './storage/storage-place.ts';
import type { Conveyance } from './tasks/conveyance.ts';
import type { ConveyanceDue } from './tasks/conveyance-due.ts';
import type { Delegation } from './tasks/delegation.ts';
import type { Preference } from './telling/preference.ts';
import type { Telling } from './telling/telling.ts';
import type { AuditEntry, ForeignEdit, Run } from './trace.ts';
import type { Unclear } from './unclear/unclear.ts';
import type { Occasion } from './upkeep/occasion.ts';
import type { UpkeepTask } from './upkeep/upkeep-task.ts';
import type { WheelItem } from './wheel/wheel-item.ts';
import type { AccountLink } from './workplace/account-link.ts';
import type { Appointment } from './workplace/appointment.ts';
import type { Employment } from './workplace/employment.ts';
import type { HandBack } from './workplace/hand-back.ts';
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
  pack: Pack;
  readingChoice: ReadingChoice;
  searchWord: SearchWord;
  lapse: Lapse;
  readingStatus: ReadingStatus;
  telling: Telling;
  preference: Preference;
  question: Question;
  accountLink: AccountLink;
  incident: Incident;
  statement: Statement;
  reporter: Reporter;
  caseEntry: CaseEntry;
  caseTelling: CaseTelling;
  mandate: Mandate;
  drill: Drill;
  caseMessage: CaseMessage;
  caseTask: CaseTask;
  invitation: Invitation;
  authorityDraft: AuthorityDraft;
  affectedLetter: AffectedLetter;
  caseNotice: CaseNotice;
  managerText: ManagerText;
  handOver: HandOver;
  breachReport: BreachReport;
  lesson: Lesson;
  lessonSource: LessonSource;
  siteTouch: SiteTouch;
  siteCheck: SiteCheck;
  storagePlace: StoragePlace;
  wheelItem: WheelItem;
  briefing: Briefing;
  briefingDeputy: BriefingDeputy;
  declaration: Declaration;
  clearance: Clearance;
  conveyance: Conveyance;
  delegation: Delegation;
  review: Review;
  presence: Presence;
  reviewYear: ReviewYear;
  handBack: HandBack;
  paperConfirmation: PaperConfirmation;
  conveyanceDue: ConveyanceDue;
  plannerEntry: PlannerEntry;
  plannerRun: PlannerRun;
  openMeeting: OpenMeeting;
  arrival: Arrival;
  partner: Partner;
  unclear: Unclear;
  learnt: Learnt;
  occasion: Occasion;
  upkeepTask: UpkeepTask;
  draft: Draft;
  revision: Revision;
  attachment: Attachment;
  exemption: Exemption;
  standingMandate: StandingMandate;
  boardWords: BoardWords;
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
  /**
   * As `all`, one after the other and none of it remembered: for work that goes through everybody. One may wait in
   * between; what changes meanwhile comes as it is by then.
   */
  each<K extends Kind>(kind: K, where?: Where<Kinds[K]>): Iterable<Stored<Kinds[K]>>;
  /** Records last written by the app from one moment until before another, as the mirror has them. */
  changed<K extends Kind>(kind: K, from: Moment, until: Moment): readonly Stored<Kinds[K]>[];
  /** The record as SharePoint has it now. For decisions about what is about to change. */
  fetch<K extends Kind>(kind: K, key: string): Promise<Stored<Kinds[K]> | undefined>;
  /**
   * Every version of a record that SharePoint still has, the oldest first, the current one last.
   * @returns nothing when SharePoint does not say
   */
  versions<K extends Kind>(kind: K, stored: Stored<Kinds[K]>): Promise<readonly Kinds[K][]>;
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
  /** A list of people that shrank so much that it is not believed until somebody says that it is right. */
  heldBack(): { before: number; after: number } | undefined;
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
  /** Keeps what somebody shall be told, and tells it as soon as they may be written to. Returns at once. */
  tell(telling: Telling): void;
  /** Keeps that a reading is no longer owed. Returns at once. */
  lapse(lapse: Lapse): void;
  /** Brings a row about somebody's access to where it should stand. Returns at once. */
  clearance(change: ClearanceChange): void;
  /** Writes down what was done to a case, on the DBR's site. Returns at once. */
  caseLog(entry: CaseEntry): void;
  /** Brings who was there, and the manager's year, in step with a review. Returns at once. */
  review(stored: Stored<Review>): void;
  /** Brings Planner in step: for one manager, or for everybody when somebody has asked for that. Returns at once. */
  planner(manager?: string): void;
  /** Sends the tellings about cases that are kept and have not arrived. Returns at once. */
  tellOfCases(): void;
}

/** One notice to people: which, with what in it, and where it leads. A number, never content (design section 7). */
export interface Notice {
  activity:
    | 'ruleDue'
    | 'rulesDue'
    | 'ruleChanged'
    | 'ruleUrgent'
    | 'welcome'
    | 'questionAsked'
    | 'questionAnswered'
    | 'clearanceWaits'
    | 'leadingWaits'
    | 'leadingWaitMany'
    | 'partnerWaits'
    | 'exemptionWaits'
    | 'exemptionDecided'
    | 'exemptionAgainst'
    | 'exemptionExpires'
    | 'mayorReminds'
    | 'taskReturned'
    | 'wordsAsked'
    | 'upkeepWaits'
    | 'opinionAsked'
    | 'opinionGiven'
    | 'revisionWaits'
    | 'caseNeedsYou'
    | 'casesNeedYou'
    | 'tellingsWork'
    | 'drillNeedsYou'
    | 'drillsNeedYou';
  parameters: Readonly<Record<string, string>>;
  /** Page of the tab, `rule/r06`; empty for the start page. */
  place: string;
  /** Key of what somebody is asked, so that a card can take the answer; shown nowhere. */
  question?: string | undefined;
}

/** Teams' activity feed; the chat when there is a bot. */
export interface Teller {
  /**
   * Puts a notice before people, as few requests as Microsoft allows.
   * @param isWanted asked about each before every try: a busy Microsoft may be tried for minutes, and a notice may be
   * wrong by then
   * @returns whom it could not reach, with Microsoft's code, or `unwanted`; everybody else has it
   */
  tell(
    notice: Notice,
    people: readonly string[],
    isWanted?: (person: string) => boolean,
  ): Promise<ReadonlyMap<string, string>>;
}

/** Days on which people who work on weekdays are left alone. */
export interface Holidays {
  /** The holiday's Danish name; `undefined` on other days. */
  nameOf(day: Day): string | undefined;
}

/** Reports that must not be lost while SharePoint is away: kept encrypted on the server until they are done. */
export interface Outbox {
  /** Resolves when the message is safe. @param message to carry the job out again, as whoever asked */
  keep(message: OutboxMessage): Promise<{ done(): Promise<void> }>;
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
  /** When it was said: the clock of 72 hours does not wait for SharePoint. */
  at: Moment;
  input: unknown;
}

/**
 * Why Planner did not do something. `changed`: somebody was there in between, and one has to look again. `unknown`: the
 * answer was lost, and it may have been done.
 */
export type PlannerFault = 'refused' | 'full' | 'gone' | 'changed' | 'unknown' | 'busy' | 'failed';

export type PlannerReply<T> = { done: T } | { fault: PlannerFault; code: string };

/** Microsoft Planner: plans of groups and the tasks in them. Each call waits its turn behind people's writes. */
export interface Planner {
  plansOf(group: string): Promise<PlannerReply<readonly { id: string; title: string }[]>>;
  /** Never repeated by itself: who loses the answer looks whether it is there. */
  makePlan(group: string, title: string): Promise<PlannerReply<{ id: string }>>;
  /** The bucket of the name in a plan, made when it is not there. */
  bucketIn(plan: string, name: string): Promise<PlannerReply<{ id: string }>>;
  tasksIn(plan: string): Promise<PlannerReply<readonly PlannerTask[]>>;
  task(id: string): Promise<PlannerReply<PlannerTask>>;
  /** Never repeated by itself. */
  makeTask(wanted: {
    plan: string;
    bucket: string;
    title: string;
    dueOn: Day;
    assignee: string;
  }): Promise<PlannerReply<PlannerTask>>;
  /** Writes into a task what it is about, with a link to a page of the tab. */
  describe(task: string, said: { text: string; link: string; place: string }): Promise<PlannerReply<true>>;
  /** @param task as it was read: a newer one is `changed` */
  change(task: PlannerTask, change: PlannerChange): Promise<PlannerReply<true>>;
  remove(task: PlannerTask): Promise<PlannerReply<true>>;
  /** Requests to Planner so far. */
  requests(): number;
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
}

/** Where the product is installed: what an export of Microsoft's log is read against. */
export interface Installation {
  /** `host:/sites/name` */
  dbrSite: string;
  /** The app's own id: what it does is in its own log. */
  clientId: string;
}

export interface Ports {
  records: Records;
  directory: Directory;
  clock: Clock;
  chance: Chance;
  followUps: FollowUps;
  teller: Teller;
  holidays: Holidays;
  outbox: Outbox;
  installation: Installation;
  planner: Planner;
  library: Library;
}
