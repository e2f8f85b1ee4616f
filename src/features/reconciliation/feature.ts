import { nightly } from '../../core/period.ts';
import { feature } from '../../kernel/feature.ts';
import { sweepAudit, sweepName } from './scheduled/audit-sweep.ts';

/** What a stopped server did not get to write, written afterwards: entries of the audit list, of every kind of row (INV16). */
export const reconciliation = feature({
  records: {},
  actions: {},
  views: {},
  scheduled: [{ name: sweepName, period: nightly(2), run: sweepAudit }],
});
