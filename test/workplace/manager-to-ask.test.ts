import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountabilityOn } from '../../src/features/workplace/accountability/accountability.ts';
import { lineManagerOf, managerToAsk, mayManage } from '../../src/features/workplace/line-manager.ts';
import { organisationOn } from '../../src/features/workplace/organisation.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aJob, aUnit } from '../records.ts';
import { asked, byHr, people, said, units, withEntra, without } from './given-line.ts';
import { type Given, givenToday, recordsOf } from './given-workplace.ts';

const ledUnit = new Map(units.map(({ manager, unit }) => [manager, unit]));
const onLeave = (person: string) => aJob({ person, unit: ledUnit.get(person) ?? 'nord', pausedFrom: '2026-11-01' });

test.each<[string, Given, string]>([
  ['the manager', { people, units, jobs: [byHr('sanne')] }, 'sanne'],
  [
    'the one above while the manager is on leave',
    { people, units, jobs: [byHr('sanne'), onLeave('sanne')] },
    'jens above',
  ],
  [
    'the next above again while both are',
    { people, units, jobs: [byHr('sanne'), onLeave('sanne'), onLeave('jens')] },
    'karen above',
  ],
  [
    'the manager all the same when nobody above is at work',
    { people, units, jobs: [byHr('sanne'), ...['sanne', 'jens', 'karen'].map(onLeave)] },
    'sanne',
  ],
  [
    'the manager who is on leave from one of two jobs',
    { people, units, jobs: [byHr('sanne'), onLeave('sanne'), aJob({ person: 'sanne', number: '2' })] },
    'sanne',
  ],
  [
    'the manager when two who lead each other are on leave',
    {
      people,
      jobs: [byHr('sanne'), { ...onLeave('sanne'), manager: 'jens' }, { ...onLeave('jens'), manager: 'sanne' }],
    },
    'sanne',
  ],
  ['nobody', { people, units }, 'unknown'],
])('S84: a doubt is put to %s', (_, given, expected) => {
  const found = managerToAsk(asked(given), { id: 'lone' });
  expect('noManager' in found ? found.noManager : found.person.id + (found.nearness === 'own' ? '' : ' above')).toBe(
    expected,
  );
});

test.each<[string, Given, boolean]>([
  ['whoever leads a unit', { people, units }, true],
  ['somebody a job of today names', { people, jobs: [byHr('sanne')] }, true],
  ['somebody a job names by a second account', { people, jobs: [byHr('sanne-2')], second: ['sanne-2', 'sanne'] }, true],
  ['somebody only a job that is over names', { people, jobs: [byHr('sanne', { to: '2026-11-24' })] }, false],
  ['somebody only the own job names', { people, jobs: [byHr('sanne', { person: 'sanne' })] }, false],
  ['somebody only a councillor’s row names', { people, jobs: [byHr('sanne', { kind: 'councillor' })] }, false],
  ['somebody only Entra names', { people: withEntra('sanne') }, false],
  ['somebody whose account is closed', { people: without('sanne'), units }, false],
  ['somebody who has left', { people, units, jobs: [aJob({ person: 'sanne', to: '2026-11-24' })] }, false],
])('S84: who may answer: %s', (_, given, expected) => {
  expect(mayManage(asked(given), 'sanne')).toBe(expected);
});

test('S28, S84: whoever is found may answer, is here and is somebody else, and both ways of looking say the same', () => {
  const name = fc.integer({ min: 0, max: 6 }).map((number) => `n${number}`);
  const maybe = fc.option(name, { nil: undefined });
  const kind = fc.constantFrom('employee', 'councillor', 'partner' as const);
  const unique = <T extends { id: string }>(rows: fc.Arbitrary<T>) =>
    fc.uniqueArray(rows, { selector: ({ id }) => id });
  const everything = fc.record({
    units: unique(
      fc.record({ id: name, parent: maybe, manager: maybe, kind: fc.constantFrom('top', 'unit' as const) }),
    ),
    jobs: unique(fc.record({ id: fc.uuid(), person: name, unit: name, manager: maybe, kind })),
    people: unique(fc.record({ id: name, manager: maybe, enabled: fc.boolean() })),
    second: fc.option(fc.tuple(name, name), { nil: undefined }),
  });
  fc.assert(
    fc.property(everything, ({ units: tree, jobs, people: accounts, second }) => {
      const given: Given = {
        people: accounts,
        units: tree.map(({ id, ...own }) => aUnit({ unit: id, ...own })),
        jobs: jobs.map(({ id, ...own }) => aJob({ number: id, ...own }) as Employment),
        ...(second && { second }),
      };
      const [page, records] = [asked(given), recordsOf(given)];
      const overview = organisationOn(records, givenToday);
      const missed = new Set<string>();
      for (const id of overview.jobs.keys()) {
        const found = lineManagerOf(page, page.person(id) ?? { id });
        expect(said(overview, id)).toBe(said(page, id));
        if ('person' in found) {
          expect(found.person.id).not.toBe(id);
          expect(mayManage(page, found.person.id)).toBe(true);
        } else if (found.noManager === 'unknown' && page.person(id)?.enabled) missed.add(id);
      }
      const gaps = accountabilityOn(records, givenToday).gaps.filter((gap) => gap.kind === 'withoutManager');
      expect(gaps.reduce((sum, gap) => sum + (gap.people ?? 0), 0)).toBe(missed.size);
    }),
  );
});
