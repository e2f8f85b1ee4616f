import { holdsCpr } from '../../../core/cpr/cpr.ts';
import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import type { Kinds } from '../../../lists.ts';
import { lists } from '../../../lists.ts';
import { auditOf, isAboutRemovals } from '../../audit/audit.ts';
import type { ProvenKind } from '../../audit/proof/proof.ts';
import type { UnprovenRow } from '../../audit/proof/unproven-row.ts';
import { ForeignEdit } from '../../audit/records.ts';
import { casesBehind } from '../../cases/cases-behind.ts';
import { handles } from '../../cases/notifications/excluded-from-case.ts';
import { mustFitRole } from '../../workplace/appointments/fit-for-role.ts';
import { countingPeople } from '../../workplace/one-person.ts';
import { workplaceOn } from '../../workplace/workplace.ts';
import { becomes, unprovenBehind } from '../unproven-outcome.ts';

/**
 * The DBR has looked at a change made outside the app and says what came of it. A row that does not count without a word
 * of theirs is brought to where they say (`unproven-outcome.ts`); any other stays as somebody left it. Repeating it gives
 * the first answer.
 * @throws Refusal those of `becomes` and, for a role, of `mustFitRole`; `unknownForeignEdit`, also for one in a case
 * about the caller and for many that are gone, `cprFound` (INV15), `changedMeanwhile` when somebody settled it
 * otherwise
 */
export async function settleForeignEdit(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; note: string; outcome?: ForeignEdit['outcome'] },
): Promise<Stored<ForeignEdit>> {
  const note = input.note.trim();
  if (holdsCpr(note)) throw new Refusal('cprFound', { field: 'note' });
  const before = await ports.records.fetch(ForeignEdit, input.key);
  const about = casesBehind(ports.records, before?.record.target ?? '');
  if (!before || isAboutRemovals(before.record) || !about.every((incident) => handles(ports, actor, incident)))
    throw new Refusal('unknownForeignEdit');
  if (before.record.settled) return sameAnswer(before, note, input.outcome);

  const row = unprovenBehind(ports.records.unproven(), before.record);
  const said = { outcome: input.outcome, by: actor.person.id, vouchedBy: before.record.vouchedBy };
  const becoming = row && becomes(row, said, countingPeople(ports));
  const now = ports.clock.now();
  // A role typed by hand is held to what one given in the app is.
  if (input.outcome === 'stands' && row && 'role' in row.record) {
    mustFitRole(row.record, { records: ports.records, workplace: workplaceOn(ports, dayOf(now)) });
  }
  const by = { actor: actor.person.id, at: now };
  if (becoming === 'firstOfTwo') {
    const { id: vouchedBy, name: vouchedName } = actor.person;
    const vouched = await ports.records.update(ForeignEdit, before, {
      ...before.record,
      ...by,
      vouchedBy,
      vouchedName,
    });
    ports.followUps.audit(auditOf('settleForeignEdit', vouched, vouched.record.actor, vouched.record.at));
    return vouched;
  }
  if (row && becoming?.written) await write(row, becoming.written);
  const outcome = row && { outcome: input.outcome };
  const settled = { ...before.record, ...by, ...outcome, settled: true, note: note || undefined };
  const stored = await ports.records.update(ForeignEdit, before, settled).catch(async (refusal) => {
    const now = await ports.records.fetch(ForeignEdit, input.key);
    if (!now?.record.settled) throw refusal;
    return sameAnswer(now, note, input.outcome);
  });
  ports.followUps.audit(auditOf('settleForeignEdit', stored, stored.record.actor, stored.record.at));
  return stored;

  async function write<K extends ProvenKind>(row: UnprovenRow<K>, record: Kinds[K]): Promise<void> {
    const written = { record: row.record, mark: row.mark };
    await ports.records.update(lists[row.kind], written, record).catch((refusal) => {
      // Of two clicks at once the second finds the row put right by the first.
      if (before && unprovenBehind(ports.records.unproven(), before.record)) throw refusal;
    });
  }
}

function sameAnswer(stored: Stored<ForeignEdit>, note: string, outcome: ForeignEdit['outcome']): Stored<ForeignEdit> {
  const { record } = stored;
  const isOther = outcome !== undefined && record.outcome !== undefined && outcome !== record.outcome;
  if ((record.note ?? '') !== note || isOther) throw new Refusal('changedMeanwhile', { now: record.note });
  return stored;
}
