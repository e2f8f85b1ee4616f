/** What an exemption is for: units and all below them, the team of whoever asks, or one system or workflow. */
export const scopeKinds = ['units', 'team', 'workflow'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** What the DBR says of it: an assessment, never the decision (GDPR art. 38(6), G2). */
export const advices = ['recommends', 'withConditions', 'against'] as const;
export type Advice = (typeof advices)[number];

export type ExemptionState = 'asked' | 'assessed' | 'granted' | 'refused' | 'withdrawn' | 'ended' | 'expired';

/** Longest a name and a text somebody writes may be, and most units one exemption may name: they stand on one line. */
export const longestName = 120;
export const longestNote = 2_000;
export const mostUnits = 8;

/** `exemption:6f1c…`: two for the same rule are two. */
export function exemptionKey(nonce: string): string {
  return `exemption:${nonce}`.toLowerCase();
}
