import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { AppointedRole } from '../../core/role.ts';
import type { WorkArea } from '../../features/handbook/rule.ts';
import { appointmentKey } from '../../features/workplace/appointments/appointment.ts';
import type { Appointment } from '../../features/workplace/appointments/records.ts';
import { employmentKey } from '../../features/workplace/employment.ts';
import type { Employment, Unit } from '../../features/workplace/records.ts';
import { sampleRandom } from '../random.ts';
import { sampleUpn } from '../workplace/people.ts';
import { nameOf } from './names.ts';

/** People to a unit and units to a centre: about what a Danish municipality has (domain.md section 6). */
const peopleInUnit = 18;
const unitsInCentre = 20;
const areas: readonly WorkArea[] = ['elderCare', 'school', 'administration', 'technical'];

/** Somebody of the town, before the directory has given them an id. */
export interface Inhabitant {
  upn: string;
  name: string;
  /** Index of their unit; the first in a unit leads it. */
  unit: number;
  leads: boolean;
  /** Sign-in name of whoever leads them. */
  manager?: string | undefined;
}

const upnOf = (index: number) => sampleUpn(`p${String(index + 1).padStart(6, '0')}`);

/** @param count how many people the town employs; the first of all leads it */
export function inhabitants(count: number): readonly Inhabitant[] {
  return Array.from({ length: count }, (_, index) => {
    const unit = Math.floor(index / peopleInUnit);
    const leads = index % peopleInUnit === 0;
    const centre = Math.floor(unit / unitsInCentre) * unitsInCentre;
    const above = leads ? (unit === centre ? 0 : centre * peopleInUnit) : unit * peopleInUnit;
    return { upn: upnOf(index), name: nameOf(index), unit, leads, manager: index === 0 ? undefined : upnOf(above) };
  });
}

/**
 * The town's rows: units in centres, a job for each and a second one for every thirtieth, and every role held.
 * @param idOf Entra object id by sign-in name
 */
export function townRecords(people: readonly Inhabitant[], idOf: (upn: string) => string, today: Day) {
  const made = { actor: idOf(upnOf(0)), at: `${addDays(today, -400)}T08:00:00Z` };
  const units = people
    .filter(({ leads }) => leads)
    .map(({ unit, upn, name }): Unit => {
      const isCentre = unit % unitsInCentre === 0;
      const parent = isCentre ? 'kommunen' : codeOf(unit - (unit % unitsInCentre));
      const label = isCentre ? `Center ${unit / unitsInCentre + 1}` : `Enhed ${unit + 1}`;
      const kind = isCentre ? 'centre' : 'unit';
      const led = { manager: idOf(upn), managerName: name };
      return { ...made, key: codeOf(unit), unit: codeOf(unit), name: label, kind, parent, ...led };
    });
  const top: Unit = { ...made, key: 'kommunen', unit: 'kommunen', name: 'Eksempel Kommune', kind: 'top' };
  const byCode = new Map(units.map((unit) => [unit.unit, unit]));
  const job = (person: Inhabitant, number: string, unit: Unit | undefined): Employment => {
    const { upn, name, manager } = person;
    const random = sampleRandom(`${upn}:${number}`);
    return {
      ...made,
      key: employmentKey(idOf(upn), number),
      number,
      person: idOf(upn),
      name,
      kind: random.inThousand(100) ? 'temp' : 'employee',
      function: person.leads ? 'Leder' : 'Medarbejder',
      area: areas[person.unit % areas.length] ?? 'administration',
      unit: unit?.unit ?? 'kommunen',
      unitName: unit?.name ?? 'Eksempel Kommune',
      manager: manager && idOf(manager),
      from: addDays(today, -30 - random.below(365 * 20)),
    };
  };
  const employments = people.flatMap((person, index) => [
    job(person, String(index + 1), byCode.get(codeOf(person.unit))),
    ...(index % 30 === 7 ? [job(person, `${index + 1}-2`, byCode.get(codeOf(0)))] : []),
  ]);
  return { units: [top, ...units], employments, appointments: appointmentsOf(people, idOf, today, made) };
}

function codeOf(unit: number): string {
  return `enhed-${String(unit + 1).padStart(5, '0')}`;
}

function appointmentsOf(
  people: readonly Inhabitant[],
  idOf: (upn: string) => string,
  today: Day,
  made: { actor: string; at: string },
): readonly Appointment[] {
  const single: readonly AppointedRole[] = [
    'accountableExecutive',
    'dpo',
    'dpoDeputy',
    'editor',
    'auditor',
    'secretariat',
  ];
  const from = addDays(today, -700);
  const holding = (role: AppointedRole, { upn, name }: Inhabitant): Appointment => {
    const key = appointmentKey(role, idOf(upn), from);
    return { ...made, key, role, person: idOf(upn), name, from };
  };
  return people.flatMap((person, index) => {
    const role = single[index - 1];
    if (role) return [holding(role, person)];
    return index % 100 === 50 ? [holding('privileged', person)] : [];
  });
}
