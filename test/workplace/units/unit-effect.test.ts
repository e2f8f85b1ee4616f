import { expect, test } from 'vitest';
import { leadingIn } from '../../../src/features/workplace/leading.ts';
import { countsAsOne } from '../../../src/features/workplace/one-person.ts';
import type { Employment, Unit } from '../../../src/features/workplace/records.ts';
import type { Staff } from '../../../src/features/workplace/team.ts';
import { movedInto } from '../../../src/features/workplace/units/closing.ts';
import { unitEffect } from '../../../src/features/workplace/units/unit-effect.ts';
import { aJob, aUnit } from '../../records.ts';

const people = ['karen', 'mette', 'lone', 'ali', 'nina', 'per'];
const job = (person: string, own: Partial<Employment> = {}) =>
  aJob({ key: `${person}:1`, person, name: person, manager: undefined, unit: 'nord', from: '2020-01-01', ...own });

const top = aUnit({ unit: 'top', name: 'Kommunen', kind: 'top' });
const liv = aUnit({ unit: 'liv', name: 'Liv', kind: 'centre', parent: 'top', manager: 'karen' });
const nord = aUnit({ unit: 'nord', name: 'Nord', parent: 'liv', manager: 'mette' });
const syd = aUnit({ unit: 'syd', name: 'Syd', parent: 'liv', manager: 'nina' });
const hold = aUnit({ unit: 'hold', name: 'Hold', parent: 'nord' });
const units = [top, liv, nord, syd, hold];
const jobs = [
  job('karen', { unit: 'liv' }),
  job('mette'),
  job('lone'),
  job('ali', { unit: 'hold' }),
  job('nina', { unit: 'syd' }),
  job('per', { manager: 'nina' }),
];

/** @param entra who is whose manager in Entra */
function staff(all: readonly Employment[] = jobs, entra: Readonly<Record<string, string>> = {}): Staff {
  const person = (id: string) => {
    const manager = entra[id];
    return people.includes(id) ? { id, name: id, upn: id, enabled: true, ...(manager && { manager }) } : undefined;
  };
  const mainOf = (account: string) => account;
  const employmentsOf = (id: string) => all.filter((one) => one.person === id);
  const known = { mainOf, nameOf: (id: string) => person(id)?.name, jobsOf: employmentsOf, saidOf: () => undefined };
  return {
    ...{ today: '2026-12-01', person, mainOf, employmentsOf, officers: [], handedBack: () => new Map() },
    countsAsOne: (one, other) => countsAsOne(known, one, other),
    unit: (code) => units.find((one) => one.unit === code),
    leading: leadingIn(units, all, mainOf),
    jobsIn: (code) => all.filter((one) => one.unit === code),
    unitsUnder: (code) => units.filter(({ parent }) => parent === code),
    reportingTo: (id) => people.flatMap((one) => (entra[one] === id ? (person(one) ?? []) : [])),
  };
}

const saved = (unit: Unit) => ({ unit: unit.unit, units: [unit], jobs: [] });

test('another manager: those in the unit and below without one of their own, and nobody HR names a manager for', () => {
  expect(unitEffect(staff(), units, saved({ ...nord, manager: 'nina' }))).toEqual({
    people: 4,
    units: 1,
    leaders: [{ name: 'nina', people: 3 }],
  });
});

test('without a manager, the one above leads', () => {
  const { leaders } = unitEffect(staff(), units, saved({ ...nord, manager: undefined }));
  expect(leaders).toEqual([{ name: 'karen', people: 2 }]);
});

test('put under nobody who leads, those at the top have no manager any more', () => {
  const { leaders } = unitEffect(staff(), units, saved({ ...nord, parent: 'top', manager: undefined }));
  expect(leaders).toEqual([{ people: 3 }]);
});

test('a new name changes nothing for anybody', () => {
  expect(unitEffect(staff(), units, saved({ ...nord, name: 'Norden' })).leaders).toEqual([]);
});

test('merged into another, its people and the units below are led by that one', () => {
  const inside = jobs.filter(({ unit }) => unit === 'nord');
  const change = {
    unit: 'nord',
    units: [{ ...nord, closed: '2026-12-01' }, movedInto(hold, 'nord', syd)],
    jobs: inside.map((one) => movedInto(one, 'nord', syd)),
  };
  expect(unitEffect(staff(), units, change)).toEqual({ people: 4, units: 1, leaders: [{ name: 'nina', people: 3 }] });
});

test('Entra’s manager counts only while leading something: who loses the unit loses those too', () => {
  const others = [...jobs.filter(({ person }) => person !== 'nina'), job('nina', { unit: 'liv' })];
  const before = staff(others, { nina: 'mette' });
  const { leaders } = unitEffect(before, units, saved({ ...nord, manager: undefined }));
  expect(leaders).toEqual([{ name: 'karen', people: 3 }]);
});

test('who has left counts nowhere, and who comes later not yet', () => {
  const others = [...jobs, job('gone', { to: '2026-11-30' }), job('coming', { from: '2027-01-01' })];
  expect(unitEffect(staff(others), units, saved({ ...nord, manager: 'nina' })).people).toBe(4);
});
