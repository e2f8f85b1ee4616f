import type { Day } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { auditOf } from '../../trace.ts';
import type { AppointedRole, Appointment } from '../appointment.ts';
import { appointmentKey, inTheWay } from '../appointment.ts';

/**
 * An editor records that somebody holds a role from a day, or ends it by giving the last day.
 * @throws Refusal `unknownPerson`, `holderExists` with the one who holds a role that only one may hold (S62, S74)
 */
export async function appoint(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { role: AppointedRole; person: string; from: Day; to?: Day | undefined },
): Promise<Stored<Appointment>> {
  const person = ports.directory.person(input.person);
  if (!person) throw new Refusal('unknownPerson');
  const wanted: Appointment = {
    key: appointmentKey(input.role, person.id, input.from),
    actor: actor.person.id,
    at: ports.clock.now(),
    role: input.role,
    person: person.id,
    name: person.name,
    from: input.from,
    to: input.to,
  };
  const others = ports.records.all('appointment', { role: input.role }).map(({ record }) => record);
  const [holder] = inTheWay(others, wanted);
  if (holder) throw new Refusal('holderExists', { role: input.role, name: holder.name, from: holder.from });

  const created = await ports.records.create('appointment', wanted);
  const stored =
    created.existed && created.record.to !== wanted.to
      ? await ports.records.update('appointment', created, wanted)
      : created;
  ports.followUps.audit(auditOf('appoint', stored, actor.person.id, wanted.at));
  return stored;
}
