import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { auditOf } from '../../audit/audit.ts';
import { arrived, isThere } from '../arrival.ts';
import type { OpenMeeting } from '../meetings-records.ts';
import { Arrival } from '../meetings-records.ts';

/**
 * The reader says that they are at the meeting, or takes that back. The manager sees it as a suggestion and has the last
 * word; it confirms no rule (INV7). Repeating it gives the same row.
 * @param input.meeting one the reader has been let into
 */
export async function checkIn(
  { records, clock, followUps }: Pick<Ports, 'records' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { meeting: OpenMeeting; here: boolean },
): Promise<Stored<Arrival>> {
  const now = clock.now();
  const { id } = actor.person;
  const row = arrived(input.meeting, actor.person, now);
  const wanted: Arrival = input.here ? row : { ...row, withdrawnAt: now };
  const isSaid = ({ record }: Stored<Arrival>) => isThere(record) === input.here;
  const created = await records.create(Arrival, wanted);
  if (!created.existed) followUps.audit(auditOf('checkIn', created, id, now));
  if (!created.existed || isSaid(created)) return { record: created.record, mark: created.mark };
  const before = await records.fetch(Arrival, row.key);
  if (!before) throw new Refusal('saveUncertain');
  if (isSaid(before)) return before;
  const stored = await records.update(Arrival, before, wanted).catch(async (refusal) => {
    const latest = await records.fetch(Arrival, row.key);
    if (latest && isSaid(latest)) return latest;
    throw refusal;
  });
  followUps.audit(auditOf('checkIn', stored, id, stored.record.at));
  return stored;
}
