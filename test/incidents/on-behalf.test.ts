import { expect, test } from 'vitest';
import type { Person } from '../../src/core/person.ts';
import type { Role } from '../../src/core/role.ts';
import type { Reporter } from '../../src/features/cases/incident/breach-records.ts';
import type { Concern } from '../../src/features/cases/incident/incident.ts';
import { earlierNamesOf, madeFor, reporterRoleOf, takenAsOwn } from '../../src/features/cases/incident/on-behalf.ts';
import { behalfOf, colleaguesNamed } from '../../src/features/incidents/named-colleague.ts';
import { lone, mikkel } from '../records.ts';

const reporter: Reporter = {
  key: 'reporter:1',
  actor: lone.id,
  at: '2026-12-01T08:00:00Z',
  number: '2026-0001',
  name: lone.name,
  person: lone.id,
  managerMayKnow: 'yes',
  how: 'bot',
  onBehalfOf: mikkel.name,
  forPerson: mikkel.id,
};
const person = (of: { id: string; name: string }, own: Partial<Person> = {}): Person => ({
  upn: `${of.id}@example.invalid`,
  enabled: true,
  ...of,
  ...own,
});
const is = (id: string) => (account: string) => account === id;
const itself = (account: string) => account;

test('whoever made a report is its reporter, whoever it was made for is named, and nobody else is anything', () => {
  expect(reporterRoleOf(reporter, {}, ['employee'], is(lone.id))).toBe('reporter');
  expect(reporterRoleOf(reporter, {}, ['employee'], is(mikkel.id))).toBe('named');
  expect(reporterRoleOf(reporter, {}, ['dpo'], is('another'))).toBeUndefined();
});

test.each<[Concern, Role]>([
  ['dpo', 'dpo'],
  ['it', 'serviceDesk'],
  ['it', 'systemAdministrator'],
  ['it', 'privileged'],
  ['director', 'divisionDirector'],
  ['manager', 'lineManager'],
])('a report about the %s is not shown to a %s somebody has named', (concern, role) => {
  expect(reporterRoleOf(reporter, { concerns: [concern] }, [role], is(mikkel.id))).toBeUndefined();
  expect(reporterRoleOf(reporter, { concerns: [concern] }, ['employee'], is(mikkel.id))).toBe('named');
});

test('made one’s own, it bears one’s name, forgets whoever wrote it, and asks about the manager anew', () => {
  const own = takenAsOwn(reporter, mikkel, '2026-12-01T09:00:00Z');
  expect(own).toMatchObject({ name: mikkel.name, person: mikkel.id, managerMayKnow: 'later', how: 'bot' });
  expect(JSON.stringify(own)).not.toContain(lone.id);
  expect(own).not.toHaveProperty('forPerson');
});

test('whoever a report was made by or for before stays with the reporter, each once', () => {
  const at = '2026-12-01T09:00:00Z';
  const changed = ['Vikar A/S', mikkel.name, 'Vikar A/S', undefined].reduce(
    (before, onBehalfOf) => madeFor(before, { onBehalfOf }, lone.id, at),
    reporter,
  );
  expect(earlierNamesOf(changed)).toEqual([mikkel.name, 'Vikar A/S']);
  expect(earlierNamesOf(takenAsOwn(changed, mikkel, at))).toEqual([mikkel.name, 'Vikar A/S', lone.name]);
  expect(earlierNamesOf(madeFor(reporter, { onBehalfOf: mikkel.name, forPerson: mikkel.id }, lone.id, at))).toEqual([]);
});

test('a colleague stands under the name the directory has, and oneself is nobody else', () => {
  const directory = { person: (id: string) => (id === mikkel.id ? person(mikkel) : undefined) };
  expect(behalfOf({ forPerson: mikkel.id, onBehalfOf: 'x' }, lone.id, directory, itself)).toEqual({
    onBehalfOf: mikkel.name,
    forPerson: mikkel.id,
  });
  expect(behalfOf({ forPerson: mikkel.id }, mikkel.id, directory, itself)).toEqual({});
  expect(() => behalfOf({ forPerson: 'nobody' }, lone.id, directory, itself)).toThrow('unknownPerson');
});

test('INV15: a name that is written passes the CPR guard', () => {
  const directory = { person: () => undefined };
  expect(behalfOf({ onBehalfOf: 'Firma, 311236-4321' }, lone.id, directory, itself)).toEqual({
    onBehalfOf: 'Firma, 3112••-••••',
  });
});

test('colleagues are found by any of their names, only while they are here, and never more than a few', () => {
  const people = [
    person({ id: '1', name: 'Anna Holm' }),
    person({ id: '2', name: 'Holger Bo' }),
    person({ id: '3', name: 'Mads Holm' }, { enabled: false }),
    ...Array.from({ length: 20 }, (_, at) => person({ id: `x${at}`, name: `Ib Holst ${at}` })),
  ];
  const found = colleaguesNamed(people, 'hol', '1').map(({ name }) => name);
  expect(found[0]).toBe('Holger Bo');
  expect(found).not.toContain('Mads Holm');
  expect(found).not.toContain('Anna Holm');
  expect(found).toHaveLength(8);
  expect(colleaguesNamed(people, 'olm', '9')).toEqual([]);
});
