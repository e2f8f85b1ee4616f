import { expect, test } from 'vitest';
import type { Employment } from '../../src/features/workplace/records.ts';
import { aChoice, aJob, anAppointment, aPack, aVersion } from '../records.ts';
import { asked, first, read, told } from './given-reading.ts';

const school = aJob({ number: '2', area: 'school', function: 'Lærer' });

test.each<[string, readonly Employment[], readonly string[]]>([
  [
    'someone new has the days of the setting from the first day',
    [aJob({ from: '2026-11-20' })],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'someone with an old and a new job is not new',
    [aJob(), aJob({ number: '2', from: '2026-11-20' })],
    ['r06 owed new 2026-01-15'],
  ],
  ['on leave the deadline moves with the day', [aJob({ pausedFrom: '2025-12-01' })], ['r06 owed new 2026-12-08']],
  [
    'after leave the days count from the return',
    [aJob({ pausedFrom: '2025-12-01', pausedTo: '2026-11-21' })],
    ['r06 owed new 2026-12-06'],
  ],
  [
    'leave from one job of two stops nothing',
    [aJob({ pausedFrom: '2026-10-01' }), aJob({ number: '2' })],
    ['r06 owed new 2026-01-15'],
  ],
  [
    'ended leave from one job of two moved nothing',
    [aJob({ pausedFrom: '2025-12-01', pausedTo: '2026-11-21' }), aJob({ number: '2' })],
    ['r06 owed new 2026-01-15'],
  ],
  [
    'leave from both jobs ends when the first is taken up',
    [aJob({ pausedFrom: '2025-12-01' }), aJob({ number: '2', pausedFrom: '2025-12-01', pausedTo: '2026-11-21' })],
    ['r06 owed new 2026-12-06'],
  ],
  ['leave that is planned moves nothing yet', [aJob({ pausedFrom: '2026-12-01' })], ['r06 owed new 2026-01-15']],
])('Deadlines: %s', (_, jobs, answer) => {
  expect(told(asked([first], { jobs }))).toEqual(answer);
});

const teaching = { areas: ['school'] as const };
const forPrivileged = aVersion({ audience: ['privileged'] });

