import { describe, expect, test } from 'vitest';
import { organisationOn } from '../../src/features/workplace/organisation.ts';
import type { Workplace } from '../../src/features/workplace/workplace.ts';
import { aJob, anAppointment, aUnit } from '../records.ts';
import { asked, byHr, job, people, said, units, withEntra, without } from './given-line.ts';
import { aRejectedAssignment, type Given, givenToday, recordsOf } from './given-workplace.ts';

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
