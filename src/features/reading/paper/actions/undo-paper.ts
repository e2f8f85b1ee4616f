import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { isOnPaper } from '../paper-confirmation.ts';
import { mayUndoPaper } from '../paper-import.ts';
import { PaperConfirmation } from '../records.ts';

/**
 * What was brought in together is taken back together, within thirty days; the rows stay, as taken back. Repeating it
 * gives the same, also when it stopped half-way.
 * @returns how many rows are taken back by now
 * @throws Refusal `unknownPaper` for one that is not there or is not the actor's to take back
 */
export async function undoPaper(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { batch: string },
): Promise<{ batch: string; undone: number }> {
  const now = clock.now();
  const rows = records.all(PaperConfirmation, { batch: input.batch });
  if (rows.length === 0 || !rows.every(({ record }) => mayUndoPaper(record, actor, dayOf(now)))) {
    throw new Refusal('unknownPaper');
  }
  for (const { record } of rows) {
    const before = await records.fetch(PaperConfirmation, record.key);
    if (!before || before.record.batch !== input.batch || !isOnPaper(before.record)) continue;
    const wanted = { ...before.record, actor: actor.person.id, at: now, withdrawnAt: now };
    const stored = await records.update(PaperConfirmation, before, wanted);
    followUps.audit(auditOf('undoPaper', stored, stored.record.actor, stored.record.at));
  }
  return { batch: input.batch, undone: rows.length };
}
