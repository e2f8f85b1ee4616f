import { sinceLast } from '../../core/period.ts';
import { feature } from '../../kernel/feature.ts';
import { beginAudit } from './actions/begin-audit.ts';
import { changeAudit } from './actions/change-audit.ts';
import { followUpFinding } from './actions/follow-up-finding.ts';
import { saveAuditPoint } from './actions/save-audit-point.ts';
import { saveAuditReport } from './actions/save-audit-report.ts';
import { takeAuditReport } from './actions/take-audit-report.ts';
import { auditYearTasks } from './queries/audit-tasks.ts';
import { Audit, AuditPoint } from './records.ts';
import { settleWheelItems } from './scheduled/wheel-items.ts';
import { changeVerification } from './verification/actions/change-verification.ts';
import { verification } from './verification/views/verification.ts';
import { audit } from './views/audit.ts';
import { audits as view } from './views/audits.ts';

/** *Revision*: the systematic control, the IT audits, and what follows of what they found (S113, S114, S116). */
export const audits = feature({
  module: 'wheel',
  openMatters: ({ all }) => all(Audit).filter(({ state }) => state === 'underWay').length,
  yearTasks: auditYearTasks,
  records: { audit: Audit, auditPoint: AuditPoint },
  actions: {
    ...{ beginAudit, changeAudit, saveAuditPoint, followUpFinding, saveAuditReport, takeAuditReport },
    changeVerification,
  },
  views: { audits: view, audit, verification },
  scheduled: [{ name: 'audits-in-wheel', period: sinceLast(1), run: settleWheelItems }],
});
