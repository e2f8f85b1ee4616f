import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkplace, type Workplace } from '../workplace.ts';
import { readDirectory } from './read-directory.ts';

let workplace: Workplace;
let people: string[];

beforeEach(async () => {
  workplace = await openWorkplace({ lists: false });
  people = await workplace.addPeople(40);
});
afterEach(() => workplace.close());

let mayShrink = false;

const directory = () => readDirectory(workplace, { mayShrink: () => mayShrink, outsideGroups: () => [] });

const setManager = (person: string, manager: string) =>
  workplace.standin.graph('PUT', `/users/${person}/manager/$ref`, {
    '@odata.id': `https://graph.microsoft.com/v1.0/users/${manager}`,
  });

test('everybody is known by id and by sign-in name, with manager, title and phone', async () => {
  const [ida = '', bo = ''] = people;
  await workplace.standin.graph('PATCH', `/users/${ida}`, {
    jobTitle: 'Pædagog',
    businessPhones: ['12 34 56 78'],
    accountEnabled: false,
  });
  await setManager(ida, bo);
  const entra = directory();
  await entra.sweep();
  expect(entra.people()).toHaveLength(40);
  expect(entra.personByUpn('PERSON1@eksempelkommune.onmicrosoft.com')).toEqual(entra.person(ida));
  expect(entra.person(ida)).toEqual({
    id: ida,
    name: 'Person 1',
    upn: 'person1@eksempelkommune.onmicrosoft.com',
    enabled: false,
    jobTitle: 'Pædagog',
    phone: '12 34 56 78',
    manager: bo,
  });
  expect(entra.person(bo)?.manager).toBeUndefined();
});

test('somebody is known by an e-mail address that is not their sign-in name, and nobody where two share it', async () => {
  const [ida = '', bo = '', kim = ''] = people;
  const mail = (person: string, address: string) =>
    workplace.standin.graph('PATCH', `/users/${person}`, { mail: address });
  await mail(ida, 'Ida.Holm@eksempelkommune.example');
  const entra = directory();
  await entra.pull();
  await entra.sweep();
  expect(entra.personByMail('ida.holm@EKSEMPELKOMMUNE.example')?.id).toBe(ida);
  expect(entra.personByUpn('ida.holm@eksempelkommune.example')).toBeUndefined();

  await mail(bo, 'faelles@eksempelkommune.example');
  await entra.pull();
  expect(entra.personByMail('faelles@eksempelkommune.example')?.id).toBe(bo);
  await mail(kim, 'faelles@eksempelkommune.example');
  await entra.pull();
  expect(entra.personByMail('faelles@eksempelkommune.example')).toBeUndefined();
});

test('the delta brings names, newcomers and leavers, and leaves the manager of the last sweep', async () => {
  const [ida = '', bo = '', kim = ''] = people;
  await setManager(ida, bo);
  const entra = directory();
  await entra.pull();
  await entra.sweep();
  await workplace.standin.graph('PATCH', `/users/${ida}`, { displayName: 'Ida Ny' });
  await workplace.standin.graph('DELETE', `/users/${kim}`);
  const [newcomer = ''] = await workplace.addPeople(1, 41);
  await entra.pull();
  expect(entra.person(ida)).toMatchObject({ name: 'Ida Ny', manager: bo });
  expect(entra.person(kim)).toBeUndefined();
  expect(entra.person(newcomer)?.name).toBe('Person 41');
});

test('a new manager is found within the minute, and by the sweep when the delta does not tell', async () => {
  const [ida = '', bo = '', kim = ''] = people;
  await setManager(ida, bo);
  const entra = directory();
  await entra.pull();
  await entra.sweep();
  await setManager(ida, kim);
  await entra.pull();
  expect(entra.person(ida)?.manager).toBe(kim);
});

test('a new manager is found by the sweep', async () => {
  const [ida = '', bo = '', kim = ''] = people;
  await setManager(ida, bo);
  const entra = directory();
  await entra.sweep();
  await setManager(ida, kim);
  await entra.sweep();
  expect(entra.person(ida)?.manager).toBe(kim);
});

