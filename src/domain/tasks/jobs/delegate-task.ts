import type { Day } from '../../dates.ts';
import { dayOf } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { staffOn, teamOf } from '../../team/team.ts';
import { auditOf } from '../../trace.ts';
import { isHere } from '../../workplace/workplace.ts';
import type { DelegatedTask, Delegation } from '../delegation.ts';
import { delegationFaults, delegationKey, delegationOf, isDelegated } from '../delegation.ts';

/**
 * A manager has a named person do a task until a day (S72, S79): the manager still answers for it, and it ends by itself.
 * Naming somebody else takes the first one's place. Repeating it gives the same.
 * @throws Refusal `unknownPerson` for somebody who is not here; `delegationInvalid` with everything in the way
 */
export async function delegateTask(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  { person }: Actor,
  asked: { task: DelegatedTask; about: string; performer: string; until: Day },
): Promise<Stored<Delegation>> {
  const { records, clock, followUps } = ports;
  const now = clock.now();
  const today = dayOf(now);
  const staff = staffOn(ports, today);
  const performer = staff.person(staff.mainOf(asked.performer));
  if (!performer || !isHere(staff, performer.id)) throw new Refusal('unknownPerson');
  const wish = { accountable: person.id, performer: performer.id, until: asked.until };
  const faults = delegationFaults(wish, teamOf(staff, person.id).length > 0, today);
  if (faults.length > 0) throw new Refusal('delegationInvalid', { faults });

  const wanted = delegationOf(asked, person, performer, today, now);
  const before = await records.fetch('delegation', delegationKey(person.id, asked.task, asked.about));
  if (before && isSame(before.record, wanted, today)) return before;
  const { existed, ...stored } = before
    ? { existed: false, ...(await records.update('delegation', before, wanted)) }
    : await records.create('delegation', wanted);
  if (!existed) followUps.audit(auditOf('delegateTask', stored, stored.record.actor, stored.record.at));
  return stored;
}

function isSame(before: Delegation, wanted: Delegation, today: Day): boolean {
  return isDelegated(before, today) && before.performer === wanted.performer && before.until === wanted.until;
}
