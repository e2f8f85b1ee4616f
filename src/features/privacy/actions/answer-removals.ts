import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf, isAboutRemovals } from '../../audit/audit.ts';
import { ForeignEdit } from '../../audit/records.ts';

/**
 * The DBR says about very many rows that are gone from a list whether they were removed on purpose. Until then Rettesnor
 * shows them as they were; once it was on purpose they go on every server. Saying "wait" leaves the question open.
 * Repeating an answer gives the first one.
 * @throws Refusal `unknownForeignEdit`, `changedMeanwhile` when it has been answered otherwise or they were found again
 */
export async function answerRemovals(
  ports: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, answer }: { key: string; answer: 'intended' | 'waiting' },
): Promise<Stored<ForeignEdit>> {
  const before = await ports.records.fetch(ForeignEdit, key);
  if (!before || !isAboutRemovals(before.record)) throw new Refusal('unknownForeignEdit');
  if (before.record.answer === answer) return before;
  if (before.record.settled) throw new Refusal('changedMeanwhile', { now: before.record.answer });

  const at = ports.clock.now();
  const answered = { ...before.record, actor: actor.person.id, at, answer, settled: answer === 'intended' };
  const stored = await ports.records.update(ForeignEdit, before, answered).catch(async (refusal) => {
    const now = await ports.records.fetch(ForeignEdit, key);
    if (now?.record.answer !== answer) throw refusal;
    return now;
  });
  ports.followUps.audit(auditOf('answerRemovals', stored, stored.record.actor, stored.record.at));
  return stored;
}
