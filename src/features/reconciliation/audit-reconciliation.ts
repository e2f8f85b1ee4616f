import { dayOf } from '../../core/dates.ts';
import { isGroupSetting } from '../../core/group-setting.ts';
import type { Stored } from '../../core/stored.ts';
import type { BaseRecord } from '../../kernel/record.ts';
import type { Kind, Kinds } from '../../lists.ts';
import { auditOf } from '../audit/audit.ts';
import type { AuditEntry } from '../audit/records.ts';
import { lastAction as lastOfQuestion } from '../questions/last-action.ts';
import { actOf } from './missing-entries.ts';

const exemptionActions = {
  asked: 'askExemption',
  assessed: 'assessExemption',
  decided: 'decideExemption',
  withdrawn: 'withdrawExemption',
  ended: 'endExemption',
  undone: 'undoExemption',
  imported: 'importExemptions',
} as const;

const draftActions = {
  opened: 'openDraft',
  saved: 'saveDraft',
  discarded: 'discardDraft',
  restored: 'discardDraft',
  asked: 'askForOpinion',
  opinion: 'giveOpinion',
  imported: 'importDrafts',
} as const;

const revisionActions = {
  started: 'startRevision',
  changed: 'changeRevision',
  weighed: 'weighRevision',
  published: 'publishRevision',
} as const;
const reviewActions = { saved: 'saveAgenda', held: 'holdReview', undone: 'undoReview' } as const;

/**
 * What a row tells was done to it last, where its column does not (`last-action.ts`): it was written by a server from
 * before the column, or the list lacks it. Nothing is added here. This file, its test and `guessed` of the sweep can be
 * deleted 48 hours after every server has the column and every list too (`npm run doctor`).
 */
const lastActions = {
  confirmation: ({ withdrawnAt }) => (withdrawnAt ? 'withdrawConfirmation' : 'confirmReading'),
  setting: ({ setting }) => (isGroupSetting(setting) ? 'choosePlannerGroup' : 'saveSetting'),
  appointment: () => 'appoint',
  employment: () => 'importEmployments',
  foreignEdit: ({ settled, answer }) => {
    if (answer !== undefined) return 'answerRemovals';
    return settled ? 'settleForeignEdit' : undefined;
  },
  question: lastOfQuestion,
  accountLink: () => 'linkAccounts',
  mandate: () => 'giveMandate',
  decision: () => 'releaseRules',
  ruleVersion: () => 'releaseRules',
  wheelItem: () => 'changeWheel',
  stepHolder: () => 'handStep',
  storagePlace: () => 'saveStoragePlace',
  readingChoice: ({ at, to }) => (to !== undefined && to < dayOf(at) ? 'endChoice' : 'chooseReading'),
  briefing: ({ withdrawnAt }) => (withdrawnAt ? 'undoBriefing' : 'recordBriefing'),
  briefingDeputy: () => 'nameBriefingDeputy',
  declaration: ({ how, withdrawnAt }) => {
    if (withdrawnAt) return 'undoDeclaration';
    return how === 'paper' ? 'recordPaperDeclaration' : 'signDeclaration';
  },
  conveyance: ({ withdrawnAt }) => (withdrawnAt ? 'withdrawConveyance' : 'conveyVersion'),
  delegation: ({ takenBackAt, declinedAt }) => {
    if (takenBackAt) return 'takeBackTask';
    return declinedAt ? 'declineTask' : 'delegateTask';
  },
  review: ({ deed }) => reviewActions[deed],
  handBack: ({ state }) => (state === 'open' ? 'handBack' : state === 'withdrawn' ? 'undoHandBack' : 'answerHandBack'),
  paperConfirmation: ({ withdrawnAt }) => (withdrawnAt ? 'undoPaper' : 'importPaper'),
  openMeeting: () => 'openMeeting',
  arrival: () => 'checkIn',
  partner: ({ deed }) => (deed === 'added' ? 'addPartner' : 'changePartner'),
  attachment: () => 'addAttachment',
  exemption: ({ deed }) => exemptionActions[deed],
  unclear: ({ withdrawnAt }) => (withdrawnAt ? 'withdrawUnclear' : 'markUnclear'),
  learnt: ({ withdrawnAt }) => (withdrawnAt ? 'reopenLearning' : 'settleLearning'),
  occasion: ({ withdrawnAt }) => (withdrawnAt ? 'withdrawOccasion' : 'noteOccasion'),
  upkeepTask: ({ cause, at, openedAt }) => (cause === 'unclear' && at === openedAt ? 'takeUpDoubt' : 'settleUpkeep'),
  draft: ({ deed }) => deed && draftActions[deed],
  page: () => 'releaseRules',
  revision: ({ deed }) => deed && revisionActions[deed],
  standingMandate: ({ deed }) => (deed === 'recorded' ? 'recordStandingMandate' : 'endStandingMandate'),
  boardWords: () => 'signBoardWords',
  appointmentProposal: ({ state }) => (state === 'proposed' ? 'proposeAppointment' : 'answerProposal'),
} satisfies { [K in Kind]?: (record: Kinds[K]) => string | undefined };

/** The kinds of rows that are guessed from; those of newer features say it themselves. */
export type AuditedKind = keyof typeof lastActions;

/** What else may have been done to a row, which the row does not tell apart from the usual. */
const otherActions: Partial<Record<AuditedKind, string>> = { employment: 'answerHandBack' };

export const isAuditedKind = (kind: Kind): kind is AuditedKind => Object.hasOwn(lastActions, kind);

/**
 * Audit entries that belong to such rows and are missing (INV16).
 * Every row says who wrote it last and when. Entries are told apart by what was done to which row and when, never by
 * the row's version: a change made outside the app raises the version and must not be put down to anybody.
 * @param entries those of the same moments as the rows
 */
export function guessedEntries(
  kind: AuditedKind,
  rows: readonly Stored<BaseRecord>[],
  entries: readonly AuditEntry[],
): readonly AuditEntry[] {
  const known = new Set(entries.map(actOf));
  // The rows are of the kind.
  const lastAction = lastActions[kind] as (row: BaseRecord) => string | undefined;
  return rows.flatMap((stored) => {
    const { actor, at } = stored.record;
    const action = actor === 'system' ? undefined : lastAction(stored.record);
    if (action === undefined) return [];
    const entry = auditOf(action, stored, actor, at);
    const other = otherActions[kind];
    const isKnown = known.has(actOf(entry)) || (other && known.has(actOf({ ...entry, action: other })));
    return isKnown ? [] : [entry];
  });
}
