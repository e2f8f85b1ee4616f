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
  recordedBy?: string | undefined;
  publishedBy?: string | undefined;
  publishedAt?: Moment | undefined;
}
