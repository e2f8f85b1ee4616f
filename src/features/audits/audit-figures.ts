import type { Day } from '../../core/dates.ts';
import { isFindingOpen, lookedAtAgain } from './audit.ts';
import type { Audit, AuditPoint } from './records.ts';
import { type AuditKind, auditKinds } from './stored-words.ts';

interface Period {
  from: Day;
  to: Day;
}

/** What the audits of a period came to, each with what it is of. */
export interface AuditFigures {
  /** Concluded in the period, by kind. */
  concluded: Readonly<Record<AuditKind, number>>;
  /** Points looked at in them, and how many of them were in order. */
  lookedAt: number;
  inOrder: number;
  findings: number;
  /** Findings of any audit that are open on the last day, and how many of them are past their day. */
  open: number;
  late: number;
  /** Of the auditors' reports concluded in the period, how many the council has had (S116). */
  presented: number;
  /** The page of the rows. */
  place: '/audits';
}

/** Was it concluded within the days? */
export function isConcludedIn({ state, concludedOn }: Pick<Audit, 'state' | 'concludedOn'>, { from, to }: Period) {
  return state === 'done' && concludedOn !== undefined && concludedOn >= from && concludedOn <= to;
}

/** The auditors' report the council has had (S116). */
export function isPresented({ kind, presentedOn }: Pick<Audit, 'kind' | 'presentedOn'>): boolean {
  return kind === 'external' && presentedOn !== undefined;
}

/** @param period the first and the last day */
export function auditFigures(audits: readonly Audit[], points: readonly AuditPoint[], period: Period): AuditFigures {
  const { to } = period;
  const ended = audits.filter((audit) => isConcludedIn(audit, period));
  const keys = new Set(ended.map(({ key }) => key));
  const said = points.filter(({ audit }) => keys.has(audit));
  const counted = (...some: readonly AuditPoint['outcome'][]) =>
    said.filter(({ outcome }) => some.includes(outcome)).length;
  const again = lookedAtAgain(points, audits);
  const open = points.filter((point) => isFindingOpen(point, again));
  return {
    concluded: Object.fromEntries(
      auditKinds.map((kind) => [kind, ended.filter((audit) => audit.kind === kind).length]),
    ) as Record<AuditKind, number>,
    lookedAt: counted('inOrder', 'finding'),
    inOrder: counted('inOrder'),
    findings: counted('finding'),
    open: open.length,
    late: open.filter(({ followUpDue = to }) => followUpDue < to).length,
    presented: ended.filter(isPresented).length,
    place: '/audits',
  };
}
