import type { Day, Moment } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import type { DecidingBody } from '../../handbook/decision.ts';
import type { Draft } from '../drafts/records.ts';
import { linesOf } from '../drafts/writers.ts';
import { contentsOf, writtenStarts } from './memo/contents.ts';
import type { Revision } from './records.ts';
import type { RevisionState } from './revision.ts';
import { isLetOutForTrial } from './trial/trial-edition.ts';

/** What may be taken back, each by a step of its own. */
export const takenBackNames = ['submission', 'approval', 'med', 'decision', 'presentation', 'trial'] as const;
export type TakenBack = (typeof takenBackNames)[number];

/** What may be done to an edition on its way; `publishRevision` lets it out. */
export type RevisionChange =
  | {
      step: 'describe';
      changeType: Revision['changeType'];
      why: string;
      touchesStaff: boolean;
      strategyLink?: string | undefined;
    }
  | { step: 'submit' }
  | { step: 'return'; note: string }
  | { step: 'approve'; note?: string | undefined }
  | { step: 'noteMed'; on: Day; note: string }
  | { step: 'decide'; body: DecidingBody; on: Day; caseRef: string; mandate?: string | undefined }
  | { step: 'schedule'; starts: readonly { draft: string; on: Day }[] }
  | { step: 'present'; on: Day; caseRef: string; confirmed: boolean }
  | { step: 'trial' }
  | { step: 'takeBack'; of: TakenBack }
  | { step: 'withdraw' }
  | { step: 'reopen' };

export type RevisionStep = RevisionChange['step'];

/** What lies on the table, and everybody who has written in it. */
export interface Table {
  drafts: readonly Draft[];
  writers: readonly string[];
  /** The highest number a trial of the document has had; 0 when left out. */
  lastTrial?: number;
}

const notPresented = { presentedOn: undefined, presentedRef: undefined, confirmed: undefined } as const;
const none = {
  submission: { author: undefined, submittedAt: undefined, contents: undefined, writers: undefined },
  approval: { reviewer: undefined, reviewedAt: undefined },
  med: { medOn: undefined, medNote: undefined },
  // What Direktionen was told of was that use of its mandate: the next one is another (S16).
  decision: {
    ...{ body: undefined, decidedOn: undefined, caseRef: undefined, mandate: undefined, recordedBy: undefined },
    ...notPresented,
  },
  presentation: notPresented,
  // Its number stays: the next trial is another.
  trial: { trialAt: undefined },
} as const;

const backTo: Readonly<Record<TakenBack, RevisionState | undefined>> = {
  submission: 'writing',
  approval: 'reviewing',
  med: undefined,
  decision: 'approved',
  presentation: undefined,
  trial: undefined,
};

/** The edition after the step; whether it may be done is for `revisionFaults` and `refusedTo` to say. */
export function changedRevision(
  revision: Revision,
  change: RevisionChange,
  table: Table,
  { person }: Pick<Actor, 'person'>,
  now: Moment,
): Revision {
  const before: Revision = { ...revision, actor: person.id, at: now, deed: 'changed' };
  switch (change.step) {
    case 'describe': {
      const { changeType, why, touchesStaff, strategyLink } = change;
      return { ...before, changeType, why, touchesStaff, strategyLink };
    }
    case 'submit': {
      const laid = { contents: contentsOf(table.drafts), writers: linesOf(table.writers) };
      return { ...before, ...laid, state: 'reviewing', author: person.id, submittedAt: now, reviewNote: undefined };
    }
    case 'return':
      return { ...before, ...none.submission, ...none.approval, state: 'writing', reviewNote: change.note };
    case 'approve':
      return { ...before, state: 'approved', reviewer: person.id, reviewedAt: now, reviewNote: change.note };
    case 'noteMed':
      return { ...before, medOn: change.on, medNote: change.note };
    case 'decide': {
      const { body, on: decidedOn, caseRef, mandate } = change;
      return { ...before, state: 'decided', body, decidedOn, caseRef, mandate, recordedBy: person.id };
    }
    case 'schedule':
      return { ...before, starts: writtenStarts(new Map(change.starts.map(({ draft, on }) => [draft, on]))) };
    case 'present': {
      const { on: presentedOn, caseRef: presentedRef, confirmed } = change;
      return { ...before, presentedOn, presentedRef, confirmed };
    }
    case 'trial':
      if (isLetOutForTrial(revision)) return revision;
      return { ...before, trialAt: now, trialNumber: (table.lastTrial ?? 0) + 1 };
    case 'takeBack':
      return { ...before, ...none[change.of], state: backTo[change.of] ?? revision.state };
    case 'withdraw':
      return { ...before, state: 'withdrawn' };
    case 'reopen':
      return {
        ...{ ...before, ...none.submission, ...none.approval, ...none.med, ...none.decision },
        state: 'writing',
      };
  }
}

/** Do two rows say the same? Who wrote them and when is not what they say. */
export function isSameRevision(one: Revision, other: Revision): boolean {
  return said(one) === said(other);
}

function said({ actor: _, at: __, submittedAt: ___, reviewedAt: ____, deed: _____, ...row }: Revision): string {
  return JSON.stringify(
    Object.entries(row)
      .filter(([, value]) => value !== undefined && value !== '' && value !== false)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  );
}
