import { feature } from '../../kernel/feature.ts';
import { confirmReading } from './actions/confirm-reading.ts';
import { withdrawConfirmation } from './actions/withdraw-confirmation.ts';
import { Confirmation, Lapse, ReadingStatus } from './records.ts';
import { receipt } from './views/receipt.ts';
import { receipts } from './views/receipts.ts';
import { start } from './views/start.ts';

/** What everybody must read, that they have read it, and how far it has come (S24, S87, S88). */
export const reading = feature({
  records: { confirmation: Confirmation, lapse: Lapse, readingStatus: ReadingStatus },
  actions: { confirmReading, withdrawConfirmation },
  views: { start, receipts, receipt },
});
