import { describe, expect, test } from 'vitest';
import { inOrder, memberOf } from '../../src/features/members/member.ts';
import type { Member } from '../../src/features/members/member-shape.ts';
import type { RequiredRule } from '../../src/features/reading/required-reading.ts';
import { staffOn } from '../../src/features/workplace/queries/staff-on.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { teamOf } from '../../src/features/workplace/team.ts';
import { aJob, aUnit } from '../records.ts';
import { aRejectedAssignment, type Given, givenToday, portsOf } from '../workplace/given-workplace.ts';

const everybody = ['lone', 'ali', 'sanne', 'jens', 'karen', 'torben'];
const people = everybody.map((id) => ({ id }));
const without = (...gone: string[]) => everybody.map((id) => ({ id, enabled: !gone.includes(id) }));
const units = [
  aUnit({ unit: 'top', kind: 'top', manager: 'karen' }),
  aUnit({ unit: 'centre', kind: 'centre', parent: 'top', manager: 'jens' }),
  aUnit({ unit: 'nord', parent: 'centre', manager: 'sanne' }),
  aUnit({ unit: 'skole', parent: 'centre' }),
];
const job = (person: string, own: Partial<Employment> = {}) => aJob({ person, number: person, unit: 'nord', ...own });
const sanne = job('sanne');
const jens = job('jens', { unit: 'centre' });
const lone = job('lone');

const teams: readonly [what: string, given: Given, manager: string, team: string[]][] = [
  ['whoever works in the unit', { people, units, jobs: [lone, job('ali'), sanne] }, 'sanne', ['ali', 'lone']],
  ['not the manager’s own job', { people, units, jobs: [sanne] }, 'sanne', []],
  ['whoever leads a unit below, and not those in it', { people, units, jobs: [lone, sanne, jens] }, 'jens', ['sanne']],
  [
    'those in a unit below that nobody leads',
    { people, units, jobs: [job('lone', { unit: 'skole' }), jens] },
    'jens',
    ['lone'],
  ],
  [
    'those of a leader who has left',
    { people: without('sanne'), units, jobs: [lone, job('sanne', { to: '2026-11-01' }), jens] },
    'jens',
    ['lone'],
  ],
  ['whoever HR names, in any unit', { people, units, jobs: [job('lone', { manager: 'torben' })] }, 'torben', ['lone']],
  [
    'not whoever HR names somebody else for',
    { people, units, jobs: [job('lone', { manager: 'torben' })] },
    'sanne',
    [],
  ],
  [
    'whoever Entra names, when they may manage',
    {
      people: [...without().filter(({ id }) => id !== 'lone'), { id: 'lone', manager: 'torben' }],
      units: [...units, aUnit({ unit: 'andet', parent: 'top', manager: 'torben' })],
      jobs: [lone],
    },
    'torben',
    ['lone'],
  ],
  [
    'not whoever the manager has handed back',
    { people, units, jobs: [lone, job('ali')], handBacks: [aRejectedAssignment(lone, 'sanne')] },
    'sanne',
    ['ali'],
  ],
  [
    'whoever the manager below has handed back',
    { people, units, jobs: [lone, sanne, jens], handBacks: [aRejectedAssignment(lone, 'sanne')] },
    'jens',
    ['lone', 'sanne'],
  ],
  [
    'the other job of whoever is handed back in one',
    {
      people,
      units,
      jobs: [lone, job('lone', { number: '2', key: 'lone:2' })],
      handBacks: [aRejectedAssignment(lone, 'sanne')],
    },
    'sanne',
    ['lone'],
  ],
  ['not a partner or a councillor', { people, units, jobs: [job('lone', { kind: 'partner' })] }, 'sanne', []],
  [
    'whoever starts within sixty days',
    { people, units, jobs: [job('lone', { from: '2027-01-20' })] },
    'sanne',
    ['lone'],
  ],
  ['not whoever starts later', { people, units, jobs: [job('lone', { from: '2027-02-20' })] }, 'sanne', []],
  ['whoever leaves today', { people, units, jobs: [job('lone', { to: givenToday })] }, 'sanne', ['lone']],
  ['not whoever has left', { people, units, jobs: [job('lone', { to: '2026-11-24' })] }, 'sanne', []],
  ['somebody the directory does not know', { people: without(), units, jobs: [job('ny')] }, 'sanne', ['ny']],
  [
    'somebody with two accounts once',
    { people: [...people, { id: 'lone2' }], units, jobs: [lone, job('lone2')], second: ['lone2', 'lone'] },
    'sanne',
    ['lone'],
  ],
  [
    'nobody twice in a circle of units',
    {
      people,
      units: [aUnit({ unit: 'a', parent: 'b', manager: 'sanne' }), aUnit({ unit: 'b', parent: 'a' })],
      jobs: [job('lone', { unit: 'b' })],
    },
    'sanne',
    ['lone'],
  ],
];

