import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { isOpen, unclearKey, withdrawnUnclear } from '../feedback.ts';
import { Unclear } from '../records.ts';

/**
 * *Fortryd*: the reader takes back that a passage is unclear. The row stays, with the moment; repeating it gives the same
 * answer.
 * @throws Refusal `unknownPassage` when the reader has not marked it
 */
export async function withdrawUnclear(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  { person }: Actor,
  { rule, version, passage }: { rule: string; version: string; passage: string },
): Promise<Stored<Unclear>> {
  const now = clock.now();
  const key = unclearKey(rule, version, passage, person.id);
  const before = await records.fetch(Unclear, key);
  if (!before) throw new Refusal('unknownPassage');
  if (!isOpen(before.record)) return before;
  const result = await records.update(Unclear, before, withdrawnUnclear(before.record, now)).catch(async (refusal) => {
    const latest = await records.fetch(Unclear, key);
    if (latest && !isOpen(latest.record)) return latest;
    throw refusal;
  });
  if (result.record.at === now) followUps.audit(auditOf('withdrawUnclear', result, person.id, now));
  return result;
}
