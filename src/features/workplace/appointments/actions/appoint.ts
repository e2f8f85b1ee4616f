import type { Day } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { AppointedRole } from '../../../../core/role.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { type Workplace, workplaceOn } from '../../workplace.ts';
import { appointmentKey, isGuarded } from '../appointment.ts';
import { appointmentTurns } from '../appointment-turn.ts';
import { Appointment } from '../records.ts';

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
  const now = ports.clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const rowOf = (person: string) =>
    ports.records.find(Appointment, appointmentKey(input.role, person, input.from))?.record;
  // A role is held by the account that counts; a row somebody has made under another can still be ended.
  const id = rowOf(input.person) ? input.person : workplace.mainOf(input.person);
  const [known, person] = [rowOf(id), ports.directory.person(id)];
  if (!known && !person?.enabled) throw new Refusal('unknownPerson');
  const wanted: Appointment = {
    key: appointmentKey(input.role, id, input.from),
    actor: actor.person.id,
    at: now,
    role: input.role,
    person: known?.person ?? id,
    name: person?.name ?? known?.name ?? '',
    from: input.from,
    to: input.to,
  };
  if (!known || known.to !== wanted.to) await mustBePossible(ports, workplace, wanted, known);
  return record(ports, wanted);
}

async function mustBePossible(
  { records, turns }: Needs,
  workplace: Workplace,
  wanted: Appointment,
  known: Appointment | undefined,
): Promise<void> {
  const { actor, person, from, to } = wanted;
  if (to !== undefined && to < from) throw new Refusal('appointmentInvalid');
  if (to !== undefined && to < workplace.today) throw new Refusal('endInPast');
  const isShorter = known !== undefined && to !== undefined && (known.to === undefined || to < known.to);
  if (isShorter) return;
  if (workplace.countsAsOne(actor, person)) throw new Refusal('ownRole');
  await turns.take({ ...wanted, kind: 'appointment' }, appointmentTurns(wanted, { records, workplace }));
}

async function record(ports: Needs, wanted: Appointment): Promise<Stored<Appointment>> {
  const { existed, ...created } = await ports.records.create(Appointment, wanted);
  // A repeat finds a row that somebody may have changed since, and must not put that version down to the editor.
  if (existed && created.record.to === wanted.to) return created;
  const stored = existed ? await ports.records.update(Appointment, created, wanted) : created;
  ports.followUps.audit(auditOf('appoint', stored, stored.record.actor, stored.record.at));
  return stored;
}
