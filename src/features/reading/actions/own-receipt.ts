import type { Stored } from '../../../core/stored.ts';
import type { Context } from '../../../kernel/context.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { ruleVersionKey } from '../../handbook/rule.ts';
import { receiptOf } from '../receipt.ts';
import type { Confirmation } from '../records.ts';

/** What the reader is answered: the receipt as the row stands now. */
export function ownReceipt({ records, actor, clock }: Context, { record }: Stored<Confirmation>) {
  const version = records.find(RuleVersion, ruleVersionKey(record.rule, record.version))?.record;
  return receiptOf(record, version, actor.language, clock.now());
}
