import { holdsCpr } from '../../../core/cpr/cpr.ts';
import type { Day } from '../../../core/dates.ts';
import { whichHold } from '../../../core/which-hold.ts';
import type { Decision } from '../../handbook/records.ts';
import type { CountsAsOne } from '../../workplace/one-person.ts';
import type { Setting } from '../../workplace/records.ts';
import { draftImprint } from '../drafts/draft-fields.ts';
import type { Draft } from '../drafts/records.ts';
import { type DecisionFault, decisionFaults } from './decision-faults.ts';
import { readContents } from './memo/contents.ts';
import type { Revision, StandingMandate } from './records.ts';
import { isBegun, type RevisionState } from './revision.ts';
import type { RevisionChange, RevisionStep, Table, TakenBack } from './revision-change.ts';
import { changeTypesOf } from './routing.ts';
import { type TrialFault, trialFaults } from './trial/trial-faults.ts';

/** What is in the way of a step. */
export type RevisionFault =
  | 'wrongState'
  | 'begun'
  | 'wrongType'
  | 'linkInvalid'
  | 'editionTaken'
  | 'nothing'
  | 'wrongDocument'
  | 'materialCorrection'
  | 'inTheFuture'
  | 'textChanged'
  | 'beforeDecision'
  | 'notOnTable'
  | 'notUnderMandate'
  | 'cpr'
  | DecisionFault
  | TrialFault;

/** What a step is held against. */
export interface RevisionFacts {
  table: Table;
  mandates: readonly StandingMandate[];
  countsAsOne: CountsAsOne;
  decisions: readonly Decision[];
  settings: readonly Setting[];
  today: Day;
}

const fromStates: Readonly<Record<Exclude<RevisionStep, 'takeBack'>, readonly RevisionState[]>> = {
  describe: ['writing'],
  submit: ['writing'],
  return: ['reviewing', 'approved'],
  approve: ['reviewing'],
  noteMed: ['reviewing', 'approved'],
  decide: ['approved'],
  schedule: ['writing', 'reviewing', 'approved', 'decided'],
  present: ['decided', 'published'],
  trial: ['approved', 'decided'],
  withdraw: ['writing', 'reviewing', 'approved', 'decided'],
  reopen: ['withdrawn'],
};

const takenFrom: Readonly<Record<TakenBack, readonly RevisionState[]>> = {
  submission: ['reviewing'],
  approval: ['approved'],
  med: ['reviewing', 'approved'],
  decision: ['decided'],
  presentation: ['decided', 'published'],
  trial: ['approved', 'decided'],
};

/** May the step be done to an edition that stands like this, whoever does it? */
export function isInState(
  { state }: Pick<Revision, 'state'>,
  change: Pick<RevisionChange, 'step'> & { of?: TakenBack },
) {
  const from = change.step === 'takeBack' ? takenFrom[change.of ?? 'submission'] : fromStates[change.step];
  return from.includes(state);
}

/** Everything in the way of a step, whoever does it (S13, S16, S70, INV5). */
export function revisionFaults(revision: Revision, change: RevisionChange, facts: RevisionFacts): RevisionFault[] {
  // Until it is begun nothing of it is out. What is told to Direktionen afterwards stands beside it.
  const staysOpen = change.step === 'present' || (change.step === 'takeBack' && change.of === 'presentation');
  if (isBegun(revision) && !staysOpen) return ['begun'];
  if (!isInState(revision, change)) return ['wrongState'];
  return whichHold<RevisionFault>([[textsIn(change).some(holdsCpr), 'cpr'], ...faultsOf(revision, change, facts)]);
}

