import { z } from 'zod';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { day, shape } from '../../../kernel/shape.ts';
import { isFindingOpen, lookedAtAgain, systematicStatus } from '../audit.ts';
import { Audit, AuditPoint } from '../records.ts';
import { ordering, overseeing } from '../roles.ts';

const shown = z.strictObject({
  ...shape(Audit, 'key', 'title', 'kind', 'state', 'beganOn', 'dueOn', 'performerName', 'performedBy'),
  ...shape(Audit, 'concludedOn', 'presentedOn', 'caseNumber'),
  /** What came of it. */
  inOrder: z.int(),
  findings: z.int(),
  notLookedAt: z.int(),
  /** Findings nobody has followed up, and looked at again. */
  open: z.int(),
});

const finding = z.strictObject({
  ...shape(AuditPoint, 'key', 'audit', 'auditTitle', 'heading', 'followUp', 'followUpOwnerName', 'followUpDue'),
});

/** *Revision* (S113, S114, S116): every audit, the latest first, and the findings that are open, the most urgent first. */
export const audits = view({
  summary: 'The systematic controls and audits, what came of them, and the findings that are open',
  roles: overseeing,
  query: z.strictObject({}),
  output: z.strictObject({
    audits: z.array(shown),
    findings: z.array(finding),
    systematic: z.strictObject({ last: day.optional(), by: day.optional(), isNear: z.boolean() }),
    mayBegin: z.boolean(),
  }),
  read: (reader, { roles }) => {
    const rows = reader.all(Audit);
    const points = reader.all(AuditPoint);
    const byAudit = Map.groupBy(points, ({ audit }) => audit);
    const again = lookedAtAgain(points, rows);
    const open = points.filter((point) => isFindingOpen(point, again));
    return {
      audits: rows
        .toSorted(
          (a, b) => b.beganOn.localeCompare(a.beganOn) || b.at.localeCompare(a.at) || a.key.localeCompare(b.key),
        )
        .map((row) => {
          const own = byAudit.get(row.key) ?? [];
          const counted = (outcome: AuditPoint['outcome']) => own.filter((point) => point.outcome === outcome).length;
          const { key, title, kind, state, beganOn, dueOn, performerName, performedBy } = row;
          return {
            ...{ key, title, kind, state, beganOn, dueOn, performerName, performedBy },
            ...{ concludedOn: row.concludedOn, presentedOn: row.presentedOn, caseNumber: row.caseNumber },
            ...{ inOrder: counted('inOrder'), findings: counted('finding'), notLookedAt: counted('notLookedAt') },
            open: own.filter((point) => isFindingOpen(point, again)).length,
          };
        }),
      findings: open
        .toSorted((a, b) => (a.followUpDue ?? '').localeCompare(b.followUpDue ?? '') || a.key.localeCompare(b.key))
        .map(({ key, audit, auditTitle, heading, followUp, followUpOwnerName, followUpDue }) => {
          return { key, audit, auditTitle, heading, followUp, followUpOwnerName, followUpDue };
        }),
      systematic: { ...systematicStatus(rows, reader.today) },
      mayBegin: isAny(roles, ordering),
    };
  },
});
