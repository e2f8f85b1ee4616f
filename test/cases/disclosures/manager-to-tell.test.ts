import { describe, expect, test } from 'vitest';
import {
  isExcluded,
  type ManagerQuestion,
  managerToTell,
} from '../../../src/features/cases/disclosures/manager-to-tell.ts';
import type { Concern } from '../../../src/features/cases/incident/incident.ts';
import type { Appointment } from '../../../src/features/workplace/appointments/records.ts';
import type { Employment } from '../../../src/features/workplace/records.ts';
import { aJob, anAppointment, aUnit } from '../../records.ts';
import { givenWorkplace } from '../../workplace/given-workplace.ts';

const units = [
  aUnit({ unit: 'kommunen', name: 'Kommunen', kind: 'top', manager: 'karla' }),
  aUnit({ unit: 'center', name: 'Center', kind: 'centre', parent: 'kommunen', manager: 'jens' }),
  aUnit({ unit: 'nord', name: 'Nord', parent: 'center', manager: 'sanne' }),
  aUnit({ unit: 'syd', name: 'Syd', parent: 'center' }),
  aUnit({ unit: 'it', name: 'IT', parent: 'kommunen', manager: 'ivan' }),
];
const people = ['karla', 'jens', 'sanne', 'lone', 'ivan', 'ravi'].map((id) => ({ id }));
const jobs = [
  aJob({ person: 'lone', number: '1', unit: 'nord' }),
  aJob({ person: 'sanne', number: '2', unit: 'nord' }),
  aJob({ person: 'jens', number: '3', unit: 'center' }),
  aJob({ person: 'ivan', number: '4', unit: 'it' }),
  aJob({ person: 'ravi', number: '5', unit: 'it' }),
];
const editions = anAppointment({ role: 'serviceDesk', person: 'ravi' });

interface Told {
  concerns?: readonly Concern[];
  by?: string;
  unit?: string;
  more?: readonly Employment[];
  appointments?: readonly Appointment[];
}

function question({ concerns = [], by = 'lone', more = [], appointments = [editions] }: Told): ManagerQuestion {
  const given = more.length > 0 ? jobs.filter(({ key }) => !more.some((job) => job.key === key)) : jobs;
  const workplace = givenWorkplace({ people, units, jobs: [...given, ...more] });
  return { workplace, concerns, reporter: by === '' ? undefined : { id: by }, appointments };
}
const toldOf = (told: Told) => managerToTell(question(told), told.unit)?.id;

describe('S85, S110: which manager is told', () => {
  test.each<[string, Told, string | undefined]>([
    ['the reporter’s own', {}, 'sanne'],
    ['whoever leads the unit it happened in', { unit: 'it' }, 'ivan'],
    ['the one above, where the unit has nobody', { unit: 'syd' }, 'jens'],
    ['the next one up, when the report is about the manager', { concerns: ['manager'] }, 'jens'],
    ['not the manager it is about by way of their unit either', { concerns: ['manager'], unit: 'nord' }, 'jens'],
    ['nobody who leads the whole, when it is about a director', { concerns: ['manager', 'director'] }, 'jens'],
    ['not IT’s own manager, when it is about IT', { concerns: ['it'], unit: 'it' }, 'karla'],
    ['not themselves, when a manager has reported', { by: 'sanne', unit: 'nord' }, 'jens'],
    ['nobody, when nobody is above', { by: 'karla' }, undefined],
    ['nobody by way of the reporter, when the name has been deleted', { by: '' }, undefined],
    [
      'nobody at all then, when it was about the reporter’s manager',
      { by: '', concerns: ['manager'], unit: 'nord' },
      undefined,
    ],
    ['nobody of a unit that does not exist', { unit: 'nowhere' }, undefined],
  ])('%s', (_, told, expected) => {
    expect(toldOf(told)).toBe(expected);
  });

  test('a director it is about is passed over, also when appointed and not at the top', () => {
    const jens = anAppointment({ role: 'divisionDirector', person: 'jens' });
    expect(toldOf({ concerns: ['manager', 'director'], appointments: [editions, jens] })).toBeUndefined();
  });

  test.each(['privileged', 'systemAdministrator', 'itSecurityManager'] as const)(
    'nor %s of IT, when it is about IT',
    (role) => {
      const sanne = anAppointment({ role, person: 'sanne' });
      expect(toldOf({ concerns: ['it'], appointments: [editions, sanne] })).toBe('jens');
      expect(toldOf({ appointments: [editions, sanne] })).toBe('sanne');
    },
  );

  test('a manager on leave is passed over while there is one at work above', () => {
    const leave = aJob({ person: 'sanne', number: '2', unit: 'nord', pausedFrom: '2026-11-01' });
    expect(toldOf({ more: [leave] })).toBe('jens');
  });
});

test('S110: whoever the report turns out to be about is excluded from what they were let know before', () => {
  expect(isExcluded(question({}), 'sanne')).toBe(false);
  expect(isExcluded(question({ concerns: ['manager'] }), 'sanne')).toBe(true);
  expect(isExcluded(question({ concerns: ['director'] }), 'karla')).toBe(true);
});
