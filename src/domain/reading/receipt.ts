import type { Moment } from '../dates.ts';
import type { Language, RuleVersion } from '../handbook/rule.ts';
import { titleIn } from '../handbook/rule.ts';
import type { Confirmation } from './confirmation.ts';
import { undoSeconds } from './confirmation.ts';

/** A confirmation as its owner sees it: when, which version and which exact text (S12). */
export interface Receipt {
  key: string;
  rule: string;
  version: string;
  title: string;
  round: string;
  how: Confirmation['how'];
  language: Language;
  confirmedAt: Moment;
  withdrawnAt?: Moment | undefined;
  textHash: string;
  /** Until when *Fortryd* is offered; absent when it no longer is. */
  undoUntil?: Moment | undefined;
}

/**
 * The receipt of a confirmation.
 * @param version the version that was confirmed, for its title; its number stands in where it is gone
 */
export function receiptOf(
  confirmation: Confirmation,
  version: RuleVersion | undefined,
  language: Language,
  now: Moment,
): Receipt {
  const { key, rule, round, how, confirmedAt, withdrawnAt, textHash } = confirmation;
  return {
    key,
    rule,
    version: confirmation.version,
    title: version ? titleIn(version, language) : rule.toUpperCase(),
    round,
    how,
    language: confirmation.language,
    confirmedAt,
    ...(withdrawnAt && { withdrawnAt }),
    textHash,
    ...undo(confirmation, now),
  };
}

/** The person's receipts, newest first. */
export function newestFirst(confirmations: readonly Confirmation[]): readonly Confirmation[] {
  return confirmations.toSorted((a, b) => b.confirmedAt.localeCompare(a.confirmedAt) || a.key.localeCompare(b.key));
}

function undo(confirmation: Confirmation, now: Moment): { undoUntil?: Moment } {
  const until = Temporal.Instant.from(confirmation.confirmedAt).add({ seconds: undoSeconds }).toString();
  return confirmation.withdrawnAt === undefined && now < until ? { undoUntil: until } : {};
}
