import type { Moment } from '../dates.ts';
import type { Page } from '../handbook/page.ts';
import type { RuleVersion } from '../handbook/rule.ts';
import type { BaseRecord } from '../record.ts';

/** What an author says about a rule besides its text; `RuleVersion` says what each means. */
export type RuleFacts = Pick<
  RuleVersion,
  | 'title'
  | 'titleEn'
  | 'chapter'
  | 'core'
  | 'audience'
  | 'areas'
  | 'recurs'
  | 'material'
  | 'lawBound'
  | 'critical'
  | 'daysToRead'
  | 'focus'
  | 'subjects'
  | 'iso'
  | 'policySection'
  | 'owner'
  | 'howVerified'
  | 'whatsNew'
  | 'whatsNewEn'
  | 'textDa'
  | 'textEn'
  | 'inForceFrom'
  | 'nextReview'
>;

/** How a draft stands: it is written on, it was put away, or its text has become a version. */
export type DraftState = 'open' | 'discarded' | 'published';

/** What the data protection officer thinks of a text (S65). */
export const draftOpinions = ['agrees', 'agreesIf', 'advisesAgainst'] as const;
export type DraftOpinion = (typeof draftOpinions)[number];

/** What was done to the row last, for the trace; absent where the deed stands on another row. */
export type DraftDeed = 'opened' | 'saved' | 'discarded' | 'restored' | 'asked' | 'opinion' | 'imported';

/**
 * A rule or a page as somebody is writing it (S15). Everything may be missing until it is put before others. There is
 * one for each subject and version it starts from: two who begin at once write in the same.
 */
export interface Draft extends BaseRecord, Partial<RuleFacts> {
  document: 'rule' | 'page';
  /** `r06`, `policy`, the name of a page. */
  subject: string;
  /** The version it is to replace; absent for what has never been published. */
  base?: string | undefined;
  state: DraftState;
  pageKind?: Page['kind'] | undefined;
  /** Key of the revision it is part of: what goes to one body together. */
  revision?: string | undefined;
  /** Imprint of the Danish text that the English one was made from: another one, and the English is out of date. */
  englishOf?: string | undefined;
  opinion?: DraftOpinion | undefined;
  opinionWhy?: string | undefined;
  opinionBy?: string | undefined;
  opinionAt?: Moment | undefined;
  /** Imprint of the text the opinion is about. */
  opinionOf?: string | undefined;
  /** Ids of everybody who has written in it, a line each; `writers.ts` reads them. */
  writers?: string | undefined;
  /** Who opened it last to write, and when: a second one is told. */
  openedBy?: string | undefined;
  openedAt?: Moment | undefined;
  /** Who changed what it says last, and when; others write in the row too. */
  writtenBy?: string | undefined;
  writtenAt?: Moment | undefined;
  /** Imprint of the text the DBR was asked about. */
  askedOf?: string | undefined;
  deed?: DraftDeed | undefined;
}

/** `draft:r06:3.1`, `draft:r36:-`: of one subject and one version there is one draft, whoever begins it. */
export function draftKey(subject: string, base?: string): string {
  return `draft:${subject}:${base ?? '-'}`.toLowerCase();
}

/** Most characters of one text; the longest rule of the sample has 3,000, a whole policy 25,000. */
export const longestDraftText = 60_000;
/** Most characters of what is said in a few lines: how it is checked, what is new, why the DBR thinks so. */
export const longestDraftNote = 2_000;
