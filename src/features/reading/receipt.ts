import { z } from 'zod';
import type { Moment } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { shownOf } from '../../core/shown-of.ts';
import type { Proof } from '../../core/stored.ts';
import { shape } from '../../kernel/shape.ts';
import type { RuleVersion } from '../handbook/records.ts';
import { titleIn } from '../handbook/rule.ts';
import { undoSeconds } from './confirmation.ts';
import { Confirmation } from './records.ts';

/** A confirmation as its owner sees it: when, which version and which exact text (S12). */
export const receipt = z.strictObject({
  ...shape(Confirmation, 'key', 'rule', 'version', 'round', 'how', 'language'),
  ...shape(Confirmation, 'confirmedAt', 'withdrawnAt', 'textHash'),
  title: z.string(),
  /** How the row came to be, as far as anybody can tell. */
  proof: z.enum(['sealed', 'older', 'unverifiable', 'waits', 'vouched', 'trial']),
  /** Until when *Fortryd* is offered; absent when it no longer is. */
  undoUntil: z.iso.datetime().optional(),
});

export type Receipt = z.output<typeof receipt>;

/**
 * What is known of how the row came to be. `waits`: somebody wrote or changed it outside Rettesnor, and it does not count
 * unless the DPO says so; `vouched`: the DPO has. `trial`: a text nobody has adopted was tried, which counts nowhere.
 */
export type ReceiptProof = Exclude<Proof, 'unproven'> | 'waits' | 'vouched' | 'trial';

/** @param stored the row as it counts, or as it waits @param isVouched the DPO has said that it stands */
export function receiptProof({ proof = 'older' }: { proof?: Proof | undefined }, isVouched: boolean): ReceiptProof {
  if (isVouched) return 'vouched';
  return proof === 'unproven' ? 'waits' : proof;
}

/**
 * The receipt of a confirmation.
 * @param version the version that was confirmed, for its title; its number stands in where it is gone
 * @param proof left out where the reader has confirmed it just now
 */
export function receiptOf(
  confirmation: Confirmation,
  version: RuleVersion | undefined,
  language: Language,
  now: Moment,
  proof: ReceiptProof = 'sealed',
): Receipt {
  return {
    ...shownOf(confirmation, receipt.shape),
    title: version ? titleIn(version, language) : confirmation.rule.toUpperCase(),
    proof,
    ...undo(confirmation, now),
  };
}

/** A person's confirmations, or the receipts of them. */
export function newestFirst<T extends Pick<Confirmation, 'key' | 'confirmedAt'>>(
  confirmations: readonly T[],
): readonly T[] {
  return confirmations.toSorted((a, b) => b.confirmedAt.localeCompare(a.confirmedAt) || a.key.localeCompare(b.key));
}

function undo(confirmation: Confirmation, now: Moment): { undoUntil?: Moment } {
  const until = Temporal.Instant.from(confirmation.confirmedAt).add({ seconds: undoSeconds }).toString();
  return confirmation.withdrawnAt === undefined && now < until ? { undoUntil: until } : {};
}
