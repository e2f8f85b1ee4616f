import { dayOf } from '../../../core/dates.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Context } from '../../../kernel/context.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import type { AuditRelation } from '../audit-rights.ts';
import { auditRelation } from '../queries/audit-relation.ts';
import { Audit } from '../records.ts';

/**
 * An audit as it stands now, with what the actor may do about it.
 * @throws Refusal `unknownAudit`
 */
export async function knownAudit(
  context: Context,
  key: string,
): Promise<{ stored: Stored<Audit>; relation: AuditRelation; workplace: Workplace }> {
  const { actor, clock, records, directory } = context;
  const stored = await records.fetch(Audit, key);
  if (!stored) throw new Refusal('unknownAudit');
  const workplace = workplaceOn({ records, directory }, dayOf(clock.now()));
  return { stored, workplace, relation: auditRelation(stored.record, actor, workplace.countsAsOne) };
}
