import { AuditEntry, ForeignEdit, Run } from './features/audit/records.ts';
import { Audit, AuditPoint } from './features/audits/records.ts';
import { HandOver, ManagerText } from './features/cases/disclosures/records.ts';
import { Drill } from './features/cases/drills/records.ts';
import { Reporter, Statement } from './features/cases/incident/breach-records.ts';
import { Incident } from './features/cases/incident/records.ts';
import { Lesson, LessonSource } from './features/cases/lessons/records.ts';
import { CaseEntry } from './features/cases/log/records.ts';
import { Mandate } from './features/cases/mandates/records.ts';
import { CaseNotification } from './features/cases/notifications/records.ts';
import { AffectedLetter, AuthorityDraft, CaseNotice } from './features/cases/papers/records.ts';
import { CaseMessage, CaseTask, Invitation } from './features/cases/relations/records.ts';
import { BreachReport } from './features/cases/reports/records.ts';
import { Briefing, BriefingDeputy, Clearance, Declaration } from './features/clearance/records.ts';
import { Control, ControlResult } from './features/controls/records.ts';
import { NotRelevant } from './features/coverage/records.ts';
import { Notification, Preference } from './features/delivery/records.ts';
import { Draft } from './features/editing/drafts/records.ts';
import { Unclear } from './features/editing/feedback/records.ts';
import { InVain, Learnt } from './features/editing/learning/records.ts';
import { Occasion, UpkeepTask } from './features/editing/maintenance/records.ts';
import { BoardWords, Revision, StandingMandate } from './features/editing/revisions/records.ts';
import { Exemption } from './features/exemptions/records.ts';
import { Attachment } from './features/handbook/attachment-records.ts';
import { Decision, Page, RuleVersion } from './features/handbook/records.ts';
import { Pack, ReadingChoice, SearchWord } from './features/handbook/tailoring-records.ts';
import { SiteCheck, SiteTouch } from './features/privacy/records.ts';
import { Question } from './features/questions/records.ts';
import { PaperConfirmation } from './features/reading/paper/records.ts';
import { Confirmation, Lapse, ReadingStatus } from './features/reading/records.ts';
import { AnnualReport, YearFigures } from './features/reports/annual/records.ts';
import { ReportTemplate } from './features/reports/records.ts';
import { Arrival, OpenMeeting } from './features/reviews/meetings-records.ts';
import { Presence, Review, ReviewYear } from './features/reviews/records.ts';
import { StepHolder } from './features/setup/records.ts';
import { StoragePlace } from './features/storage/records.ts';
import { FetchedSystem, SystemBridge } from './features/systems/bridges/records.ts';
import { LifeEvent } from './features/systems/life/records.ts';
import { System, SystemDocument, SystemRole } from './features/systems/records.ts';
import { SystemRisk } from './features/systems/risks/records.ts';
import { PlannerEntry, PlannerRun } from './features/team/planner/records.ts';
import { Conveyance, ConveyanceDue } from './features/team/tasks/records.ts';
import { Measure } from './features/training/measure-records.ts';
import { Attendance, Course, TrainingStatus } from './features/training/records.ts';
import { WheelItem } from './features/wheel/records.ts';
import { Delegation } from './features/workplace/accountability/delegation-records.ts';
import { Appointment, AppointmentProposal } from './features/workplace/appointments/records.ts';
import { HandBack } from './features/workplace/hand-backs-records.ts';
import { HeldJob, IncomingList } from './features/workplace/incoming/records.ts';
import { Partner } from './features/workplace/partner-records.ts';
import { AccountLink, Employment, Setting, Unit } from './features/workplace/records.ts';
import type { ListDefinition, RecordOf } from './kernel/record.ts';

