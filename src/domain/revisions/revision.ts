import type { Day, Moment } from '../dates.ts';
import type { DecidingBody } from '../handbook/decision.ts';
import type { BaseRecord } from '../record.ts';

/** Where an edition is on its way from the desk to the wall (INV5). */
export type RevisionState = 'writing' | 'reviewing' | 'approved' | 'decided' | 'published' | 'withdrawn';

/**
 * Why there is a new edition: it decides which body must adopt it (S13, S16, S70). `correction` and `urgentWarning` may
 * be under Direktionen's standing mandate; `periodicEvaluation` and `runningChange` are the policy's.
 */
export type ChangeType = 'content' | 'correction' | 'urgentWarning' | 'periodicEvaluation' | 'runningChange';

/** An edition of the handbook or the policy in the making: the drafts that go to one body together, and how far they are. */
export interface Revision extends BaseRecord {
  document: 'policy' | 'handbook';
  /** The name of the edition, `2027-1`. */
  edition: string;
  changeType: ChangeType;
  why: string;
  /** Touches staff conditions or is a control measure: it is talked over in Hoved-MED first. */
  touchesStaff: boolean;
  state: RevisionState;
  /** Who put it before others, and when; may not be who approves it (S37). */
  author?: string | undefined;
  submittedAt?: Moment | undefined;
  /** A line per draft, `draft:r06:3.1 <imprint>`: what was on the table. */
  contents?: string | undefined;
  /** Ids of everybody who had written in it when it was put before others, a line each: none may approve it (S37). */
  writers?: string | undefined;
  /** Where the digitalisation strategy stands that this version of the policy supports (S5). */
  strategyLink?: string | undefined;
  reviewer?: string | undefined;
  reviewedAt?: Moment | undefined;
  reviewNote?: string | undefined;
  medOn?: Day | undefined;
  medNote?: string | undefined;
  body?: DecidingBody | undefined;
  decidedOn?: Day | undefined;
  caseRef?: string | undefined;
  /** Key of the standing mandate it was adopted under. */
  mandate?: string | undefined;
  /** When Direktionen was told of that use of its mandate, in which case, and whether an urgent warning is to stand. */
  presentedOn?: Day | undefined;
  presentedRef?: string | undefined;
  confirmed?: boolean | undefined;
  /** A line per rule or page that is to begin on a day of its own, `draft:r06:3.1 2027-02-01`. */
  starts?: string | undefined;
  /** Whom it asks to read, worked out at a moment; `reach.ts` reads the line. */
  reach?: string | undefined;
  reachAt?: Moment | undefined;
  askedPeople?: number | undefined;
  askedMinutes?: number | undefined;
  recordedBy?: string | undefined;
  /** Who began to let it out, and when: from then on it can only be completed (INV6). */
  publishedBy?: string | undefined;
  begunAt?: Moment | undefined;
  publishedAt?: Moment | undefined;
  /** What was done to the row last, for the trace. */
  deed?: 'started' | 'changed' | 'weighed' | 'published' | undefined;
}

/** Longest what is written about an edition may be. */
export const longestNote = 1_000;

/** `revision:handbook:2027.1` */
export function revisionKey(document: Revision['document'], edition: string): string {
  return `revision:${document}:${edition}`.toLowerCase();
}

/** `handbook:2027.1`: the decision that an edition becomes. */
export function decisionKey({ document, edition }: Pick<Revision, 'document' | 'edition'>): string {
  return `${document}:${edition}`.toLowerCase();
}

/** Has somebody begun to let it out? Then its rows may be there already, and nothing of it may be taken back (INV6). */
export function isBegun({ begunAt, state }: Pick<Revision, 'begunAt' | 'state'>): boolean {
  return begunAt !== undefined || state === 'published';
}
