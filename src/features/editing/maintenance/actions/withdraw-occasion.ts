import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { occasionWithdrawn } from '../occasion.ts';
import { Occasion } from '../records.ts';

/**
 * *Fortryd*: an occasion is taken back, and with it every task it opened. The row stays, with the moment; repeating it
 * gives the same answer.
 * @throws Refusal `unknownUpkeep`
 */
export async function withdrawOccasion(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  { key }: { key: string },
): Promise<Stored<Occasion>> {
  const now = clock.now();
  const before = await records.fetch(Occasion, key);
  if (!before) throw new Refusal('unknownUpkeep');
  if (before.record.withdrawnAt !== undefined) return before;
  const stored = await records
    .update(Occasion, before, occasionWithdrawn(before.record, person.id, now))
    .catch(async (refusal) => {
      const latest = await records.fetch(Occasion, key);
      if (latest?.record.withdrawnAt !== undefined) return latest;
      throw refusal;
    });
  if (stored.record.at === now) followUps.audit(auditOf('withdrawOccasion', stored, stored.record.actor, now));
  return stored;
}
