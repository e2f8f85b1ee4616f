import { isInHouse } from './audit.ts';
import type { Audit } from './records.ts';

/** How somebody stands to an audit. Two accounts of one person are one (S37). */
export interface AuditRelation {
  /** Sees every audit. */
  oversees: boolean;
  /** The director accountable for security. */
  answers: boolean;
  ordered: boolean;
  performs: boolean;
  /** The municipality's auditors. */
  audits: boolean;
  /** Is the DBR or the deputy, who says their own and performs nothing. */
  watches: boolean;
}

/** May somebody change what the audit is: who asked for it, and the director who answers for it. */
export function mayDescribe({ ordered, answers, watches }: AuditRelation): boolean {
  return (ordered || answers) && !watches;
}

/**
 * May somebody end it? Never the one who performed it (S37: perform and control are two).
 */
export function mayConclude(relation: AuditRelation): boolean {
  return mayDescribe(relation) && !relation.performs;
}

/** May somebody write what came of a point? The DBR writes remarks of their own, and answers no point. */
export function mayAnswer({ performs, audits, watches, ...others }: AuditRelation, audit: Audit): boolean {
  if (audit.state !== 'underWay' || watches) return false;
  return isInHouse(audit.kind) ? performs : audits || mayDescribe({ performs, audits, watches, ...others });
}

/** An independent voice: at any time, also of an audit that has been concluded. */
export function mayRemark({ watches }: AuditRelation, { state }: Pick<Audit, 'state'>): boolean {
  return watches && state !== 'givenUp';
}

/** May somebody read all of it? Who follows up a finding reads that finding. */
export function seesAudit({ oversees, ordered, performs }: AuditRelation): boolean {
  return oversees || ordered || performs;
}
