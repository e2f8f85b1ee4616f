import { guardText } from '../../../../core/cpr/cpr.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { auditOf } from '../../../audit/audit.ts';
import { holds } from '../../../workplace/appointments/appointment.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { countingPeople } from '../../../workplace/one-person.ts';
import { mandateKey } from '../mandate.ts';
import { Mandate } from '../records.ts';

/**
 * The accountable director names another director who decides out of hours or during absence (design section 3). Giving
 * it again with another last day changes the day, so that a mandate is ended the same way.
 * @throws Refusal `mandateInvalid` when the person is no director, it is the giver's own, or it ends before it begins;
 * `anotherPerson` for a second account of the giver's (S37); `cprFound`
 */
export async function giveMandate(
  { records, directory, clock, followUps }: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: Pick<Mandate, 'person' | 'covers' | 'from' | 'to' | 'basis'>,
): Promise<Stored<Mandate>> {
  const { person, covers, from, to, basis } = input;
  const now = clock.now();
  const known = directory.person(person);
  const held = records.all(Appointment, { person, role: 'divisionDirector' });
  const isDirector = held.some(({ record }) => holds(record, dayOf(now)));
  const isEndless = to === undefined || to >= from;
  if (!known?.enabled || !isDirector || person === actor.person.id || !isEndless) throw new Refusal('mandateInvalid');
  if (countingPeople({ records, directory })(person, actor.person.id)) throw new Refusal('anotherPerson');
  const guarded = guardText(basis);
  if (guarded.found.length > 0) throw new Refusal('cprFound', { masked: guarded.text });

  const key = mandateKey(person, covers, from);
  const by = { actor: actor.person.id, at: now, givenBy: actor.person.name };
  const wanted: Mandate = {
    key,
    ...by,
    name: known.name,
    covers,
    from,
    ...(to !== undefined && { to }),
    basis,
    person,
  };
  const { existed, ...created } = await records.create(Mandate, wanted);
  const isSame = created.record.to === to && created.record.basis === basis;
  const stored = existed && !isSame ? await change() : created;
  followUps.audit(auditOf('giveMandate', stored, stored.record.actor, stored.record.at));
  return stored;

  async function change(): Promise<Stored<Mandate>> {
    const current = (await records.fetch(Mandate, key)) ?? created;
    return records.update(Mandate, current, wanted);
  }
}