/** Every list the product keeps, by the name of the record it stores. Append-only: never rename, retype or reuse. */
export const lists = {
  ruleVersion: RuleVersion,
  page: Page,
  decision: Decision,
  confirmation: Confirmation,
  unit: Unit,
  employment: Employment,
  appointment: Appointment,
  setting: Setting,
  auditEntry: AuditEntry,
  run: Run,
  foreignEdit: ForeignEdit,
  pack: Pack,
  readingChoice: ReadingChoice,
  searchWord: SearchWord,
  lapse: Lapse,
  readingStatus: ReadingStatus,
  notification: Notification,
  preference: Preference,
  question: Question,
  accountLink: AccountLink,
  incident: Incident,
  statement: Statement,
  reporter: Reporter,
  caseEntry: CaseEntry,
  caseNotification: CaseNotification,
  mandate: Mandate,
  drill: Drill,
  caseMessage: CaseMessage,
  caseTask: CaseTask,
  invitation: Invitation,
  authorityDraft: AuthorityDraft,
  affectedLetter: AffectedLetter,
  caseNotice: CaseNotice,
  managerText: ManagerText,
  handOver: HandOver,
  breachReport: BreachReport,
  reportTemplate: ReportTemplate,
  lesson: Lesson,
  lessonSource: LessonSource,
  siteTouch: SiteTouch,
  siteCheck: SiteCheck,
  storagePlace: StoragePlace,
  wheelItem: WheelItem,
  briefing: Briefing,
  briefingDeputy: BriefingDeputy,
  declaration: Declaration,
  clearance: Clearance,
  conveyance: Conveyance,
  delegation: Delegation,
  review: Review,
  presence: Presence,
  reviewYear: ReviewYear,
  handBack: HandBack,
  paperConfirmation: PaperConfirmation,
  conveyanceDue: ConveyanceDue,
  plannerEntry: PlannerEntry,
  plannerRun: PlannerRun,
  openMeeting: OpenMeeting,
  arrival: Arrival,
  partner: Partner,
  unclear: Unclear,
  learnt: Learnt,
  inVain: InVain,
  occasion: Occasion,
  upkeepTask: UpkeepTask,
  draft: Draft,
  revision: Revision,
  attachment: Attachment,
  exemption: Exemption,
  standingMandate: StandingMandate,
  boardWords: BoardWords,
  appointmentProposal: AppointmentProposal,
  stepHolder: StepHolder,
  incomingList: IncomingList,
  heldJob: HeldJob,
  system: System,
  systemRole: SystemRole,
  systemDocument: SystemDocument,
  systemRisk: SystemRisk,
  control: Control,
  controlResult: ControlResult,
  lifeEvent: LifeEvent,
  systemBridge: SystemBridge,
  fetchedSystem: FetchedSystem,
  audit: Audit,
  auditPoint: AuditPoint,
  notRelevant: NotRelevant,
  yearFigures: YearFigures,
  annualReport: AnnualReport,
  course: Course,
  attendance: Attendance,
  trainingStatus: TrainingStatus,
  measure: Measure,
} as const satisfies Record<string, ListDefinition>;

export type Kind = keyof typeof lists;

/** The records, by the names of their kinds. */
export type Kinds = { [K in Kind]: RecordOf<(typeof lists)[K]> };

/**
 * The SharePoint list a row lives in.
 * @param kind name of the record
 * @param year the year of the row, for a list divided by year; ignored for others
 * @returns internal and display name, `Confirmations2026` / `Bekræftelser 2026`
 */
export function listName(kind: Kind, year?: number): { name: string; da: string } {
  const { name, da } = lists[kind];
  const divided = 'partition' in lists[kind];
  if (divided && year === undefined) throw new RangeError(`${name} is divided by year, and no year was given`);
  return divided ? { name: `${name}${year}`, da: `${da} ${year}` } : { name, da };
}

/** What a list was called before, as `listName` calls it now. */
export function formerTitles(kind: Kind, year?: number): readonly string[] {
  const { formerly = [], ...list }: ListDefinition = lists[kind];
  return list.partition === undefined ? formerly : formerly.map((da) => `${da} ${year}`);
}
