import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { conveyanceKey, stands } from '../conveyance.ts';
import { Conveyance } from '../records.ts';

/**
 * *Fortryd*: a manager has not told of the edition after all. The row stays with what was said in its versions. Repeating
 * it gives the same.
 * @throws Refusal `unknownEdition` when the manager has not said so; `changedMeanwhile` when it has been said anew since
 */
export async function withdrawConveyance(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  input: { decision: string; seen: number },
): Promise<Stored<Conveyance>> {
  const now = clock.now();
  const before = await records.fetch(Conveyance, conveyanceKey(input.decision, person.id));
  if (!before) throw new Refusal('unknownEdition');
  if (!stands(before.record)) return before;
  if (before.mark.version !== input.seen) throw new Refusal('changedMeanwhile', { on: before.record.on });
  const stored = await records.update(Conveyance, before, {
    ...before.record,
    actor: person.id,
    at: now,
    withdrawnAt: now,
  });
  followUps.audit(auditOf('withdrawConveyance', stored, person.id, now));
  return stored;
}