function faultsOf(
  revision: Revision,
  change: RevisionChange,
  facts: RevisionFacts,
): readonly (readonly [boolean, RevisionFault])[] {
  const { table, decisions, today } = facts;
  switch (change.step) {
    case 'describe':
      return descriptionFaults(revision.document, change);
    case 'submit':
      return [
        [table.drafts.length === 0, 'nothing'],
        ...draftsFaults(revision, table.drafts),
        [isTaken(revision, decisions), 'editionTaken'],
      ];
    case 'approve':
      return [[isTextChanged(revision, table.drafts), 'textChanged']];
    case 'noteMed':
      return [[change.on > today, 'inTheFuture']];
    case 'decide':
      return [[isTextChanged(revision, table.drafts), 'textChanged'], ...decisionFaults(revision, change, facts)];
    case 'schedule': {
      const onTable = new Set(table.drafts.map(({ key }) => key));
      const { decidedOn } = revision;
      return [
        [change.starts.some(({ draft }) => !onTable.has(draft)), 'notOnTable'],
        [decidedOn !== undefined && change.starts.some(({ on }) => on < decidedOn), 'beforeDecision'],
      ];
    }
    case 'present':
      return [
        [revision.mandate === undefined, 'notUnderMandate'],
        [change.on > today, 'inTheFuture'],
        [revision.decidedOn !== undefined && change.on < revision.decidedOn, 'beforeDecision'],
      ];
    case 'trial':
      return [
        [isTextChanged(revision, table.drafts), 'textChanged'],
        ...trialFaults(revision, table.drafts, facts).map((fault) => [true, fault] as const),
      ];
    case 'return':
    case 'takeBack':
    case 'withdraw':
    case 'reopen':
      return [];
  }
}

/** Is the reason one the document knows, and the link one that can be followed safely (S5)? */
export function descriptionFaults(
  document: Revision['document'],
  { changeType, strategyLink }: Pick<Revision, 'changeType' | 'strategyLink'>,
): readonly (readonly [boolean, RevisionFault])[] {
  return [
    [!changeTypesOf[document].includes(changeType), 'wrongType'],
    [strategyLink !== undefined && !isSafeLink(strategyLink), 'linkInvalid'],
  ];
}

/** A correction changes no content, the handbook is not the policy, and a rule is never in the policy. */
function draftsFaults(
  { document, changeType }: Revision,
  drafts: readonly Draft[],
): readonly (readonly [boolean, RevisionFault])[] {
  return [
    [drafts.some((draft) => documentOf(draft) !== document), 'wrongDocument'],
    [changeType === 'correction' && drafts.some(({ material }) => material === true), 'materialCorrection'],
    // What has never been there is not corrected.
    [changeType === 'correction' && drafts.some(({ base }) => base === undefined), 'materialCorrection'],
  ];
}

/** Which document a draft is part of. */
export function documentOf({ document, pageKind }: Pick<Draft, 'document' | 'pageKind'>): Revision['document'] {
  return document === 'page' && pageKind === 'policy' ? 'policy' : 'handbook';
}

/** Does what lies on the table no longer read as when it was put there? */
export function isTextChanged({ contents }: Pick<Revision, 'contents'>, drafts: readonly Draft[]): boolean {
  const laid = readContents(contents);
  return drafts.length !== laid.size || changedOnTable(contents, drafts).length > 0;
}

/** Keys of the drafts whose text is another than the one that was put on the table. */
export function changedOnTable(contents: string | undefined, drafts: readonly Draft[]): readonly string[] {
  const laid = readContents(contents);
  return drafts.filter((draft) => laid.get(draft.key) !== draftImprint(draft)).map(({ key }) => key);
}

function isTaken({ document, edition }: Revision, decisions: readonly Decision[]): boolean {
  return decisions.some(
    (decision) => decision.document === document && decision.edition.toLowerCase() === edition.toLowerCase(),
  );
}

/** Only https: a link on the policy's page is followed by everybody. */
function isSafeLink(link: string): boolean {
  return /^https:\/\/[^\s/@?#]+\.[^\s/@?#]+([/?#]\S*)?$/.test(link);
}

function textsIn(change: RevisionChange): readonly string[] {
  return Object.entries(change).flatMap(([name, value]) =>
    name !== 'mandate' && typeof value === 'string' ? [value] : [],
  );
}
