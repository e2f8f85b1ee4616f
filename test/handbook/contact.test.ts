import { expect, test } from 'vitest';
import type { Person } from '../../src/core/person.ts';
import { type Contact, contacts, type Office } from '../../src/features/workplace/contact.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aJob, anAppointment, aUnit, lone } from '../records.ts';
import { type Given, givenToday, givenWorkplace } from '../workplace/given-workplace.ts';

const person = (id: string, own: Partial<Person> = {}): Person => ({
  id,
  name: id,
  upn: `${id}@a`,
  enabled: true,
  ...own,
});

const units = [
  aUnit({ unit: 'top', kind: 'top', manager: 'karen' }),
  aUnit({ unit: 'centre', kind: 'centre', parent: 'top', manager: 'jens' }),
  aUnit({ parent: 'centre', manager: 'sanne' }),
];
const appointments = [
  anAppointment({ role: 'dpo', person: 'ayse', name: 'ayse' }),
  anAppointment({ role: 'dpoDeputy', person: 'nikolaj', name: 'nikolaj' }),
  anAppointment({ role: 'secretariat', person: 'marianne', name: 'marianne' }),
  anAppointment({ role: 'secretariat', person: 'emil', name: 'emil' }),
];
const everybody = ['karen', 'jens', 'sanne', 'ayse', 'nikolaj', 'emil', 'marianne'];

interface Known extends Partial<Pick<Given, 'units' | 'people'>>, Partial<Omit<Office, 'workplace'>> {
  /** Jobs of others. */
  employments?: readonly Employment[];
}

/** Units `top` over `centre` over `hjemmepleje-nord`, led by karen, jens and sanne. */
function found(who: Person, jobs: readonly Employment[], known: Known = {}): readonly Contact[] {
  const held = known.appointments ?? appointments;
  const { people = everybody.map((id) => person(id)), employments = [] } = known;
  const workplace = givenWorkplace({
    people: [who, ...people],
    jobs: [...jobs, ...employments],
    units,
    officers: held,
    ...known,
  });
  const office = { workplace, appointments: held, phones: { dpo: '12', serviceDesk: '34' }, ...known };
  return contacts(who, placementOf(who.id, jobs, [], givenToday), office);
}

function asked(who: Person, jobs: readonly Employment[], known: Known = {}): readonly string[] {
  return found(who, jobs, known).map(
    ({ who: role, name, missing }) => `${role}: ${missing ? 'missing' : (name ?? '-')}`,
  );
}

const reader = person(lone.id);
const without = (...gone: string[]): Known => ({
  people: everybody.map((id) => person(id, { enabled: !gone.includes(id) })),
});

test('an employee asks the manager by name, the DBR and the service desk', () => {
  const people = [person('sanne', { name: 'Sanne Winther', phone: '56' }), person('ayse')];
  expect(found(reader, [aJob({ manager: 'sanne' })], { people })).toEqual([
    { who: 'manager', name: 'Sanne Winther', phone: '56', upn: 'sanne@a' },
    { who: 'dpo', name: 'ayse', phone: '12', upn: 'ayse@a' },
    { who: 'serviceDesk', phone: '34' },
  ]);
});

test('when the manager has left, the one above is named as that; when nobody is left, it is said', () => {
  const jobs = [aJob({ manager: 'sanne' })];
  expect(asked(reader, jobs, without('sanne'))[0]).toBe('managerAbove: jens');
  expect(asked(reader, jobs, without('sanne', 'jens'))[0]).toBe('managerAbove: karen');
  expect(asked(reader, jobs, without('sanne', 'jens', 'karen'))[0]).toBe('manager: missing');
  expect(asked({ ...reader, manager: 'jens' }, jobs, without('sanne'))[0]).toBe('manager: jens');
});

test('while the manager or the DBR is on leave, the one above and the deputy are named', () => {
  const jobs = [aJob({ manager: 'sanne' })];
  const away = (id: string) => aJob({ person: id, pausedFrom: '2026-11-01' });
  const people = (...onLeave: string[]) => asked(reader, jobs, { employments: onLeave.map(away) }).slice(0, 2);
  expect(people('sanne', 'ayse')).toEqual(['managerAbove: jens', 'dpoDeputy: nikolaj']);
  expect(people('ayse', 'nikolaj')).toEqual(['manager: sanne', 'dpo: ayse']);
});

test('a manager asks the manager above, never themselves; whoever leads the whole is told of nobody', () => {
  expect(asked(person('sanne'), [aJob({ person: 'sanne' })])[0]).toBe('manager: jens');
  expect(asked(person('sanne'), [aJob({ person: 'sanne', manager: 'sanne' })])[0]).toBe('manager: jens');
  expect(asked(person('karen'), [aJob({ person: 'karen', unit: 'top' })])[0]).toBe('dpo: ayse');
});

test('S102: a council member asks the secretariat by name and has no manager, whatever the directory says', () => {
  const jobs = [aJob({ kind: 'councillor', unit: 'byraad', manager: 'jens' })];
  expect(asked({ ...reader, manager: 'karen' }, jobs)).toEqual([
    'secretariat: emil',
    'secretariat: marianne',
    'dpo: ayse',
    'serviceDesk: -',
  ]);
  expect(asked(reader, jobs, { appointments: [] })[0]).toBe('secretariat: missing');
});

test('a partner asks whoever the partner belongs to', () => {
  const partner = aUnit({ unit: 'partner', kind: 'partner', parent: 'centre' });
  const jobs = [aJob({ kind: 'partner', unit: 'partner' })];
  expect(asked(reader, jobs, { units: [...units, partner] })[0]).toBe('partnerContact: jens');
  expect(asked(reader, jobs, { units: [] })[0]).toBe('partnerContact: missing');
});

test('S74: the deputy is named when there is no DBR, and for the DBR; a former DBR never', () => {
  const jobs = [aJob({ manager: 'sanne' })];
  expect(asked(reader, jobs, without('ayse'))).toContain('dpoDeputy: nikolaj');
  expect(asked(person('ayse'), [aJob({ person: 'ayse', manager: 'karen' })])).toContain('dpoDeputy: nikolaj');
  const former = { appointments: [anAppointment({ role: 'dpo', person: 'ayse', to: '2026-01-01' })] };
  expect(asked(reader, jobs, former)).toEqual(['manager: sanne', 'dpo: -', 'serviceDesk: -']);
  expect(asked(reader, jobs, { ...former, phones: { dpo: '', serviceDesk: '' } })).toEqual(['manager: sanne']);
});

test('somebody nobody has placed has the DBR and the service desk, and Entra’s manager or word that nobody knows', () => {
  expect(asked(reader, [])).toEqual(['manager: missing', 'dpo: ayse', 'serviceDesk: -']);
  expect(asked({ ...reader, manager: 'jens' }, [])[0]).toBe('manager: jens');
});