test('a sweep that shrinks by more than five percent changes nobody and is reported', async () => {
  const entra = directory();
  await entra.sweep();
  for (const leaver of people.slice(0, 3)) await workplace.standin.graph('DELETE', `/users/${leaver}`);
  await entra.sweep();
  expect(entra.people()).toHaveLength(40);
  expect(entra.events).toEqual([{ event: 'directoryShrank', ids: { before: 40, after: 37 } }]);
});

test('a sweep that shrank is taken in once the municipality has said that it is right', async () => {
  const entra = directory();
  await entra.sweep();
  for (const leaver of people.slice(0, 3)) await workplace.standin.graph('DELETE', `/users/${leaver}`);
  await entra.sweep();
  mayShrink = true;
  entra.database.run('UPDATE person SET seen = 0');
  await entra.sweep();
  mayShrink = false;
  expect(entra.people()).toHaveLength(37);
});

test('a forgotten place in the delta is found again without losing anybody', async () => {
  const entra = directory();
  await entra.pull();
  await entra.sweep();
  entra.database.run(
    "UPDATE meta SET value = 'https://graph.microsoft.com/v1.0/users/delta?$deltatoken=old' WHERE name = 'peopleCursor'",
  );
  await entra.pull();
  await entra.pull();
  expect(entra.people()).toHaveLength(40);
  await workplace.standin.graph('PATCH', `/users/${people[0]}`, { displayName: 'Ida Ny' });
  await entra.pull();
  expect(entra.person(people[0] ?? '')?.name).toBe('Ida Ny');
});

test('people who vanish from the delta in such numbers stay too, and what is held back is told with its numbers', async () => {
  const entra = directory();
  await entra.pull();
  await entra.sweep();
  expect(entra.heldBack()).toBeUndefined();
  for (const leaver of people.slice(0, 3)) await workplace.standin.graph('DELETE', `/users/${leaver}`);
  await entra.pull();
  expect(people.every((id) => entra.person(id)?.enabled)).toBe(true);
  expect(entra.heldBack()).toEqual({ before: 40, after: 37 });
  await entra.sweep();
  expect(entra.people()).toHaveLength(40);
  expect(entra.events).toEqual([{ event: 'directoryShrank', ids: { before: 40, after: 37 } }]);
});

test('what is held back is forgotten when the people are there again', async () => {
  const entra = directory();
  await entra.sweep();
  for (const leaver of people.slice(0, 3)) await workplace.standin.graph('DELETE', `/users/${leaver}`);
  await entra.sweep();
  await workplace.addPeople(3, 41);
  await entra.sweep();
  expect(entra.heldBack()).toBeUndefined();
});

test('day after day the few who leave may go, measured against the last list that was believed', async () => {
  const entra = directory();
  await entra.pull();
  await entra.sweep();
  for (const leaver of people.slice(0, 2)) await workplace.standin.graph('DELETE', `/users/${leaver}`);
  await entra.pull();
  expect([entra.people().length, entra.heldBack()]).toEqual([38, undefined]);
  await workplace.standin.graph('DELETE', `/users/${people[2]}`);
  await entra.pull();
  expect([entra.people().length, entra.heldBack()]).toEqual([38, { before: 40, after: 37 }]);
});

test('a guest is known by the sweep and by what has changed, and by the sign-in name where Entra does not say', async () => {
  const [ida = '', bo = '', carl = ''] = people;
  const entra = directory();
  await entra.pull();
  await workplace.standin.graph('PATCH', `/users/${ida}`, { userType: 'Guest' });
  await entra.sweep();
  expect([entra.person(ida)?.guest, entra.person(bo)?.guest]).toEqual([true, undefined]);
  await workplace.standin.graph('PATCH', `/users/${bo}`, { userType: 'Guest' });
  await workplace.standin.graph('PATCH', `/users/${ida}`, { userType: 'Member' });
  await entra.pull();
  expect([entra.person(ida)?.guest, entra.person(bo)?.guest]).toEqual([undefined, true]);
  // A row of before, or an answer without it.
  entra.database.run('UPDATE person SET user_type = NULL WHERE id IN (?, ?)', bo, carl);
  entra.database.run("UPDATE person SET upn = 'carl_firma.dk#EXT#@kommune.example' WHERE id = ?", carl);
  await workplace.standin.graph('PATCH', `/users/${ida}`, { jobTitle: 'Ny' });
  await entra.pull();
  expect([entra.person(bo)?.guest, entra.person(carl)?.guest]).toEqual([undefined, true]);
});
