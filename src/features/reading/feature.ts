import { nightly, sinceLast } from '../../core/period.ts';
import { feature } from '../../kernel/feature.ts';
import { confirmReading } from './actions/confirm-reading.ts';
import { withdrawConfirmation } from './actions/withdraw-confirmation.ts';
import { Confirmation, Lapse, ReadingStatus } from './records.ts';
import { lapseClosed } from './scheduled/closed-accounts.ts';
import { lapsesName, recordLapses } from './scheduled/lapses.ts';
import { writeReadingStatus } from './status/scheduled/reading-status.ts';
import { readingStatus } from './status/views/reading-status.ts';
import { forgetTried } from './trial/scheduled/forget-tried.ts';
import { handbook } from './views/handbook.ts';
import { receipt } from './views/receipt.ts';
import { receipts } from './views/receipts.ts';
import { rule } from './views/rule.ts';
import { start } from './views/start.ts';

/** What everybody must read, that they have read it, and how far it has come (S18, S24, S87, S88). */
export const reading = feature({
  records: { confirmation: Confirmation, lapse: Lapse, readingStatus: ReadingStatus },
  actions: { confirmReading, withdrawConfirmation },
  views: { start, receipts, receipt, readingStatus, handbook, rule },
  accountsClosed: lapseClosed,
  scheduled: [
    { name: lapsesName, period: nightly(3), run: recordLapses },
    { name: 'trial-over', period: nightly(2), run: forgetTried },
    {
      name: 'reading-status',
      period: sinceLast(4),
      run: writeReadingStatus,
    },
  ],
});
