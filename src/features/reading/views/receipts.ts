import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { ownReceipts } from '../queries/own-receipts.ts';
import { newestFirst, receipt } from '../receipt.ts';

/** *Kvitteringer* (S12). */
export const receipts = view({
  summary: 'Everything the reader has confirmed, newest first',
  roles: insideRoles,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({ receipts: z.array(receipt) }),
  read: (reader, actor) => ({ receipts: [...newestFirst(ownReceipts(reader, actor).map((own) => own.receipt))] }),
});
