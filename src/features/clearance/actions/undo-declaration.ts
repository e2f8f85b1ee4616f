import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { earliestWithdrawable } from '../../reading/confirmation.ts';
import { staffOn, teamOf } from '../../team/team.ts';
import { isDeclarationInForce } from '../declaration.ts';
import { Declaration } from '../records.ts';
import { settleClearance } from '../settling.ts';

/**
 * *Fortryd*: whoever signed in the tab or the chat takes it back in the moments after, and the manager what was written
 * down about a paper. The row stays, marked. Repeating it gives the same answer.
 * @throws Refusal `unknownDeclaration`, also for what is not the actor's to take back; `withdrawalTooLate`;
 * `changedMeanwhile`
 */
export async function undoDeclaration(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string },
): Promise<Stored<Declaration>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const staff = staffOn(ports, dayOf(now));
  const before = await records.fetch(Declaration, input.key);
  const person = before && staff.mainOf(before.record.person);
  const isTheirs =
    before?.record.how === 'paper'
      ? teamOf(staff, actor.person.id).some((led) => led.person === person)
      : person === actor.person.id;
  if (!before || person === undefined || !isTheirs) throw new Refusal('unknownDeclaration');
  const settle = () => settleClearance(ports, person, { actor: actor.person.id, now });
  if (!isDeclarationInForce(before.record)) {
    settle();
    return before;
  }
  if (before.record.how !== 'paper' && before.record.at < earliestWithdrawable(now)) {
    throw new Refusal('withdrawalTooLate');
  }
  const wanted = { ...before.record, actor: actor.person.id, at: now, withdrawnAt: now };
  const stored = await records.update(Declaration, before, wanted).catch(async (refusal) => {
    const latest = await records.fetch(Declaration, input.key);
    if (latest && !isDeclarationInForce(latest.record)) return latest;
    throw refusal;
  });
  followUps.audit(auditOf('undoDeclaration', stored, stored.record.actor, stored.record.at));
  settle();
  return stored;
}
