import { feature } from '../../kernel/feature.ts';
import { AuditEntry, ForeignEdit, Run } from './records.ts';

/** *Revisionsspor* and *Ændringer uden om Rettesnor*: who did what in the app, and what was changed without it (INV16). */
export const audit = feature({
  records: { auditEntry: AuditEntry, run: Run, foreignEdit: ForeignEdit },
  actions: {},
  views: {},
});
