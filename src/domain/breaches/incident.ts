import type { Moment } from '../dates.ts';
import { dayOf, yearOf } from '../dates.ts';
import type { Stored } from '../record.ts';
import type { Asked } from './asked.ts';
import type { CaseRow } from './case-row.ts';
import type { Category, DataKind, PersonsBand, SeenBy } from './category.ts';
import type { Missing } from './closing.ts';
import type { RedFlag } from './red-flags.ts';

export type IncidentStatus =
  | 'received'
  | 'underReview'
  | 'followUp'
  | 'closed'
  | 'reopened'
  | 'merged'
  | 'openedInError';

export type IncidentOutcome =
  | 'notAssessed'
  | 'notABreach'
  | 'nearMiss'
  | 'breachLogged'
  | 'breachNotified'
  | 'breachInformed';

export type ArticleAnswer = 'notAssessed' | 'yes' | 'no' | 'notRelevant';

/** Whom a report is about, when it is somebody who would otherwise be told of it. */
export type Concern = 'manager' | 'it' | 'dpo' | 'director';

/** One incident in figures and decisions; its words and its reporter are rows of their own (domain.md section 0). */
export interface Incident extends CaseRow {
  /** `2026-0042`; absent until the row that has just been made is numbered. */
  number?: string | undefined;
  status: IncidentStatus;
  outcome: IncidentOutcome;
  /** The stricter of the two deadlines; absent where no clock runs. */
  deadlineAt?: Moment | undefined;
  /** Where the clock stands, and whether it was kept: derived, for those who read the list in SharePoint. */
  deadlineState?: 'running' | 'stopped' | 'overdue' | 'none' | undefined;
  deadlineKept?: 'yes' | 'no' | 'notRelevant' | undefined;
  redFlags?: readonly RedFlag[] | undefined;
  category: Category;
  /** Happened in the same incident: a bag with a computer and a folder (C06). The reporter has said it, or not denied it. */
  alsoCategory?: Category | undefined;
  centreName?: string | undefined;
  /** What the reporter said; never changed by anybody else (INV11). */
  discoveredAt: Moment;
  /** When the DBR says that the municipality became aware, with a reason in the case log. */
  awareAt?: Moment | undefined;
  reportedAt: Moment;
  persons?: PersonsBand | undefined;
  data?: readonly DataKind[] | undefined;
  seenBy?: SeenBy | undefined;
  contained?: 'yes' | 'no' | 'unknown' | undefined;
  risk?: 'unlikely' | 'risk' | 'high' | undefined;
  art33: ArticleAnswer;
  notifiedAt?: Moment | undefined;
  receiptNumber?: string | undefined;
  art34: ArticleAnswer;
  informedAt?: Moment | undefined;
  otherNotices?: string | undefined;
  /** Does the DBR hold it to be an incident under NIS 2? */
  nis2?: 'yes' | 'no' | undefined;
  cause?: string | undefined;
  rulesReview?: 'yes' | 'no' | undefined;
  managementInformedAt?: Moment | undefined;
  assessedBy?: string | undefined;
  assessedAt?: Moment | undefined;
  decidedBy?: string | undefined;
  decidedAt?: Moment | undefined;
  /** What the decision was made by: an office or a mandate, in words; and the mandate, whose decisions are ratified. */
  decidedUnder?: string | undefined;
  mandate?: string | undefined;
  ratifiedBy?: string | undefined;
  ratifiedAt?: Moment | undefined;
  /** What Datatilsynet was told would follow, and when at the latest (GDPR art. 33(4)). */
  promised?: string | undefined;
  promisedBy?: Moment | undefined;
  /** *Egen melding*: judged by somebody who has a part in it, and whether the director has ratified that. */
  own?: 'waiting' | 'ratified' | undefined;
  /** Account of the person who ratifies it in the accountable director's place. */
  ownRatifier?: string | undefined;
  missing?: readonly Missing[] | undefined;
  journalNumber?: string | undefined;
  deleteOn?: string | undefined;
  concerns?: readonly Concern[] | undefined;
  /** What the reporter has been asked and has answered, with *ved ikke* or *nej* too. */
  answered?: readonly Asked[] | undefined;
  /** Of those, what was answered with *ved ikke*. */
  unsure?: readonly Asked[] | undefined;
  isDrill?: boolean | undefined;
  /** Of everything merged into it, the beginning before its own discovery. */
  earliestAt?: Moment | undefined;
  /** Number of the case it has become part of. */
  mergedInto?: string | undefined;
  /** Since when SharePoint has no version of a sealed case's rows in plain text; absent while it may. */
  plainGoneAt?: Moment | undefined;
  /** What it was before. */
  statusBefore?: IncidentStatus | undefined;
  /** Rules of the handbook it touches, by id. */
  rules?: readonly string[] | undefined;
  /** Systems it touches, in words. */
  systems?: readonly string[] | undefined;
  /** `2026-11`, of the report. */
  month?: string | undefined;
  /** 31 December of the year it was notified in, by the clock in Denmark: for the view *Anmeldt i år*. */
  notifiedYearEnds?: string | undefined;
}

/** What was told in words. CPR numbers are covered before it is made (INV15). */
export interface Statement extends CaseRow {
  number: string;
  facts: string;
  effects?: string | undefined;
  remedies?: string | undefined;
}

/** Who reported; kept apart from figures and words. */
export interface Reporter extends CaseRow {
  number: string;
  name: string;
  onBehalfOf?: string | undefined;
  /** The colleague it was made for, who has it among their own reports. */
  forPerson?: string | undefined;
  /** Who made it before somebody made it their own, and for whom it was said to be before; one name a line. */
  earlierNames?: string | undefined;
  contact?: string | undefined;
  managerMayKnow: 'yes' | 'no' | 'later';
  how: 'tab' | 'bot' | 'phone';
  person: string;
}

/** The three rows of one report share what the page or the bot made up for it, so that a repeat finds them. */
export const incidentKey = (nonce: string) => `incident:${nonce}`.toLowerCase();
export const statementKey = (incident: string) => incident.replace(/^incident:/, 'statement:');
export const reporterKey = (incident: string) => incident.replace(/^incident:/, 'reporter:');

const digits = 4;

/**
 * The number people say: the year it was reported, by the clock in Denmark, and SharePoint's own number of the row. So
 * no number is given twice by however many servers. A gap is a row SharePoint began and did not finish, or to the DBR a
 * case about the DBR (docs/operators.md, section 7).
 */
export function numberOf({ record, mark }: Stored<Incident>): string {
  return record.number ?? `${yearOf(dayOf(record.reportedAt))}-${mark.id.padStart(digits, '0')}`;
}

const over: readonly IncidentStatus[] = ['closed', 'merged', 'openedInError'];

/** Is there still something to do? */
export function isOpen({ status }: Pick<Incident, 'status'>): boolean {
  return !over.includes(status);
}
