import { describe, expect, test } from 'vitest';
import type { AppointedRole } from '../../../src/core/role.ts';
import { authorityNow } from '../../../src/features/cases/decision/queries/authority-now.ts';
import { decidersOf } from '../../../src/features/cases/decision/queries/deciders.ts';
import type { Reporter } from '../../../src/features/cases/incident/breach-records.ts';
import type { Concern } from '../../../src/features/cases/incident/incident.ts';
import { reporterKey } from '../../../src/features/cases/incident/incident.ts';
import { handles, meetsTechnical } from '../../../src/features/cases/notifications/queries/excluded-from-case.ts';
import { mayReceive } from '../../../src/features/cases/notifications/queries/may-receive.ts';
import { recipientsOf } from '../../../src/features/cases/notifications/queries/recipients.ts';
import { toldOnStep } from '../../../src/features/cases/notifications/queries/told-on-step.ts';
import type { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import { aJob, anAppointment } from '../../records.ts';
import { givenToday, givenWorkplace, portsOf } from '../../workplace/given-workplace.ts';
import { anIncident } from '../incidents.ts';

const offices = ['dpo', 'dpoDeputy', 'serviceDesk', 'accountableExecutive', 'divisionDirector'] as const;
const concernKinds = ['manager', 'it', 'dpo', 'director'] as const;
const subsets = <T>(of: readonly T[], most: number) =>
  Array.from({ length: 2 ** of.length }, (_, bits) => of.filter((_one, at) => (bits >> at) % 2 === 1)).filter(
    ({ length }) => length <= most,
  );
const allConcerns: readonly (readonly Concern[])[] = subsets(concernKinds, 4);
const held: readonly (readonly AppointedRole[])[] = subsets(offices, 2);

const incident = anIncident();
const reporter: Reporter = {
  key: reporterKey(incident.key),
  actor: 'lone',
  at: incident.reportedAt,
  number: '2026-0001',
  name: 'Lone',
  person: 'lone',
  managerMayKnow: 'no',
  how: 'tab',
};
const at = (role: AppointedRole, person: string) => anAppointment({ role, person, name: person });
const others = [
  at('dpo', 'ayse'),
  at('dpoDeputy', 'dorte'),
  at('serviceDesk', 'ravi'),
  at('accountableExecutive', 'mette'),
  at('divisionDirector', 'anders'),
];
const everybody = ['lone', 'chief', 'ayse', 'dorte', 'ravi', 'mette', 'anders'];

/** Lone reports; *chief* leads her and holds some offices in place of whoever holds them else. */
function casesWith(roles: readonly AppointedRole[], replaces = true) {
  const kept = replaces ? others.filter(({ role }) => !roles.includes(role)) : others;
  const officers = [...kept, ...roles.map((role) => at(role, 'chief'))];
  const jobs = [aJob({ person: 'lone', manager: 'chief' })];
  const given = { people: everybody.map((id) => ({ id })), officers, jobs, reporters: [reporter] };
  const ports = { ...portsOf(given), today: givenToday, holidays: { nameOf: () => undefined } };
  return { ports, officers, around: { records: ports.records, workplace: givenWorkplace(given) } };
}

/** Whom a report is about, told once more from the law's side and not from the code's. */
function isAbout(person: string, concerns: readonly Concern[], officers: readonly Appointment[]): boolean {
  const has = (role: AppointedRole) => officers.some((one) => one.person === person && one.role === role);
  return (
    (concerns.includes('manager') && person === 'chief') ||
    (concerns.includes('it') && has('serviceDesk')) ||
    (concerns.includes('dpo') && has('dpo')) ||
    (concerns.includes('director') && has('accountableExecutive'))
  );
}

const now = '2026-11-25T10:00:00Z';
const called = (roles: readonly string[]) => (roles.length === 0 ? 'no office' : roles.join(' and '));

describe.each(held.map((roles) => [called(roles), roles] as const))('the reporter’s manager holds %s', (_, roles) => {
  const { ports, officers, around } = casesWith(roles);
  const rolesOf = (person: string) => officers.filter((one) => one.person === person).map(({ role }) => role);

  test('whoever it is about is told nothing, sees nothing and decides nothing, in whichever office', () => {
    for (const concerns of allConcerns) {
      const about = { ...incident, concerns };
      const told = recipientsOf({ ...around, now }, about, 'lone', 'both');
      const stepped = toldOnStep(['dpo', 'dpoDeputy', 'serviceDesk', 'executive'], about, around);
      for (const { person, as } of [...told, ...stepped]) {
        expect(isAbout(person, concerns, officers), `${person} of ${concerns}`).toBe(false);
        expect(mayReceive(ports, { as, person }, about, givenToday), `${person} of ${concerns}`).toBe(true);
      }
      for (const id of everybody.filter((one) => isAbout(one, concerns, officers))) {
        const actor = { person: { id, name: id, upn: id, enabled: true }, roles: rolesOf(id) };
        const whole = { ...actor, channel: 'tab', language: 'da' } as const;
        expect(handles(ports, actor, about), `${id} of ${concerns}`).toBe(false);
        expect(meetsTechnical(ports, whole, about), `${id} of ${concerns}`).toBe(false);
        expect(authorityNow(ports, actor, about, now), `${id} of ${concerns}`).toBeUndefined();
        for (const as of ['dpo', 'dpoDeputy', 'serviceDesk', 'executive', 'taskOwner', 'participant'] as const) {
          expect(mayReceive(ports, { as, person: id }, about, givenToday), `${id} as ${as}`).toBe(false);
        }
      }
    }
  });

  test('somebody hears of it at once and can open it or decide on it, and whoever is to decide may', () => {
    for (const concerns of allConcerns) {
      const about = { ...incident, concerns };
      const told = recipientsOf({ ...around, now }, about, 'lone', 'both').filter(({ as }) => as !== 'serviceDesk');
      const deciders = decidersOf(around, about);
      const isAnybodyLeft = everybody.some(
        (id) =>
          !isAbout(id, concerns, officers) &&
          rolesOf(id).some((role) => role !== 'serviceDesk' && !(role === 'divisionDirector' && deciders.length === 0)),
      );
      expect(told.length > 0, `${concerns}`).toBe(isAnybodyLeft);
      for (const { person, as } of told.filter((one) => one.as !== 'executive')) {
        const actor = { person: { id: person, name: person, upn: person, enabled: true }, roles: rolesOf(person) };
        expect(handles(ports, actor, about), `${person} as ${as} of ${concerns}`).toBe(true);
      }
      for (const { person } of deciders) {
        const actor = { person: { id: person, name: person, upn: person, enabled: true }, roles: rolesOf(person) };
        expect(authorityNow(ports, actor, about, now), `${person} of ${concerns}`).toEqual({ by: 'office' });
      }
    }
  });
});

test.each<[string, readonly AppointedRole[], readonly Concern[], told: readonly string[], deciders: readonly string[]]>(
  [
    ['the DBR leads the reporter: the deputy', ['dpo'], ['manager'], ['dorte', 'ravi'], ['mette']],
    ['the DBR leads the reporter, and it is about IT', ['dpo'], ['manager', 'it'], ['dorte'], ['mette']],
    ['the only Servicedesk leads the reporter', ['serviceDesk'], ['manager'], ['ayse'], ['mette']],
    [
      'the accountable director leads the reporter',
      ['accountableExecutive'],
      ['manager'],
      ['ayse', 'ravi'],
      ['anders'],
    ],
    ['it is about the director', [], ['director'], ['ayse', 'ravi'], ['anders']],
    ['nobody is left to decide', ['divisionDirector'], ['manager', 'director'], ['ayse', 'ravi'], []],
    ['DBR and Servicedesk in one person', ['dpo', 'serviceDesk'], ['it'], ['dorte'], ['mette']],
    ['DBR and deputy in one person: whoever decides', ['dpo', 'dpoDeputy'], ['dpo'], ['mette', 'ravi'], ['mette']],
    [
      'the accountable director is the DBR too: another',
      ['dpo', 'accountableExecutive'],
      [],
      ['chief', 'dorte', 'ravi'],
      ['anders'],
    ],
    ['another director is the deputy too', ['dpoDeputy', 'divisionDirector'], ['director'], ['ayse', 'ravi'], []],
    [
      'nobody may open it and nobody decides: whoever is left, though they never decide',
      ['dpoDeputy', 'divisionDirector'],
      ['dpo', 'director'],
      ['chief', 'ravi'],
      [],
    ],
    [
      'both directors in one person, who decides nothing about a director',
      ['accountableExecutive', 'divisionDirector'],
      ['director'],
      ['ayse', 'ravi'],
      [],
    ],
  ],
)('%s', (_, roles, concerns, told, deciders) => {
  const { around } = casesWith(roles);
  const about = { ...incident, concerns };
  const who = (some: readonly { person: string }[]) => some.map(({ person }) => person).sort();
  expect(who(recipientsOf({ ...around, now }, about, 'lone', 'both'))).toEqual([...told].sort());
  expect(who(decidersOf(around, about))).toEqual([...deciders].sort());
});

test('where nobody is left to decide, the DBR’s side hears of the step that would have told a director', () => {
  const { around } = casesWith(['divisionDirector']);
  const about = { ...incident, concerns: ['manager', 'director'] as const };
  expect(toldOnStep(['executive'], about, around).map(({ person, as }) => [person, as])).toEqual([
    ['ayse', 'dpo'],
    ['dorte', 'dpoDeputy'],
  ]);
});

test('whom a mandate names is told before the other directors', () => {
  const officers = [...others, at('divisionDirector', 'chief')];
  const mandate = {
    ...{ key: 'mandate:1', actor: 'mette', at: now, name: 'Chief', person: 'chief', covers: 'absence' as const },
    ...{ from: '2026-01-01', basis: '26/1', givenBy: 'Mette' },
  };
  const given = { people: everybody.map((id) => ({ id })), officers, mandates: [mandate] };
  const around = { records: portsOf(given).records, workplace: givenWorkplace(given) };
  const who = decidersOf(around, { ...incident, concerns: ['director'] }).map(({ person }) => person);
  expect(who).toEqual(['chief']);
});
