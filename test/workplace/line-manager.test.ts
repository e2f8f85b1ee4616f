import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountabilityOn } from '../../src/features/workplace/accountability/accountability.ts';
import { lineManagerOf, managerToAsk, mayManage } from '../../src/features/workplace/line-manager.ts';
import { organisationOn } from '../../src/features/workplace/organisation.ts';
import { workplaceOn } from '../../src/features/workplace/queries/workplace-on.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import type { Workplace } from '../../src/features/workplace/workplace.ts';
import { aJob, anAppointment, aUnit } from '../records.ts';
import { aRejectedAssignment, type Given, givenToday, portsOf, recordsOf } from './given-workplace.ts';

/** The workplace read row by row, as for one person's page. */
const asked = (given: Given): Workplace => workplaceOn(portsOf(given), givenToday);

function said(workplace: Workplace, who: string): string {
  const found = lineManagerOf(workplace, workplace.person(who) ?? { id: who });
  if ('noManager' in found) return found.noManager;
  return found.nearness === 'own' ? found.person.id : `${found.person.id} above`;
}

const everybody = ['lone', 'sanne', 'jens', 'karen', 'torben'];
const people = everybody.map((id) => ({ id }));
const without = (...gone: string[]) => everybody.map((id) => ({ id, enabled: !gone.includes(id) }));
const withEntra = (manager: string, closed = '') =>
  everybody.map((id) => ({ id, enabled: id !== closed, ...(id === 'lone' && { manager }) }));
const units = [
  aUnit({ unit: 'top', kind: 'top', manager: 'karen' }),
  aUnit({ unit: 'centre', kind: 'centre', parent: 'top', manager: 'jens' }),
  aUnit({ unit: 'nord', parent: 'centre', manager: 'sanne' }),
  aUnit({ unit: 'skole', parent: 'centre' }),
];
const job = (own: Partial<Employment> = {}) => aJob({ person: 'lone', unit: 'nord', ...own });
const byHr = (manager: string, own: Partial<Employment> = {}) => job({ manager, ...own });
const longest = byHr('torben', { number: '1', from: '2010-01-01', unit: 'skole' });
const recent = byHr('sanne', { number: '2', from: '2024-01-01' });

