import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { type DoubtPlace, learntKey, learntWithdrawn } from '../learnt.ts';
import { Learnt } from '../records.ts';

/**
 * *Fortryd*: what an editor called dealt with is on the list again. The row stays, with the moment; repeating it gives the
 * same answer.
 * @throws Refusal `unknownPassage` for something nobody has dealt with
 */
export async function reopenLearning(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  place: DoubtPlace,
): Promise<Stored<Learnt>> {
  const now = clock.now();
  const before = await records.fetch(Learnt, learntKey(place));
  if (!before) throw new Refusal('unknownPassage');
  if (before.record.withdrawnAt !== undefined) return before;
  const stored = await records.update(Learnt, before, learntWithdrawn(before.record, person.id, now));
  followUps.audit(auditOf('reopenLearning', stored, person.id, now));
  return stored;
}
