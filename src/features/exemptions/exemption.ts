import type { Day } from '../../core/dates.ts';

/** What an exemption is for: units and all below them, the team of whoever asks, or one system or workflow. */
export const scopeKinds = ['units', 'team', 'workflow'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** What the DBR says of it: an assessment, never the decision (GDPR art. 38(6), G2). */
export const advices = ['recommends', 'withConditions', 'against'] as const;
export type Advice = (typeof advices)[number];

export type ExemptionState = 'asked' | 'assessed' | 'granted' | 'refused' | 'withdrawn' | 'ended' | 'expired';

/** What somebody asks to be exempted from, for whom, why, and what is done instead (S67, S30). */
export interface ExemptionRequest {
  rule: string;
  /** The version in force when it was asked for. */
  version: string;
  /** The rule's Danish title, for those who read the list. */
  ruleTitle: string;
  scope: ScopeKind;
  /** In words: the units, whose team, or the system or workflow. */
  scopeName: string;
  /** Codes of the units it is for; for a team, those its manager leads. */
  units?: readonly string[] | undefined;
  reason: string;
  risk: string;
  /** What citizens or the work gain against what security loses (S30). */
  tradeOffNote: string;
  compensatingMeasures: string;
  wishedFrom: Day;
  wishedUntil: Day;
  /** Key of the exemption it would go on from. */
  renews?: string | undefined;
}

/** Longest a name and a text somebody writes may be, and most units one exemption may name: they stand on one line. */
export const longestName = 120;
export const longestNote = 2_000;
export const mostUnits = 8;

/** `exemption:6f1c…`: two for the same rule are two. */
export function exemptionKey(nonce: string): string {
  return `exemption:${nonce}`.toLowerCase();
}
