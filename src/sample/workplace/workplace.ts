import type { Day, Moment } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { Pack, ReadingChoice } from '../../features/handbook/tailoring-records.ts';
import { appointmentKey } from '../../features/workplace/appointments/appointment.ts';
import type { Appointment } from '../../features/workplace/appointments/records.ts';
import { employmentKey } from '../../features/workplace/employment.ts';
import { moduleSettings } from '../../features/workplace/modules/module.ts';
import type { Employment, Setting, Unit } from '../../features/workplace/records.ts';
import { ownWords } from '../handbook/texts.ts';
import type { SampleJob, SamplePerson } from './people.ts';
import { nextMonday, samplePeople } from './people.ts';
import { sampleTailoring } from './tailoring.ts';
import { plannerTeamHandle, sampleUnit, sampleUnits } from './units.ts';

/** The rows of the workplace's lists, as they stand in SharePoint. */
export interface Workplace {
  units: readonly Unit[];
  employments: readonly Employment[];
  appointments: readonly Appointment[];
  settings: readonly Setting[];
  packs: readonly Pack[];
  choices: readonly ReadingChoice[];
}

/** Numbers that no Danish phone can have. */
const phones = { dpo: '12 34 56 78', serviceDesk: '12 34 56 70' };

/**
 * Eksempel Kommune on a day.
 * @param idOf Entra object id of a handle
 */
export function sampleWorkplace(today: Day, idOf: (handle: string) => string): Workplace {
  const at: Moment = `${addDays(today, -400)}T08:00:00Z`;
  const actor = idOf('ida');
  const units = sampleUnits.map(({ unit, name, kind, parent, leader }): Unit => {
    const manager = leader ? { manager: idOf(leader), managerName: samplePerson(leader).name } : {};
    return { key: unit, actor, at, unit, name, kind, parent, ...manager };
  });
  const employments = samplePeople.flatMap((person, index) =>
    person.jobs.map((job, place): Employment => {
      const number = String(2001 + index + 1000 * place);
      const unit = sampleUnit(job.unit);
      const leader = managerOf(person, job);
      return {
        key: employmentKey(idOf(person.handle), number),
        actor,
        at,
        number,
        person: idOf(person.handle),
        name: person.name,
        kind: job.kind ?? kindIn(unit.kind),
        function: person.title,
        area: unit.area,
        unit: unit.unit,
        unitName: unit.name,
        manager: leader && idOf(leader),
        from: firstDay(job, today),
        to: job.endsIn === undefined ? undefined : addDays(today, job.endsIn),
        pausedFrom: job.leave && addDays(today, -job.leave.since),
        pausedTo: job.leave && addDays(today, job.leave.days - job.leave.since),
      };
    }),
  );
  const appointments = samplePeople.flatMap(({ handle, name, roles }) =>
    roles.map((role): Appointment => {
      const from = addDays(today, -700);
      return { key: appointmentKey(role, idOf(handle), from), actor, at, role, person: idOf(handle), name, from };
    }),
  );
  const setting = (name: string, value: string): Setting => ({
    key: name.toLowerCase(),
    actor,
    at,
    setting: name,
    value,
  });
  const settings = [
    setting('dpoPhone', phones.dpo),
    setting('serviceDeskPhone', phones.serviceDesk),
    setting('staffCommitteeDiscussedOn', addDays(today, -375)),
    setting('employeesToldOn', addDays(today, -370)),
    setting('weeksOfNotice', '6'),
    setting('staffCommitteeCase', '25/004711'),
    setting('personalViewsFrom', addDays(today, -320)),
    setting('deletesByHand', `${samplePerson('emil').name}, Direktionssekretariatet`),
    setting('declarationFromEmployees', 'true'),
    setting('nextPeriodicEvaluation', addDays(today, 200)),
    ...Object.values(moduleSettings).map((name) => setting(name, 'true')),
    setting('plannerGroup', idOf(plannerTeamHandle)),
    setting('mayorName', samplePerson('claus').name),
    setting('secretariatName', ownWords.da.sekretariat),
    setting('handbookUnitName', ownWords.da.redaktion),
    setting('municipalityName', ownWords.da.kommune),
  ];
  return { units, employments, appointments, settings, ...sampleTailoring(today, idOf) };
}

/** @throws RangeError for a handle nobody has */
export function samplePerson(handle: string): SamplePerson {
  const person = samplePeople.find((candidate) => candidate.handle === handle);
  if (!person) throw new RangeError(`nobody in Eksempel Kommune is called "${handle}"`);
  return person;
}

/** Who leads the job: the unit's leader, and for a leader the one above; nobody for councillors and partners. */
export function managerOf(person: SamplePerson, job: SampleJob): string | undefined {
  const unit = sampleUnit(job.unit);
  if (unit.kind === 'partner') return undefined;
  if (unit.leader !== person.handle) return unit.leader;
  return unit.parent ? sampleUnit(unit.parent).leader : undefined;
}

function kindIn(kind: Unit['kind']): Employment['kind'] {
  return kind === 'partner' ? 'partner' : 'employee';
}

function firstDay({ since }: SampleJob, today: Day): Day {
  if (typeof since === 'number') return addDays(today, -since);
  if (since !== nextMonday) return since;
  const weekday = Temporal.PlainDate.from(today).dayOfWeek;
  return addDays(today, 8 - weekday);
}
