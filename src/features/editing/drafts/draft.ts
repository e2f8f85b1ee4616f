import type { RuleVersion } from '../../handbook/records.ts';

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

/** What the data protection officer thinks of a text (S65). */
export const draftOpinions = ['agrees', 'agreesIf', 'advisesAgainst'] as const;
export type DraftOpinion = (typeof draftOpinions)[number];

/** `draft:r06:3.1`, `draft:r36:-`: of one subject and one version there is one draft, whoever begins it. */
export function draftKey(subject: string, base?: string): string {
  return `draft:${subject}:${base ?? '-'}`.toLowerCase();
}

/** Most characters of one text; the longest rule of the sample has 3,000, a whole policy 25,000. */
export const longestDraftText = 60_000;
/** Most characters of what is said in a few lines: how it is checked, what is new, why the DBR thinks so. */
export const longestDraftNote = 2_000;
