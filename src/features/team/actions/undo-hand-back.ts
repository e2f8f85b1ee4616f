import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { HandBack } from '../../workplace/hand-backs-records.ts';

/**
 * *Fortryd*: the person is in the manager's team again, as long as HR has not answered. Repeating it gives the same.
 * @throws Refusal `unknownHandBack`, also for another manager's; `handBackSettled` once HR has answered
 */
export async function undoHandBack(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string },
): Promise<Stored<HandBack>> {
  const before = await records.fetch(HandBack, input.key);
  if (!before || before.record.manager !== actor.person.id) throw new Refusal('unknownHandBack');
  if (before.record.state === 'withdrawn') return before;
  if (before.record.state !== 'open') throw new Refusal('handBackSettled');
  const wanted: HandBack = { ...before.record, actor: actor.person.id, at: clock.now(), state: 'withdrawn' };
  const stored = await records.update(HandBack, before, wanted);
  followUps.audit(auditOf('undoHandBack', stored, stored.record.actor, stored.record.at));
  return stored;
}
