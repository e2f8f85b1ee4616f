import { feature } from '../../kernel/feature.ts';
import { nightly } from '../../kernel/period.ts';
import { AuditEntry, ForeignEdit, Run } from './records.ts';
import { sweepAudit, sweepName } from './scheduled/audit-sweep.ts';
import { outsideChangesPeriod, tellOfOutsideChanges } from './scheduled/outside-changes.ts';

/** *Revisionsspor* and *Fremmede ændringer*: who did what in the app, and what was changed without it (INV16). */
export const audit = feature({
  records: { auditEntry: AuditEntry, run: Run, foreignEdit: ForeignEdit },
  actions: {},
  views: {},
  scheduled: [
    { name: sweepName, period: nightly(2), run: sweepAudit },
    { name: 'outside-changes', period: outsideChangesPeriod, run: tellOfOutsideChanges },
  ],
});
