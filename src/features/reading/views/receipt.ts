import { z } from 'zod';
import { textHash } from '../../../core/content-hash.ts';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { isUntouched } from '../confirmation.ts';
import { ownReceipts } from '../queries/own-receipts.ts';
import { receipt as shape } from '../receipt.ts';

/**
 * One receipt with what was read (S12).
 * @throws Refusal `unknownReceipt`, also for somebody else's: whether it exists is nobody's business
 */
export const receipt = view({
  summary: 'One receipt with the exact text that was confirmed',
  roles: insideRoles,
  own: true,
  query: z.strictObject({ key: z.string().max(200) }),
  output: z.strictObject({
    receipt: shape,
    text: z.string(),
    /** The text stored today still gives the imprint on the receipt. */
    textMatches: z.boolean(),
    /** Nobody has changed the row since it was made. */
    untouched: z.boolean(),
  }),
  read: (reader, actor, { key }) => {
    const found = ownReceipts(reader, actor).find((own) => own.receipt.key === key);
    if (!found) throw new Refusal('unknownReceipt');
    const { confirmation, version, receipt } = found;
    const text = (confirmation.language === 'en' ? version?.textEn : version?.textDa) ?? '';
    const isOurs = receipt.proof !== 'waits' && receipt.proof !== 'vouched';
    return {
      receipt,
      text,
      textMatches: textHash(text) === confirmation.textHash,
      untouched: isOurs && isUntouched(confirmation),
    };
  },
});
