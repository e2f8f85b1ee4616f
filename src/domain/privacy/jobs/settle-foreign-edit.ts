import { casesBehind } from '../../breaches/cases-behind.ts';
import { handles } from '../../breaches/out-of-case.ts';
import { holdsCpr } from '../../cpr.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import type { ForeignEdit } from '../../trace.ts';
import { auditOf } from '../../trace.ts';
import { carryOut, unprovenBehind } from './settle-unproven.ts';

/**
 * The DBR has looked at a change made outside the app and says what came of it. A row that does not count without a word
 * of theirs is brought to where they say (`settle-unproven.ts`); any other stays as somebody left it. Repeating it gives
 * the first answer.
 * @throws Refusal those of `carryOut`; `unknownForeignEdit`, also for one in a case about whoever asks, `cprFound` (INV15), `changedMeanwhile` when somebody settled it otherwise
 */
export async function settleForeignEdit(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; note: string; outcome?: ForeignEdit['outcome'] },
): Promise<Stored<ForeignEdit>> {
  const note = input.note.trim();
  if (holdsCpr(note)) throw new Refusal('cprFound', { field: 'note' });
  const before = await ports.records.fetch('foreignEdit', input.key);
  const about = casesBehind(ports.records, before?.record.target ?? '');
  if (!before || !about.every((incident) => handles(ports, actor, incident))) throw new Refusal('unknownForeignEdit');
  if (before.record.settled) return sameAnswer(before, note, input.outcome);

  const row = unprovenBehind(ports, before.record);
  const said =
    row && (await carryOut(ports, actor, { edit: before.record, row, outcome: input.outcome }).catch(wasCarriedOut));
  const by = { actor: actor.person.id, at: ports.clock.now() };
  if (said === 'firstOfTwo') {
    const { id: vouchedBy, name: vouchedName } = actor.person;
    const vouched = await ports.records.update('foreignEdit', before, {
      ...before.record,
      ...by,
      vouchedBy,
      vouchedName,
    });
    ports.followUps.audit(auditOf('settleForeignEdit', vouched, vouched.record.actor, vouched.record.at));
    return vouched;
  }
  const outcome = row && { outcome: input.outcome };
  const settled = { ...before.record, ...by, ...outcome, settled: true, note: note || undefined };
  const stored = await ports.records.update('foreignEdit', before, settled).catch(async (refusal) => {
    const now = await ports.records.fetch('foreignEdit', input.key);
    if (!now?.record.settled) throw refusal;
    return sameAnswer(now, note, input.outcome);
  });
  ports.followUps.audit(auditOf('settleForeignEdit', stored, stored.record.actor, stored.record.at));
  return stored;

  /** Of two clicks at once the second finds the row put right by the first. */
  function wasCarriedOut(refusal: unknown): 'done' {
    if (before && !unprovenBehind(ports, before.record)) return 'done';
    throw refusal;
  }
}

function sameAnswer(stored: Stored<ForeignEdit>, note: string, outcome: ForeignEdit['outcome']): Stored<ForeignEdit> {
  const { record } = stored;
  const isOther = outcome !== undefined && record.outcome !== undefined && outcome !== record.outcome;
  if ((record.note ?? '') !== note || isOther) throw new Refusal('changedMeanwhile', { now: record.note });
  return stored;
}
