import type { Role } from './people.ts';
import { allRoles } from './people.ts';

/**
 * The role table: who may do each job and see each view. `own` limits it to what is about oneself.
 * An action without a line here does not exist.
 */
export const roleTable = {
  me: { roles: allRoles },
  start: { roles: allRoles, own: true },
  handbook: { roles: allRoles },
  rule: { roles: allRoles },
  page: { roles: allRoles },
  // Whoever may read the handbook may take it along: it holds nobody's data. What has been replaced is for those who look back.
  handbookFiles: { roles: allRoles },
  wholeHandbook: { roles: allRoles },
  takeHandbook: { roles: allRoles },
  takeEdition: { roles: ['editor', 'dpo', 'dpoDeputy', 'auditor'] },
  ruleLeaflet: { roles: allRoles },
  revisionMemo: { roles: ['editor', 'accountableExecutive', 'secretariat', 'dpo', 'dpoDeputy', 'auditor'] },
  receipts: { roles: allRoles, own: true },
  receipt: { roles: allRoles, own: true },
  aboutMe: { roles: allRoles, own: true },
  confirmReading: { roles: allRoles, own: true },
  withdrawConfirmation: { roles: allRoles, own: true },
  settings: { roles: ['editor', 'dpo', 'dpoDeputy', 'auditor'] },
  saveSetting: { roles: ['editor'] },
  appointments: { roles: ['editor', 'dpo', 'dpoDeputy', 'auditor'] },
  appoint: { roles: ['editor'] },
  importEmployments: { roles: ['editor'] },
  foreignEdits: { roles: ['dpo', 'dpoDeputy', 'auditor'] },
  settleForeignEdit: { roles: ['dpo', 'dpoDeputy'] },
  searchable: { roles: allRoles },
  reminders: { roles: allRoles, own: true },
  savePreference: { roles: allRoles, own: true },
  remindTomorrow: { roles: allRoles, own: true },
  questions: { roles: allRoles },
  askQuestion: { roles: allRoles, own: true },
  withdrawQuestion: { roles: allRoles, own: true },
  answerQuestion: { roles: ['lineManager', 'centreHead', 'dpo', 'dpoDeputy'] },
  passQuestion: { roles: ['lineManager', 'centreHead'] },
  askForAgenda: { roles: ['lineManager', 'centreHead'] },
  answerForAgenda: { roles: allRoles, own: true },
  readingStatus: {
    roles: [
      'dpo',
      'dpoDeputy',
      'auditor',
      'accountableExecutive',
      'editor',
      'secretariat',
      'centreHead',
      'lineManager',
    ],
  },
  wheel: {
    roles: [
      'accountableExecutive',
      'divisionDirector',
      'dpo',
      'dpoDeputy',
      'auditor',
      'editor',
      'secretariat',
      'centreHead',
    ],
  },
  // Whoever does an item may hold any role; the job asks whose it is.
  changeWheel: { roles: allRoles },
  storage: { roles: allRoles },
  saveStoragePlace: { roles: ['lineManager', 'centreHead'] },
  teamReading: { roles: ['lineManager', 'centreHead'] },
  choiceEffect: { roles: ['lineManager', 'centreHead'] },
  chooseReading: { roles: ['lineManager', 'centreHead'] },
  endChoice: { roles: ['lineManager', 'centreHead'] },
  remindTeam: { roles: ['lineManager', 'centreHead'] },
  team: { roles: ['lineManager', 'centreHead'] },
  handBacks: { roles: ['lineManager', 'centreHead', 'editor'] },
  handBack: { roles: ['lineManager', 'centreHead'] },
  undoHandBack: { roles: ['lineManager', 'centreHead'] },
  answerHandBack: { roles: ['editor'] },
  paperImports: { roles: ['lineManager', 'centreHead', 'editor'] },
  importPaper: { roles: ['lineManager', 'centreHead', 'editor'] },
  undoPaper: { roles: ['lineManager', 'centreHead', 'editor'] },
  clearance: { roles: allRoles },
  declaration: { roles: allRoles, own: true },
  accessList: { roles: ['serviceDesk'] },
  recordBriefing: { roles: allRoles },
  undoBriefing: { roles: allRoles },
  nameBriefingDeputy: { roles: ['lineManager', 'centreHead'] },
  signDeclaration: { roles: allRoles, own: true },
  recordPaperDeclaration: { roles: ['lineManager', 'centreHead'] },
  undoDeclaration: { roles: allRoles },
  // Whoever a manager has named may hold any role; the views and the job ask whose it is (S72).
  tasks: { roles: allRoles },
  conveyances: { roles: allRoles },
  conveyVersion: { roles: allRoles },
  delegations: { roles: allRoles, own: true },
  delegateTask: { roles: ['lineManager', 'centreHead'] },
  takeBackTask: { roles: ['lineManager', 'centreHead'] },
  declineTask: { roles: allRoles, own: true },
  withdrawConveyance: { roles: ['lineManager', 'centreHead'] },
  planner: { roles: ['editor', 'dpo', 'dpoDeputy', 'auditor'] },
  runPlanner: { roles: ['editor'] },
  // Whoever holds a review for the manager gets its leaflets too; the job asks (S72).
  leaflet: { roles: allRoles },
  reviewsOn: {
    roles: ['dpo', 'dpoDeputy', 'auditor', 'accountableExecutive', 'divisionDirector', 'centreHead', 'lineManager'],
  },
  openMeeting: { roles: allRoles },
  arrivals: { roles: allRoles },
  meeting: { roles: allRoles, own: true },
  checkIn: { roles: allRoles, own: true },
  choosePlannerGroup: { roles: ['editor'] },
  reviews: { roles: allRoles },
  saveAgenda: { roles: allRoles },
  holdReview: { roles: allRoles },
  undoReview: { roles: allRoles },
  centre: { roles: ['centreHead', 'divisionDirector', 'accountableExecutive'] },
  centreManager: { roles: ['centreHead', 'divisionDirector', 'accountableExecutive'] },
  // Those who may answer for an agreement see their own; the views ask whose it is.
  partners: {
    roles: [
      'systemOwner',
      'dataOwner',
      'divisionDirector',
      'centreHead',
      'lineManager',
      'editor',
      'secretariat',
      'accountableExecutive',
      'dpo',
      'dpoDeputy',
      'auditor',
    ],
  },
  addPartner: {
    roles: ['systemOwner', 'dataOwner', 'divisionDirector', 'centreHead', 'lineManager', 'editor', 'secretariat'],
  },
  changePartner: {
    roles: ['systemOwner', 'dataOwner', 'divisionDirector', 'centreHead', 'lineManager', 'editor', 'secretariat'],
  },
  attachments: { roles: ['editor'] },
  addAttachment: { roles: ['editor'] },
  // Whoever leads or owns something sees their own and those about what they lead; the view asks which (S67).
  exemptions: {
    roles: [
      'lineManager',
      'centreHead',
      'systemOwner',
      'dataOwner',
      'divisionDirector',
      'editor',
      'accountableExecutive',
      'dpo',
      'dpoDeputy',
      'auditor',
    ],
  },
  askExemption: { roles: ['lineManager', 'centreHead', 'systemOwner', 'dataOwner', 'divisionDirector', 'editor'] },
  assessExemption: { roles: ['dpo', 'dpoDeputy'] },
  decideExemption: { roles: ['divisionDirector', 'accountableExecutive'] },
  withdrawExemption: { roles: ['lineManager', 'centreHead', 'systemOwner', 'dataOwner', 'divisionDirector', 'editor'] },
  endExemption: {
    roles: [
      'lineManager',
      'centreHead',
      'systemOwner',
      'dataOwner',
      'divisionDirector',
      'editor',
      'accountableExecutive',
    ],
  },
  undoExemption: {
    roles: [
      'lineManager',
      'centreHead',
      'systemOwner',
      'dataOwner',
      'divisionDirector',
      'editor',
      'accountableExecutive',
      'dpo',
      'dpoDeputy',
    ],
  },
  drafts: { roles: ['editor', 'dpo', 'dpoDeputy', 'auditor'] },
  draft: { roles: ['editor', 'dpo', 'dpoDeputy', 'auditor'] },
  openDraft: { roles: ['editor'] },
  saveDraft: { roles: ['editor'] },
  discardDraft: { roles: ['editor'] },
  askForOpinion: { roles: ['editor'] },
  giveOpinion: { roles: ['dpo', 'dpoDeputy'] },
  council: { roles: ['secretariat'] },
  distribution: { roles: ['dpo', 'dpoDeputy', 'auditor', 'accountableExecutive', 'editor', 'secretariat'] },
  remindCouncil: { roles: ['secretariat'] },
  accountability: { roles: ['dpo', 'dpoDeputy', 'auditor', 'accountableExecutive', 'editor'] },
  linkAccounts: { roles: ['editor'] },
  reports: { roles: allRoles, own: true },
  reportIncident: { roles: allRoles, own: true },
  answerIncident: { roles: allRoles, own: true },
  reportFor: { roles: allRoles, own: true },
  takeAsOwn: { roles: allRoles, own: true },
  colleagues: { roles: ['employee', 'temp', 'lineManager', 'centreHead', 'dpo', 'dpoDeputy'] },
  cases: { roles: ['dpo', 'dpoDeputy'] },
  case: { roles: ['dpo', 'dpoDeputy'] },
  takeOverIncident: { roles: ['dpo', 'dpoDeputy'] },
  changeCase: { roles: ['dpo', 'dpoDeputy'] },
  decisions: { roles: ['accountableExecutive', 'divisionDirector'] },
  decideCase: { roles: ['accountableExecutive', 'divisionDirector'] },
  ratifyDecision: { roles: ['accountableExecutive'] },
  mandates: { roles: ['accountableExecutive', 'divisionDirector', 'dpo', 'dpoDeputy', 'auditor'] },
  giveMandate: { roles: ['accountableExecutive'] },
  drills: { roles: ['dpo', 'dpoDeputy'] },
  startDrill: { roles: ['dpo', 'dpoDeputy'] },
  endDrill: { roles: ['dpo', 'dpoDeputy'] },
  deskCases: { roles: ['serviceDesk'] },
  casePapers: { roles: ['dpo', 'dpoDeputy'] },
  savePaper: { roles: ['dpo', 'dpoDeputy'] },
  recordNotification: { roles: ['dpo', 'dpoDeputy'] },
  noteNotice: { roles: ['dpo', 'dpoDeputy'] },
  exportCase: { roles: ['dpo', 'dpoDeputy'] },
  reportContained: { roles: ['serviceDesk', 'dpo', 'dpoDeputy'] },
  caseRelations: { roles: ['dpo', 'dpoDeputy'] },
  askReporter: { roles: ['dpo', 'dpoDeputy'] },
  tellMore: { roles: allRoles, own: true },
  withdrawReport: { roles: allRoles, own: true },
  caseChoices: { roles: ['dpo', 'dpoDeputy'] },
  addCaseTask: { roles: ['dpo', 'dpoDeputy'] },
  moveCaseTask: { roles: allRoles, own: true },
  inviteToCase: { roles: ['dpo', 'dpoDeputy'] },
  revokeInvitation: { roles: ['dpo', 'dpoDeputy'] },
  casePattern: { roles: ['dpo', 'dpoDeputy'] },
  mergeCases: { roles: ['dpo', 'dpoDeputy'] },
  partCases: { roles: ['dpo', 'dpoDeputy'] },
  reclassifyCase: { roles: ['dpo', 'dpoDeputy'] },
  noteTouched: { roles: ['dpo', 'dpoDeputy'] },
  fromDpo: { roles: allRoles, own: true },
  invitedCase: { roles: allRoles, own: true },
  casePassedOn: { roles: ['dpo', 'dpoDeputy'] },
  showManagerText: { roles: ['dpo', 'dpoDeputy'] },
  releaseManagerText: { roles: ['dpo', 'dpoDeputy'] },
  withdrawManagerText: { roles: ['dpo', 'dpoDeputy'] },
  handOverFacts: { roles: ['dpo', 'dpoDeputy'] },
  passedOn: { roles: allRoles, own: true },
  answerManagerText: { roles: allRoles, own: true },
  managerTexts: { roles: ['lineManager', 'centreHead'] },
  openManagerText: { roles: ['lineManager', 'centreHead'] },
  followUpCase: { roles: ['lineManager', 'centreHead'] },
  siteTouches: { roles: ['dpo', 'dpoDeputy', 'auditor'] },
  importAuditExport: { roles: ['dpo', 'dpoDeputy'] },
  unclear: { roles: allRoles, own: true },
  markUnclear: { roles: allRoles, own: true },
  withdrawUnclear: { roles: allRoles, own: true },
  learning: { roles: ['editor', 'dpo', 'dpoDeputy', 'auditor'] },
  settleLearning: { roles: ['editor'] },
  reopenLearning: { roles: ['editor'] },
  upkeep: { roles: ['editor', 'dpo', 'dpoDeputy', 'accountableExecutive', 'secretariat'] },
  noteOccasion: { roles: ['editor', 'dpo', 'dpoDeputy', 'secretariat'] },
  withdrawOccasion: { roles: ['editor', 'dpo', 'dpoDeputy', 'secretariat'] },
  settleUpkeep: { roles: ['editor'] },
  takeUpDoubt: { roles: ['editor'] },
  lessons: { roles: allRoles },
  lessonDesk: { roles: ['dpo', 'dpoDeputy'] },
  publishLesson: { roles: ['dpo', 'dpoDeputy'] },
  setLessonShown: { roles: ['dpo', 'dpoDeputy'] },
  breachReports: {
    roles: ['dpo', 'dpoDeputy', 'accountableExecutive', 'divisionDirector', 'secretariat', 'auditor'],
  },
  publishBreachReport: { roles: ['dpo', 'dpoDeputy'] },
  withdrawBreachReport: { roles: ['dpo', 'dpoDeputy'] },
} as const satisfies Record<string, { roles: readonly Role[]; own?: true }>;

