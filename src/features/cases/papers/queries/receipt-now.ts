import { Refusal } from '../../../../core/refusal.ts';
import type { Context } from '../../../../kernel/context.ts';
import { Incident } from '../../incident/records.ts';
import { isReceiptUsed } from '../receipt.ts';
import { AuthorityDraft } from '../records.ts';

/**
 * A number that stands on another notification is not written on this one.
 * @throws Refusal `caseInvalid` with `receiptUsed`
 */
export function refuseUsedReceipt(
  { records }: Pick<Context, 'records'>,
  receipt: string,
  own: { incident: string; turn: number },
): void {
  const rows = <T>(all: readonly { record: T }[]) => all.map(({ record }) => record);
  if (isReceiptUsed(receipt, own, rows(records.all(AuthorityDraft)), rows(records.all(Incident))))
    throw new Refusal('caseInvalid', { faults: ['receiptUsed'] });
}
