import { expect, test } from 'vitest';
import { officersFor } from '../../src/features/questions/addressee.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aJob, anAppointment, aUnit } from '../records.ts';
import { type Given, givenWorkplace } from '../workplace/given-workplace.ts';

const job = (own: Partial<Employment>) => aJob({ person: 'lone', manager: 'sanne', unit: 'nord', ...own });

const office = {
  people: ['lone', 'ayse', 'nikolaj', 'sanne'].map((id) => ({ id })),
  officers: [anAppointment({ role: 'dpoDeputy', person: 'nikolaj' }), anAppointment({ role: 'dpo', person: 'ayse' })],
};
const officers = (given: Given, asker = 'lone', straight = true) =>
  officersFor(givenWorkplace(given), asker, straight).map(
    ({ person, deputy }) => `${person.id}${deputy ? ' (deputy)' : ''}`,
  );

test('S64: a question to the DBR goes to the DBR, and to the deputy behind', () => {
  expect(officers(office)).toEqual(['ayse', 'nikolaj (deputy)']);
});

test('S64: the DBR’s own question goes to the deputy, and the deputy’s to the DBR', () => {
  expect(officers(office, 'ayse')).toEqual(['nikolaj (deputy)']);
  expect(officers(office, 'nikolaj')).toEqual(['ayse']);
});

test.each<[string, Given]>([
  ['there is no DBR', { ...office, officers: office.officers.slice(0, 1) }],
  [
    'the DBR’s account is closed',
    { ...office, people: [...office.people.filter(({ id }) => id !== 'ayse'), { id: 'ayse', enabled: false }] },
  ],
  [
    'the DBR’s appointment is over',
    {
      ...office,
      officers: [...office.officers.slice(0, 1), anAppointment({ role: 'dpo', person: 'ayse', to: '2026-11-24' })],
    },
  ],
])('S64: the deputy gets it when %s', (_, given) => {
  expect(officers(given)).toEqual(['nikolaj (deputy)']);
});

const away = (person: string) => aJob({ person, pausedFrom: '2026-11-01', pausedTo: '2027-03-01' });

test('S64: while the DBR is on leave the deputy comes first, and while both are, the DBR', () => {
  expect(officers({ ...office, jobs: [away('ayse')] })).toEqual(['nikolaj (deputy)', 'ayse']);
  expect(officers({ ...office, jobs: [away('ayse'), away('nikolaj')] })).toEqual(['ayse', 'nikolaj (deputy)']);
  const half = [away('ayse'), aJob({ person: 'ayse', number: '2' })];
  expect(officers({ ...office, jobs: half })).toEqual(['ayse', 'nikolaj (deputy)']);
});

test('S64: a deputy who was the manager when it was asked does not meet it, though whoever asked has moved or left since', () => {
  const left = { ...office, jobs: [job({ manager: 'nikolaj', to: '2026-11-20' })] };
  const asked = (on: string) => officersFor(givenWorkplace(left), 'lone', true, on).map(({ person: { id } }) => id);
  expect(asked('2026-11-20')).toEqual(['ayse']);
  expect(asked('2026-11-21')).toEqual(['ayse', 'nikolaj']);
  const led = { ...left, jobs: [job({ manager: undefined, to: '2026-11-20' })] };
  const units = [aUnit({ unit: 'nord', manager: 'nikolaj' })];
  expect(officersFor(givenWorkplace({ ...led, units }), 'lone', true, '2026-11-20')).toHaveLength(1);
});

test('S64: a deputy who is the manager of whoever asks does not get what goes straight to the DBR', () => {
  const under = { ...office, jobs: [job({ manager: 'nikolaj' })] };
  expect(officers(under)).toEqual(['ayse']);
  expect(officers({ ...office, people: [{ id: 'lone', manager: 'nikolaj' }, ...office.people.slice(1)] })).toEqual([
    'ayse',
  ]);
});

test('S64: a manager who also is the DBR is passed over for the deputy, and without a deputy there is nobody', () => {
  const under = { ...office, jobs: [job({ manager: 'ayse' })] };
  expect(officers(under)).toEqual(['nikolaj (deputy)']);
  expect(officers({ ...under, officers: office.officers.slice(1) })).toEqual([]);
  expect(officers(under, 'lone', false)).toEqual(['ayse', 'nikolaj (deputy)']);
});

test('S64: a deputy who leads the unit of whoever asks is a manager too, though no job names him', () => {
  const led = [aUnit({ unit: 'nord', manager: 'nikolaj' })];
  expect(officers({ ...office, units: led, jobs: [job({ manager: undefined })] })).toEqual(['ayse']);
});

test('S64: a deputy who leads the unit of any job of whoever asks is a manager too, though jobs name others', () => {
  const units = [aUnit({ unit: 'nord', manager: 'sanne' }), aUnit({ unit: 'syd', manager: 'nikolaj' })];
  const second = job({ number: '2', unit: 'syd', manager: undefined, from: '2025-01-01' });
  expect(officers({ ...office, units, jobs: [job({}), second] })).toEqual(['ayse']);
  expect(officers({ ...office, units, jobs: [job({ unit: 'syd' })] })).toEqual(['ayse']);
  const over = { ...second, to: '2026-06-30' };
  expect(officers({ ...office, units, jobs: [job({}), over] })).toEqual(['ayse', 'nikolaj (deputy)']);
});

test('S64: between the DBR and the deputy nothing is kept, though the one leads the other', () => {
  const under = { ...office, jobs: [job({ person: 'nikolaj', manager: 'ayse' })] };
  expect(officers(under, 'nikolaj')).toEqual(['ayse']);
});