test.each<[string, Parameters<typeof asked>, readonly string[]]>([
  [
    'a second job that asks for more gives the days of somebody new for that',
    [[aVersion(teaching)], { jobs: [aJob(), { ...school, from: '2026-11-20' }] }],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'what only the job on leave asks for counts from the return to that job',
    [
      [aVersion(teaching)],
      { jobs: [aJob(), { ...school, from: '2020-01-01', pausedFrom: '2026-01-01', pausedTo: '2026-11-21' }] },
    ],
    ['r06 owed new 2026-12-06'],
  ],
  [
    'S25: a role gives the days to read from the appointment',
    [[forPrivileged], { roles: ['privileged'], held: [anAppointment({ role: 'privileged', from: '2026-11-23' })] }],
    ['r06 owed new 2026-12-07'],
  ],
  [
    'S25: a role without a job does too',
    [
      [forPrivileged],
      { jobs: [], roles: ['privileged'], held: [anAppointment({ role: 'privileged', from: '2026-11-23' })] },
    ],
    ['r06 owed new 2026-12-07'],
  ],
  [
    'a pack that began gives the days to read from then',
    [
      [aVersion({ audience: ['council'] })],
      { packs: [aPack({ rules: ['r06'], types: ['employee'], from: '2026-11-20' })] },
    ],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'S24: a rule a pack got later gives them from then, and one that stayed keeps its own',
    [
      [aVersion({ audience: ['council'] }), aVersion({ rule: 'r13', audience: ['council'] })],
      {
        packs: [
          aPack({ rules: ['r06'], types: ['employee'], from: '2026-11-05' }),
          aPack({ key: 'later', rules: ['r06', 'r13'], types: ['employee'], from: '2026-11-20' }),
        ],
      },
    ],
    ['r06 owed new 2026-11-19', 'r13 owed new 2026-12-04'],
  ],
  [
    'G6: what a pack got after a manager chose it is not due by their deadline',
    [
      [aVersion({ audience: ['council'] }), aVersion({ rule: 'r13', audience: ['council'] })],
      {
        packs: [
          aPack({ rules: ['r06'], from: '2026-01-01' }),
          aPack({ key: 'later', rules: ['r06', 'r13'], from: '2026-11-20' }),
        ],
        choices: [aChoice({ pack: 'billeder', from: '2026-11-05', dueOn: '2026-11-15' })],
      },
    ],
    ['r06 owed new 2026-11-15', 'r13 owed new 2026-12-04'],
  ],
  [
    'G6: a manager’s choice without a deadline does too',
    [[aVersion({ audience: ['council'] })], { choices: [aChoice({ rule: 'r06', from: '2026-11-22' })] }],
    ['r06 owed new 2026-12-06'],
  ],
  [
    'G6: a manager’s deadline holds',
    [
      [aVersion({ audience: ['council'] })],
      { choices: [aChoice({ rule: 'r06', from: '2026-11-22', dueOn: '2026-11-27' })] },
    ],
    ['r06 owed new 2026-11-27'],
  ],
  [
    'G6: a manager’s deadline may be sooner than the rule’s own, never later',
    [
      [aVersion({ inForceFrom: '2026-11-20' })],
      { choices: [aChoice({ rule: 'r06', from: '2026-11-22', dueOn: '2026-11-27' })] },
    ],
    ['r06 owed new 2026-11-27'],
  ],
  [
    'G6: a later deadline of the manager’s does not move the rule’s own',
    [[aVersion()], { choices: [aChoice({ rule: 'r06', from: '2026-11-22', dueOn: '2026-12-24' })] }],
    ['r06 owed new 2026-01-15'],
  ],
  [
    'a manager’s deadline is for what there was to read when it was set',
    [
      [
        aVersion({ audience: ['council'] }),
        aVersion({ version: '2.0', audience: ['council'], inForceFrom: '2026-11-23' }),
      ],
      { choices: [aChoice({ rule: 'r06', from: '2026-03-01', dueOn: '2026-04-01' })], read: [read(aVersion())] },
    ],
    ['r06 owed changed 2026-12-07'],
  ],
  [
    'G7: a manager’s deadline stands still on leave',
    [
      [aVersion({ audience: ['council'] })],
      {
        jobs: [aJob({ pausedFrom: '2026-11-10' })],
        choices: [aChoice({ rule: 'r06', from: '2026-11-05', dueOn: '2026-11-15' })],
      },
    ],
    ['r06 owed new 2026-12-08'],
  ],
  [
    'a correction that makes a rule somebody’s gives the days to read from then',
    [
      [
        aVersion({ areas: ['school'] }),
        aVersion({ version: '1.1', material: false, inForceFrom: '2026-11-20' }),
        aVersion({ version: '1.2', material: false, inForceFrom: '2026-11-23' }),
      ],
      {},
    ],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'S25: a correction that makes a rule one of a role’s does too',
    [
      [
        aVersion({ audience: ['owners'] }),
        aVersion({ version: '1.1', material: false, audience: ['privileged'], inForceFrom: '2026-11-20' }),
      ],
      { roles: ['privileged'], held: [anAppointment({ role: 'privileged', from: '2020-01-01' })] },
    ],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'S88: a change released after its day gives the days to read from the day it could be read, in Denmark',
    [
      [first, aVersion({ version: '2.0', inForceFrom: '2026-10-01', at: '2026-11-22T23:30:00Z' })],
      { read: [read(first)] },
    ],
    ['r06 owed changed 2026-12-07'],
  ],
  [
    'a correction released after its day that makes a rule somebody’s does too',
    [
      [
        aVersion({ areas: ['school'] }),
        aVersion({ version: '1.1', material: false, inForceFrom: '2026-10-01', at: '2026-11-20T09:00:00Z' }),
      ],
      {},
    ],
    ['r06 owed new 2026-12-04'],
  ],
  [
    'who comes back after having left keeps what was read and has the days from the new first day',
    [
      [first, aVersion({ rule: 'r07' })],
      { jobs: [aJob({ to: '2026-05-31' }), aJob({ number: '2', from: '2026-11-16' })], read: [read(first)] },
    ],
    ['r06 confirmed 1.0', 'r07 owed new 2026-11-30'],
  ],
])('Deadlines: %s', (_, [versions, options], answer) => {
  expect(told(asked(versions, options))).toEqual(answer);
});

test('Before the first day nothing is asked, and on it there are days to read in', () => {
  const jobs = [aJob({ from: '2026-11-30' })];
  expect(asked([first], { jobs, roles: [] })).toEqual([]);
  expect(told(asked([first], { jobs, today: '2026-11-30' }))).toEqual(['r06 owed new 2026-12-14']);
});
