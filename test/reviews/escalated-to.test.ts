import { expect, test } from 'vitest';
import { escalatedTo } from '../../src/features/reviews/escalated-to.ts';
import { staffOn } from '../../src/features/workplace/queries/staff-on.ts';
import { aJob, aUnit } from '../records.ts';
import { type Given, givenToday, portsOf } from '../workplace/given-workplace.ts';

const people = ['sanne', 'bodil', 'jens', 'anders', 'top'].map((id) => ({ id }));
const units = [
  aUnit({ unit: 'kommunen', kind: 'top', manager: 'top' }),
  aUnit({ unit: 'velfaerd', parent: 'kommunen', manager: 'anders' }),
  aUnit({ unit: 'centre', kind: 'centre', parent: 'velfaerd', manager: 'jens' }),
  aUnit({ unit: 'nord', parent: 'centre', manager: 'sanne' }),
  aUnit({ unit: 'stab', parent: 'velfaerd', manager: 'bodil' }),
];
const job = (person: string, unit: string, manager?: string) => aJob({ person, number: person, unit, manager });
const jobs = [job('sanne', 'nord'), job('bodil', 'stab'), job('jens', 'centre'), job('anders', 'velfaerd')];
const given: Given = { people, units, jobs };
const away = (id: string): Given => ({ ...given, people: people.map((one) => ({ ...one, enabled: one.id !== id })) });

const sanne = { manager: 'sanne', centre: 'centre' };
const cases: readonly [string, Given, { manager: string; centre?: string }, string[], string | undefined][] = [
  ['to whoever leads the centre', given, sanne, ['jens', 'top'], 'jens'],
  ['past a centre head who has left', away('jens'), sanne, ['jens', 'top'], 'top'],
  ['of a centre head, to the director', given, { manager: 'jens', centre: 'centre' }, ['jens', 'anders'], 'anders'],
  ['past one above who has no page for it', given, { manager: 'jens', centre: 'centre' }, ['jens', 'top'], 'top'],
  ['in no centre, to the one above', given, { manager: 'bodil' }, ['anders'], 'anders'],
  ['to nobody where nobody above would see it', given, { manager: 'bodil' }, ['jens'], undefined],
  [
    'not down again where two lead each other',
    { ...given, jobs: [job('jens', 'nord', 'sanne'), job('sanne', 'nord', 'jens')] },
    { manager: 'jens', centre: 'centre' },
    ['jens'],
    undefined,
  ],
];
test.each(cases)('S86: a year that cannot reach two is passed on %s', (_what, workplace, row, mayBeTold, told) => {
  const staff = staffOn(portsOf(workplace), givenToday);
  expect(escalatedTo(staff, row, (person) => mayBeTold.includes(person))?.id).toBe(told);
});
