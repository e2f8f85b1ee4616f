import type { Page } from '../handbook/page.ts';
import type { RuleVersion } from '../handbook/rule.ts';
import type { BaseRecord } from '../record.ts';

/** What an author says about a rule besides its text; `RuleVersion` says what each means. */
type RuleFacts = Pick<
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
export type DraftOpinion = 'agrees' | 'agreesIf' | 'advisesAgainst';

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
  opinionAt?: string | undefined;
  /** Imprint of the text the opinion is about. */
  opinionOf?: string | undefined;
  /** Who opened it last to write, and when: a second one is told. */
  openedBy?: string | undefined;
  openedAt?: string | undefined;
}