export type Action = keyof typeof roleTable;

/** May somebody with these roles do it at all? Whose things it is about is the job's own question. */
export function may(roles: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = roleTable[action].roles;
  return roles.some((role) => allowed.includes(role));
}

/** Everything somebody with these roles may do or see: the page greys what the server would refuse. */
export function allowedActions(roles: readonly Role[]): readonly Action[] {
  return (Object.keys(roleTable) as Action[]).filter((action) => may(roles, action));
}

export type PersonalClass = 'identity' | 'employment' | 'reading' | 'evidence' | 'trace' | 'own' | 'access';

/**
 * Who meets which personal data about somebody else in the app (S87, G8); everybody meets all of their own.
 * The privacy page is made from this table. A manager never meets reading times or hashes, only dates and state.
 */
export const personalDataTable: Readonly<Record<PersonalClass, readonly Role[]>> = {
  identity: ['lineManager', 'centreHead', 'dpo', 'dpoDeputy', 'editor', 'auditor'],
  employment: ['lineManager', 'dpo', 'dpoDeputy', 'editor', 'auditor'],
  reading: ['lineManager', 'dpo', 'dpoDeputy', 'auditor'],
  evidence: ['dpo', 'dpoDeputy', 'auditor'],
  trace: ['dpo', 'dpoDeputy', 'auditor'],
  own: ['dpo', 'dpoDeputy'],
  access: ['lineManager', 'centreHead', 'serviceDesk', 'dpo', 'dpoDeputy', 'auditor'],
};

/**
 * Who meets data of the class about somebody else. Managers meet counts only until the day the municipality has chosen
 * after talking with its staff (setting `personalViewsFrom`, G8).
 */
export function readersOf(personal: PersonalClass, managersMay: boolean): readonly Role[] {
  const leading: readonly Role[] = ['lineManager', 'centreHead'];
  return personalDataTable[personal].filter((role) => managersMay || !leading.includes(role));
}
