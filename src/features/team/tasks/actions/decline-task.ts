import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { declinedNotification } from '../declined-notification.ts';
import type { DelegatedTask } from '../delegation.ts';
import { declined, delegationKey, mayPerform } from '../delegation.ts';
import { Delegation } from '../records.ts';

/**
 * Whoever has been given a task says no: it is the accountable's own again, who is told (S72). What was done meanwhile
 * stands with the name of whoever did it. Repeating it gives the same.
 * @param input.for who answers for it
 * @throws Refusal `unknownTask` when the actor has not been given it, or no longer has it
 */
export async function declineTask(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  input: { for: string; task: DelegatedTask; about: string },
): Promise<Stored<Delegation>> {
  const now = clock.now();
  const before = await records.fetch(Delegation, delegationKey(input.for, input.task, input.about));
  if (before?.record.performer !== person.id) throw new Refusal('unknownTask');
  if (before.record.declinedAt === undefined && !mayPerform(before.record, person.id, dayOf(now))) {
    throw new Refusal('unknownTask');
  }
  const stored =
    before.record.declinedAt === undefined
      ? await records.update(Delegation, before, declined(before.record, now))
      : before;
  const at = stored.record.declinedAt ?? now;
  followUps.audit(auditOf('declineTask', stored, person.id, at));
  followUps.tell(declinedNotification(stored.record, at));
  return stored;
}
