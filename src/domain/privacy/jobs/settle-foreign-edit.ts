import { casesBehind } from '../../breaches/cases-behind.ts';
import { handles } from '../../breaches/out-of-case.ts';
import { holdsCpr } from '../../cpr.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import type { ForeignEdit } from '../../trace.ts';
import { auditOf } from '../../trace.ts';

/**
 * The DBR has looked at a change made outside the app and says what came of it. The row itself stays as somebody left
 * it: putting it right is for people. Repeating it gives the first answer.
 * @throws Refusal `unknownForeignEdit`, also for one in a case about whoever asks, `cprFound` (INV15), `changedMeanwhile` when somebody settled it otherwise
 */
export async function settleForeignEdit(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; note: string },
): Promise<Stored<ForeignEdit>> {
  const note = input.note.trim();
  if (holdsCpr(note)) throw new Refusal('cprFound', { field: 'note' });
  const before = await ports.records.fetch('foreignEdit', input.key);
  const about = casesBehind(ports.records, before?.record.target ?? '');
  if (!before || !about.every((incident) => handles(ports, actor, incident))) throw new Refusal('unknownForeignEdit');
  if (before.record.settled) return sameAnswer(before, note);

  const at = ports.clock.now();
  const settled = { ...before.record, actor: actor.person.id, at, settled: true, note: note || undefined };
  const stored = await ports.records.update('foreignEdit', before, settled).catch(async (refusal) => {
    const now = await ports.records.fetch('foreignEdit', input.key);
    if (!now?.record.settled) throw refusal;
    return sameAnswer(now, note);
  });
  ports.followUps.audit(auditOf('settleForeignEdit', stored, stored.record.actor, stored.record.at));
  return stored;
}

function sameAnswer(stored: Stored<ForeignEdit>, note: string): Stored<ForeignEdit> {
  if ((stored.record.note ?? '') !== note) throw new Refusal('changedMeanwhile', { now: stored.record.note });
  return stored;
}
