import type { Day } from '../../dates.ts';
import { dayOf } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { auditOf } from '../../trace.ts';
import type { AppointedRole, Appointment } from '../appointment.ts';
import { appointmentKey, isGuarded } from '../appointment.ts';
import { appointmentTurns } from '../appointment-turn.ts';
import { workplaceOn } from '../workplace.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps' | 'turns'>;

/**
 * An editor records that somebody holds a role from a day, or ends it by giving the last day, also for somebody who has
 * left the directory since. Roles that watch or decide take two (`proposeAppointment`), and nobody gives themselves any.
 * @throws Refusal `roleGuarded`, `ownRole` for oneself with whichever account, `unknownPerson`, `appointmentInvalid` for an
 * end before the beginning, `endInPast`, and as `appointmentTurns`
 */
export async function appoint(
  ports: Needs,
  actor: Actor,
  input: { role: AppointedRole; person: string; from: Day; to?: Day | undefined },
): Promise<Stored<Appointment>> {
  if (isGuarded(input.role)) throw new Refusal('roleGuarded', { role: input.role });
  const person = ports.directory.person(input.person);
  const key = appointmentKey(input.role, input.person, input.from);
  const known = ports.records.find('appointment', key)?.record;
  if (!known && !person?.enabled) throw new Refusal('unknownPerson');
  const wanted: Appointment = {
    key,
    actor: actor.person.id,
    at: ports.clock.now(),
    role: input.role,
    person: known?.person ?? input.person,
    name: person?.name ?? known?.name ?? '',
    from: input.from,
    to: input.to,
  };
  if (!known || known.to !== wanted.to) await mustBePossible(ports, wanted, known);
  return record(ports, wanted);
}

async function mustBePossible(ports: Needs, wanted: Appointment, known: Appointment | undefined): Promise<void> {
  const { actor, person, from, to, at } = wanted;
  const today = dayOf(at);
  if (to !== undefined && to < from) throw new Refusal('appointmentInvalid');
  if (to !== undefined && to < today) throw new Refusal('endInPast');
  const isShorter = known !== undefined && to !== undefined && (known.to === undefined || to < known.to);
  if (isShorter) return;
  const workplace = workplaceOn(ports, today);
  if (workplace.countsAsOne(actor, person)) throw new Refusal('ownRole');
  const { records, turns } = ports;
  await turns.take({ ...wanted, kind: 'appointment' }, appointmentTurns(wanted, { records, workplace }));
}

async function record(ports: Needs, wanted: Appointment): Promise<Stored<Appointment>> {
  const { existed, ...created } = await ports.records.create('appointment', wanted);
  // A repeat finds a row that somebody may have changed since, and must not put that version down to the editor.
  if (existed && created.record.to === wanted.to) return created;
  const stored = existed ? await ports.records.update('appointment', created, wanted) : created;
  ports.followUps.audit(auditOf('appoint', stored, stored.record.actor, stored.record.at));
  return stored;
}
