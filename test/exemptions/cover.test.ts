import { expect, test } from 'vitest';
import type { Role } from '../../src/core/role.ts';
import { coveredOn, covers, maySee } from '../../src/features/exemptions/cover.ts';
import { exemptionPeople } from '../../src/features/exemptions/queries/people.ts';
import type { Exemption } from '../../src/features/exemptions/records.ts';
import type { Services } from '../../src/kernel/context.ts';
import type { RecordDefinition } from '../../src/kernel/record.ts';
import type { Kinds } from '../../src/lists.ts';
import { aJob, anAppointment, anExemption, aUnit } from '../records.ts';
import { givenWorkplace } from '../workplace/given-workplace.ts';

const job = (person: string, unit: string, own: Partial<Kinds['employment']> = {}) => aJob({ person, unit, ...own });
const officers = [
  anAppointment({ role: 'dpo', person: 'dpo' }),
  anAppointment({ role: 'dpoDeputy', person: 'deputy' }),
  anAppointment({ role: 'divisionDirector', person: 'welfare' }),
  anAppointment({ role: 'divisionDirector', person: 'roads' }),
  anAppointment({ role: 'accountableExecutive', person: 'accountable' }),
];
const workplace = givenWorkplace({
  people: [
    'top',
    'welfare',
    'roads',
    'accountable',
    'dpo',
    'deputy',
    'head',
    'sanne',
    'lone',
    'ali',
    'mikkel',
    'sub',
  ].map((id) => ({ id })),
  units: [
    aUnit({ unit: 'kommunen', kind: 'top', manager: 'top' }),
    aUnit({ unit: 'velfaerd', parent: 'kommunen', manager: 'welfare' }),
    aUnit({ unit: 'aeldre', kind: 'centre', parent: 'velfaerd', manager: 'head' }),
    aUnit({ unit: 'nord', parent: 'aeldre', manager: 'sanne' }),
    aUnit({ unit: 'nord-nat', parent: 'nord' }),
    aUnit({ unit: 'skolen', parent: 'velfaerd' }),
  ],
  jobs: [
    job('sanne', 'nord'),
    job('lone', 'nord'),
    job('ali', 'nord-nat', { manager: 'sanne' }),
    job('sub', 'nord', { manager: 'head' }),
    job('mikkel', 'skolen'),
    job('gone', 'nord', { to: '2026-01-01' }),
  ],
  officers,
});
const exemption = (own: Partial<Exemption>) => anExemption({ askedBy: 'sanne', units: ['nord'], ...own });
const covered = (own: Partial<Exemption>) =>
  ['sanne', 'lone', 'ali', 'sub', 'mikkel', 'head', 'gone'].filter((person) =>
    covers(exemption(own), coveredOn(workplace, person), workplace),
  );

test.each<[string, Partial<Exemption>, readonly string[]]>([
  ['a unit: everybody in it and below, and whoever leads it', { scope: 'units' }, ['sanne', 'lone', 'ali', 'sub']],
  ['the unit below alone', { scope: 'units', units: ['nord-nat'], askedBy: 'x' }, ['ali']],
  ['a centre, with all below', { scope: 'units', units: ['aeldre'] }, ['sanne', 'lone', 'ali', 'sub', 'head']],
  ['a team: whom the job or else the unit puts under its manager', { scope: 'team' }, ['sanne', 'lone', 'ali']],
  ['a workflow with units, as the units', { scope: 'workflow', units: ['skolen'] }, ['sanne', 'mikkel']],
  ['a workflow without, as the team', { scope: 'workflow', units: undefined }, ['sanne', 'lone', 'ali']],
])('it covers of %s', (_what, own, people) => {
  expect(covered(own)).toEqual(people);
});

test.each<[string, readonly Role[], boolean]>([
  ['sanne', ['lineManager'], true],
  ['head', ['centreHead'], true],
  ['welfare', ['divisionDirector'], true],
  ['top', ['lineManager'], true],
  ['lone', ['employee'], false],
  ['mikkel', ['dataOwner'], false],
  ['mikkel', ['auditor'], true],
  ['mikkel', ['dpoDeputy'], true],
])('%s as %j sees all of it: %s', (person, roles, may) => {
  expect(maySee(exemption({}), coveredOn(workplace, person), roles, workplace)).toBe(may);
});

test('a manager sees what covers them though somebody else asked for it, and nothing of other units', () => {
  const sanne = coveredOn(workplace, 'sanne');
  expect(maySee(exemption({ askedBy: 'head', units: ['aeldre'] }), sanne, ['lineManager'], workplace)).toBe(true);
  expect(maySee(exemption({ askedBy: 'head', units: ['skolen'] }), sanne, ['lineManager'], workplace)).toBe(false);
});

test('a circle in the tree of units ends', () => {
  const round = givenWorkplace({
    people: [{ id: 'a' }],
    units: [aUnit({ unit: 'a', parent: 'b' }), aUnit({ unit: 'b', parent: 'a' })],
    jobs: [job('a', 'a')],
  });
  expect(covers(exemption({ units: ['c'] }), coveredOn(round, 'a'), round)).toBe(false);
});

function ports(appointments: readonly Kinds['appointment'][]): Pick<Services, 'records' | 'holidays'> {
  const all = <R extends RecordDefinition>({ kind }: R, where: { role?: string } = {}) =>
    (kind === 'appointment' ? appointments : [])
      .filter(({ role }) => role === where.role)
      .map((record) => ({ record, mark: { list: 'x', id: '1', version: 1 } }));
  return { records: { all } as unknown as Services['records'], holidays: { nameOf: () => undefined } };
}

test('the director over the units is told, all of them where none is, and the accountable one without any', () => {
  const who = (own: Partial<Exemption>, held = officers) => exemptionPeople(ports(held), workplace, exemption(own));
  expect(who({}).directors).toEqual(['welfare']);
  expect(who({ units: undefined, askedBy: 'mikkel' }).directors).toEqual(['welfare']);
  expect(who({ units: ['elsewhere'] }).directors).toEqual(['welfare', 'roads']);
  expect(who({ askedBy: 'welfare' }).directors).toEqual(['roads']);
  expect(who({}, officers.slice(-1)).directors).toEqual(['accountable']);
  expect(who({})).toMatchObject({ officer: 'dpo', accountable: ['accountable'] });
  expect(who({ askedBy: 'dpo' }).officer).toBe('deputy');
});
