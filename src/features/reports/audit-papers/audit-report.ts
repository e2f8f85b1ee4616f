import type { Day } from '../../../core/dates.ts';
import type { ChecklistLine } from '../../audits/audit.ts';
import type { Audit, AuditPoint } from '../../audits/records.ts';

/** What the paper of an audit is made of. */
export interface AuditReport {
  audit: Audit;
  /** What was to be looked at, with what came of it. */
  lines: readonly (ChecklistLine & { point?: AuditPoint | undefined })[];
  /** Points that stand on no checklist, and the remarks of the DBR. */
  own: readonly AuditPoint[];
  municipality: string;
  /** The day it is made. */
  made: Day;
}
