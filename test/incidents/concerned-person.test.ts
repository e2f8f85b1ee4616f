import { expect, test } from 'vitest';
import { isConcernedPerson } from '../../src/features/cases/incident/concerned-person.ts';
import type { Concern } from '../../src/features/cases/incident/incident.ts';
import { aJob, anAppointment } from '../records.ts';
import { givenWorkplace } from '../workplace/given-workplace.ts';

const appointments = [
  anAppointment({ role: 'dpo', person: 'ayse', name: 'Ayse' }),
  anAppointment({ role: 'dpoDeputy', person: 'nikolaj', name: 'Nikolaj' }),
  anAppointment({ role: 'serviceDesk', person: 'mia', name: 'Mia' }),
  anAppointment({ role: 'itSecurityManager', person: 'stine', name: 'Stine' }),
  anAppointment({ role: 'municipalDirector', person: 'kim', name: 'Kim' }),
  anAppointment({ role: 'accountableExecutive', person: 'mette', name: 'Mette' }),
  anAppointment({ role: 'divisionDirector', person: 'dorthe', name: 'Dorthe', to: '2020-01-01' }),
];
const people = ['ayse', 'nikolaj', 'mia', 'stine', 'kim', 'mette', 'dorthe', 'sanne', 'lone'].map((id) => ({ id }));
const jobs = [aJob({ person: 'lone', manager: 'sanne' }), aJob({ person: 'sanne', key: 'sanne:1' })];
const workplace = givenWorkplace({ people, jobs });

const excluded = (concerns: readonly Concern[]) =>
  people.map(({ id }) => id).filter((id) => isConcernedPerson(id, { concerns }, ['lone'], workplace, appointments));

test.each<[concerns: readonly Concern[], out: readonly string[]]>([
  [[], []],
  [['dpo'], ['ayse']],
  [['it'], ['mia', 'stine']],
  [['director'], ['kim', 'mette']],
  [['manager'], ['sanne']],
  [
    ['manager', 'dpo'],
    ['ayse', 'sanne'],
  ],
])('a report about %j shuts out %j', (concerns, out) => {
  expect(excluded(concerns).sort()).toEqual([...out].sort());
});
