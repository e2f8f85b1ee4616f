/** Every way the product can say no. Each has a Danish and an English sentence in `src/text`, saying what to do next. */
export const refusalStatus = {
  notSignedIn: 401,
  tokenExpired: 401,
  foreignToken: 401,
  notAllowed: 403,
  badInput: 400,
  tooLarge: 413,
  unknownAction: 404,
  unknownRule: 404,
  unknownPage: 404,
  noHandbookThen: 404,
  unknownRevision: 404,
  unknownReceipt: 404,
  unknownPerson: 404,
  unknownForeignEdit: 404,
  unknownQuestion: 404,
  unknownChoice: 404,
  unknownWheelItem: 404,
  unknownPassage: 404,
  unknownUpkeep: 404,
  upkeepInvalid: 422,
  unknownPartner: 404,
  unknownDraft: 404,
  draftLocked: 409,
  draftPublished: 409,
  draftDiscarded: 409,
  partnerInvalid: 422,
  unknownExemption: 404,
  exemptionInvalid: 422,
  notExemptible: 422,
  sameHands: 409,
  notAssessed: 409,
  exemptionSettled: 409,
  exemptionUndoLate: 409,
  ownerInvalid: 422,
  wheelInvalid: 422,
  performerInvalid: 422,
  choiceInvalid: 422,
  unknownEdition: 404,
  conveyInvalid: 422,
  plannerOff: 409,
  delegationInvalid: 422,
  questionClosed: 409,
  noManager: 409,
  noDpo: 409,
  unknownIncident: 404,
  incidentAssessed: 409,
  incidentClosed: 409,
  caseInvalid: 422,
  nothingToDecide: 409,
  mandateInvalid: 422,
  drillRunning: 409,
  unknownDrill: 404,
  noDrill: 409,
  unknownTask: 404,
  personConcerned: 409,
  managerTextInvalid: 422,
  nobodyToTell: 409,
  unknownManagerText: 404,
  managerTextReleased: 409,
  lessonInvalid: 422,
  unknownLesson: 404,
  reviewInvalid: 422,
  unknownReview: 404,
  reviewStands: 409,
  unknownMeeting: 404,
  otherMeeting: 403,
  meetingOver: 409,
  notOnAgenda: 409,
  wordsUsed: 409,
  quarterNotOver: 409,
  unknownBreachReport: 404,
  hoursInvalid: 422,
  accountsInvalid: 422,
  ownAccount: 403,
  releaseInvalid: 422,
  ruleReplaced: 409,
  ruleNotInForce: 409,
  notConfirmed: 409,
  withdrawalTooLate: 409,
  changedMeanwhile: 409,
  settingInvalid: 422,
  holderExists: 409,
  csvFaults: 422,
  cprFound: 422,
  tooManyRequests: 429,
  saveUncertain: 503,
  microsoftBusy: 503,
  microsoftDown: 503,
  libraryFull: 503,
  notProvisioned: 503,
  newerSchema: 503,
  notReady: 503,
  unknownBriefing: 404,
  unknownDeclaration: 404,
  declarationReplaced: 409,
  clearanceInvalid: 422,
  unknownHandBack: 404,
  unknownPaper: 404,
  handBackSettled: 409,
  handBackInvalid: 422,
  unknownAttachment: 404,
  attachmentTooLarge: 413,
  attachmentKind: 422,
  attachmentMacros: 422,
  attachmentProtected: 422,
  attachmentBroken: 422,
  altTextMissing: 422,
  unexpected: 500,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** What a refusal carries for the page: ids and values the reader already has, never other people's data. */
export type RefusalDetails = Readonly<Record<string, unknown>>;

/** A job or view says no. The log gets the code; the reader gets the sentence that belongs to it. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Passes over that somebody else has changed the row meanwhile, for whoever only tidies up after the same deed. */
export function unlessChanged(error: unknown): undefined {
  if (!(error instanceof Refusal && error.code === 'changedMeanwhile')) throw error;
}
