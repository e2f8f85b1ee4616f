import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import type { DelegatedTask } from '../delegation.ts';
import { delegationKey, isDelegated } from '../delegation.ts';
import { Delegation } from '../records.ts';

/**
 * A manager does the task again (S72). What was done meanwhile stands, and so does the row. Repeating it gives the same,
 * and so does taking back what has ended by itself.
 * @throws Refusal `unknownTask` when the manager has not delegated it
 */
export async function takeBackTask(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  { task, about }: { task: DelegatedTask; about: string },
): Promise<Stored<Delegation>> {
  const now = clock.now();
  const before = await records.fetch(Delegation, delegationKey(person.id, task, about));
  if (!before) throw new Refusal('unknownTask');
  if (!isDelegated(before.record, dayOf(now))) return before;
  const stored = await records.update(Delegation, before, {
    ...{ ...before.record, actor: person.id, at: now },
    takenBackAt: now,
  });
  followUps.audit(auditOf('takeBackTask', stored, person.id, now));
  return stored;
}