const cases: readonly [name: string, given: Given, expected: string, who?: string][] = [
  ['whoever the job names', { people, units, jobs: [byHr('torben')] }, 'torben'],
  ['whoever the job names, though nobody leads a unit', { people, jobs: [byHr('torben')] }, 'torben'],
  ['whoever the job held longest names', { people, units, jobs: [recent, longest] }, 'torben'],
  ['the other job’s when that one has left', { people: without('torben'), units, jobs: [recent, longest] }, 'sanne'],
  [
    'not the manager of a job that is over',
    { people, units, jobs: [{ ...longest, to: '2026-11-24' }, recent] },
    'sanne',
  ],
  [
    'not the manager of a job that begins tomorrow',
    { people, units, jobs: [byHr('torben', { from: '2026-11-26' }), recent] },
    'sanne',
  ],
  ['the job’s before Entra’s', { people: withEntra('jens'), units, jobs: [byHr('torben')] }, 'torben'],
  ['Entra’s where no job names one', { people: withEntra('jens'), units, jobs: [job()] }, 'jens'],
  ['Entra’s when the job’s has left', { people: withEntra('jens', 'sanne'), units, jobs: [byHr('sanne')] }, 'jens'],
  ['Entra’s for somebody HR does not know', { people: withEntra('jens'), units }, 'jens'],
  ['not Entra’s who answers for nobody', { people: withEntra('torben'), units, jobs: [job()] }, 'sanne'],
  ['whoever leads the unit', { people, units, jobs: [job()] }, 'sanne'],
  ['whoever leads the nearest unit above one without', { people, units, jobs: [job({ unit: 'skole' })] }, 'jens'],
  ['the one above when the unit’s has left', { people: without('sanne'), units, jobs: [byHr('sanne')] }, 'jens above'],
  ['the next above again', { people: without('sanne', 'jens'), units, jobs: [byHr('sanne')] }, 'karen above'],
  [
    'the leader of the other unit before anybody above',
    { people: without('sanne'), units, jobs: [job(), job({ number: '2', from: '2020-01-01', unit: 'skole' })] },
    'jens',
  ],
  [
    'nobody when nobody up to the top is here',
    { people: without('sanne', 'jens', 'karen'), units, jobs: [job()] },
    'unknown',
  ],
  [
    'nobody when the manager is gone from the directory',
    { people: [{ id: 'lone' }], jobs: [byHr('sanne')] },
    'unknown',
  ],
  [
    'not somebody who has left every job',
    { people, units, jobs: [byHr('torben'), aJob({ person: 'torben', to: '2026-10-31' })] },
    'sanne',
  ],
  ['nobody in a unit nobody knows', { people, units, jobs: [job({ unit: 'solen' })] }, 'unknown'],
  ['nobody for whom nobody has placed', { people, units }, 'unknown'],
  [
    'the account that counts when the manager has two',
    { people, units, jobs: [byHr('sanne-2')], second: ['sanne-2', 'sanne'] },
    'sanne',
  ],
  [
    'the account that counts when the unit’s leader has two',
    { people, units: [aUnit({ unit: 'nord', manager: 'sanne-2' })], jobs: [job()], second: ['sanne-2', 'sanne'] },
    'sanne',
  ],
  [
    'the manager of a job under a second account',
    { people, units, jobs: [byHr('torben', { person: 'lone-2' })], second: ['lone-2', 'lone'] },
    'torben',
  ],
  ['nobody under the own second account', { people, jobs: [byHr('lone-2')], second: ['lone-2', 'lone'] }, 'unknown'],
  ['the one above for a leader', { people, units, jobs: [job({ person: 'sanne' })] }, 'jens', 'sanne'],
  [
    'the one above for a leader whom HR names as the own',
    { people, units, jobs: [byHr('sanne', { person: 'sanne' })] },
    'jens',
    'sanne',
  ],
  [
    'never one further down for a leader who works there',
    { people, units, jobs: [job({ person: 'jens' })] },
    'karen',
    'jens',
  ],
  [
    'nobody by nature for whoever leads the top',
    { people, units, jobs: [job({ person: 'karen', unit: 'top' })] },
    'outside',
    'karen',
  ],
  [
    'S102: nobody by nature for the council',
    { people: withEntra('jens'), units, jobs: [byHr('sanne', { kind: 'councillor' })] },
    'outside',
  ],
  [
    'nobody by nature for a partner',
    { people: withEntra('jens'), units, jobs: [byHr('sanne', { kind: 'partner' })] },
    'outside',
  ],
  [
    'the manager of the job for a councillor who also works here',
    { people, units, jobs: [byHr('jens', { kind: 'councillor', from: '2001-01-01' }), recent] },
    'sanne',
  ],
  [
    'S74: nobody by nature for a DBR nobody leads',
    { people, jobs: [job()], officers: [anAppointment({ role: 'dpo', person: 'lone' })] },
    'outside',
  ],
  [
    'nobody where units in a circle have no leader',
    { people, units: [aUnit({ unit: 'nord', parent: 'syd' }), aUnit({ unit: 'syd', parent: 'nord' })], jobs: [job()] },
    'unknown',
  ],
  [
    'the one above when the unit’s has handed the job back',
    { people, units, jobs: [byHr('sanne')], handBacks: [aRejectedAssignment(job(), 'sanne')] },
    'jens above',
  ],
  [
    'the unit’s leader when whoever HR names has handed the job back',
    { people, units, jobs: [byHr('torben')], handBacks: [aRejectedAssignment(job(), 'torben')] },
    'sanne',
  ],
  [
    'the account that counts has handed it back under the other one',
    {
      people,
      units,
      jobs: [byHr('sanne')],
      second: ['sanne-2', 'sanne'],
      handBacks: [aRejectedAssignment(job(), 'sanne-2')],
    },
    'jens above',
  ],
  [
    'nobody, and not silently, when everybody up to the top has handed it back',
    {
      people,
      units,
      jobs: [byHr('sanne')],
      handBacks: ['sanne', 'jens', 'karen'].map((manager) => aRejectedAssignment(job(), manager)),
    },
    'unknown',
  ],
  [
    'the same as before when the other job is handed back',
    {
      people,
      units,
      jobs: [byHr('sanne'), job({ number: '2', key: 'lone:2', from: '2025-01-01' })],
      handBacks: [aRejectedAssignment(job({ number: '2', key: 'lone:2' }), 'sanne')],
    },
    'sanne',
  ],
  [
    'the same as before from the day after the last one it holds',
    { people, units, jobs: [byHr('sanne')], handBacks: [aRejectedAssignment(job(), 'sanne', { until: '2026-11-24' })] },
    'sanne',
  ],
  [
    'the same as before when it is taken back or answered',
    { people, units, jobs: [byHr('sanne')], handBacks: [aRejectedAssignment(job(), 'sanne', { state: 'withdrawn' })] },
    'sanne',
  ],
  [
    'nobody where a leader leads the whole circle',
    {
      people,
      units: [
        aUnit({ unit: 'nord', parent: 'syd', manager: 'sanne' }),
        aUnit({ unit: 'syd', parent: 'nord', manager: 'sanne' }),
      ],
      jobs: [job({ person: 'sanne' })],
    },
    'unknown',
    'sanne',
  ],
];

describe.each([
  ['on a page', asked],
  ['in the overview', (given: Given): Workplace => organisationOn(recordsOf(given), givenToday)],
])('S28, S84: the manager %s is', (_, workplace) => {
  test.each<[name: string, given: Given, expected: string, who?: string]>(cases)(
    '%s',
    (_case, given, expected, who = 'lone') => {
      expect(said(workplace(given), who)).toBe(expected);
    },
  );
});

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