describe('S21, G7: a team is', () => {
  test.each(teams)('%s', (_what, given, manager, expected) => {
    const found = teamOf(staffOn(portsOf(given), givenToday), manager);
    expect(found.map(({ person }) => person).toSorted()).toEqual(expected);
  });

  test('of two jobs under two managers one in each team', () => {
    const given = { people, units, jobs: [lone, job('lone', { number: 'b', manager: 'torben' })] };
    const staff = staffOn(portsOf(given), givenToday);
    expect(teamOf(staff, 'sanne').map(({ jobs }) => jobs.map(({ number }) => number))).toEqual([['lone']]);
    expect(teamOf(staff, 'torben').map(({ jobs }) => jobs.map(({ number }) => number))).toEqual([['b']]);
  });
});

const owes = (dueOn: string) => ({ state: 'owed', dueOn }) as RequiredRule;
const done = { state: 'confirmed' } as RequiredRule;
const seen = (jobs: readonly [Employment, ...Employment[]], required: readonly RequiredRule[] = [done]) =>
  memberOf({ person: 'lone', jobs }, 'Lone', required, true, givenToday);

const states: readonly [what: string, member: Member, expected: Partial<Member>][] = [
  ['who has read it all is ready', seen([lone]), { state: 'ready', owes: 0 }],
  [
    'who owes before the deadline is under way',
    seen([lone], [owes('2026-12-03'), done]),
    { state: 'underWay', owes: 1, dueOn: '2026-12-03' },
  ],
  [
    'the deadline passed longest is the one that counts',
    seen([lone], [owes('2026-12-03'), owes('2026-11-20')]),
    { state: 'behind', owes: 2, dueOn: '2026-11-20' },
  ],
  [
    'who has been late for more than sixty days is not reached by our pages',
    seen([lone], [owes('2026-09-25')]),
    { state: 'behind', owes: 1, dueOn: '2026-09-25', unreached: true },
  ],
  [
    'who is that late and has been gone through some of it is still not reached',
    memberOf(
      { person: 'lone', jobs: [lone] },
      'Lone',
      [owes('2026-09-25'), owes('2026-09-25')],
      true,
      givenToday,
      0,
      1,
    ),
    { state: 'behind', owes: 2, dueOn: '2026-09-25', briefed: 1, unreached: true },
  ],
  [
    'who has been gone through all of it by word of mouth is reached, and owes it all the same',
    memberOf({ person: 'lone', jobs: [lone] }, 'Lone', [owes('2026-09-25')], true, givenToday, 0, 1),
    { state: 'behind', owes: 1, dueOn: '2026-09-25', briefed: 1 },
  ],
  ['sixty days late is late', seen([lone], [owes('2026-09-26')]), { state: 'behind', owes: 1, dueOn: '2026-09-26' }],
  [
    'leave stops deadlines and says until when',
    seen([job('lone', { pausedFrom: '2026-11-01', pausedTo: '2027-01-31' })], [owes('2026-11-20')]),
    { state: 'paused', owes: 1, pausedTo: '2027-01-31' },
  ],
  [
    'who starts tomorrow is coming',
    seen([job('lone', { from: '2026-11-26' })], [owes('2026-12-10')]),
    { state: 'coming', startsOn: '2026-11-26', owes: 1, dueOn: '2026-12-10' },
  ],
  [
    'who began last week is new',
    seen([job('lone', { from: '2026-11-18' })]),
    { state: 'ready', startsOn: '2026-11-18' },
  ],
  ['who leaves within a month is said', seen([job('lone', { to: '2026-12-15' })]), { leavesOn: '2026-12-15' }],
  [
    'who leaves one of two jobs does not leave',
    seen([job('lone', { to: '2026-12-15' }), job('lone', { number: 'b' })]),
    { state: 'ready' },
  ],
];

describe('S82: in a team', () => {
  test.each(states)('%s', (_what, { person, name, jobs, ...member }, expected) => {
    expect(member).toEqual({ owes: 0, ...expected, state: expected.state ?? 'ready' });
  });

  test('whoever needs the manager comes first', () => {
    const named = (name: string, own: Partial<Member>): Member => ({ ...seen([lone]), name, ...own });
    const members = [
      named('Å', {}),
      named('B', {}),
      named('C', { state: 'paused' }),
      named('D', { state: 'underWay', dueOn: '2026-12-01' }),
      named('E', { state: 'behind', dueOn: '2026-11-20' }),
      named('F', { state: 'behind', dueOn: '2026-11-10' }),
      named('G', { state: 'coming', startsOn: '2026-12-01' }),
    ];
    expect(inOrder(members).map(({ name }) => name)).toEqual(['F', 'E', 'G', 'D', 'C', 'B', 'Å']);
  });
});
