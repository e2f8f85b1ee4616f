import { Refusal } from '../../../../core/refusal.ts';
import type { Context } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { numberOf } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { casesWithReceiptOf, isReceiptUsed } from '../receipt.ts';
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

/** Numbers of the other cases a receipt's number of this one stands on, since two servers took it in the same second. */
export function receiptAlsoOn({ records, all }: Reader, incident: Incident): readonly string[] {
  const keys = casesWithReceiptOf(incident, all(AuthorityDraft), all(Incident));
  return [...keys].flatMap((key) => {
    const stored = records.find(Incident, key);
    return stored ? [numberOf(stored)] : [];
  });
}
