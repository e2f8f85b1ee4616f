import { describe, expect, test } from 'vitest';
import { centreSizes } from '../../../src/features/cases/incident/centre-size.ts';
import { lessonFaults, lessonSourceKey, mayNameCentre, newLesson } from '../../../src/features/cases/lessons/lesson.ts';
import { shownLesson } from '../../../src/features/cases/lessons/shown-lesson.ts';
import { aJob, aUnit } from '../../records.ts';
import { anIncident } from '../incidents.ts';

const said = { nonce: 'n', title: 'Læs adressen', happens: 'Navne ligner hinanden', instead: 'Læs den højt' };
const faultsOf = (own: Partial<typeof said> & { centreName?: string }, reporter?: string) =>
  lessonFaults({ ...said, ...own }, ['Mette Madsen', 'Nord'], reporter, (centre) => centre === 'Center for Liv');

describe('S106: what everybody reads leads to nobody', () => {
  test.each([
    ['nothing that leads anywhere', {}, []],
    ['a CPR number', { happens: 'om 311236-4321' }, ['cpr']],
    ['the number of a case', { title: 'Efter 2026-0042' }, ['caseNumber']],
    ['an e-mail address', { instead: 'Skriv til mette@eksempel.dk' }, ['contact']],
    ['a telephone number', { instead: 'Ring 20 30 40 50' }, ['contact']],
    ['somebody’s whole name', { happens: 'Mette Madsen glemte det' }, ['personName']],
    ['a centre that is too small', { centreName: 'Center for Småt' }, ['smallCentre']],
    ['a centre that is large enough', { centreName: 'Center for Liv' }, []],
    ['a year and a count', { happens: 'I 2026 skete det 10 gange' }, []],
  ])('%s', (_, own, expected) => {
    expect(faultsOf(own)).toEqual(expected);
  });

  test('not even the first name of whoever reported', () => {
    expect(faultsOf({ happens: 'Lone så det' }, 'Lone Lund')).toEqual(['personName']);
    expect(faultsOf({ happens: 'Lone så det' })).toEqual([]);
  });

  test('it is shown with a month and no day, and its key says nothing of the case', () => {
    const lesson = newLesson(said, 'dina', '2026-12-01T08:00:00Z');
    expect(shownLesson(lesson)).toEqual({
      key: 'lesson:n',
      title: said.title,
      happens: said.happens,
      instead: said.instead,
      month: '2026-12',
    });
    expect(lessonSourceKey(lesson.key, 'incident:1')).toBe('lesson:n:1');
  });
});

test.each([
  [10, 3, true],
  [9, 3, false],
  [10, 2, false],
])('design 7: a centre of %i people and %i incidents may be named: %s', (people, incidents, expected) => {
  expect(mayNameCentre({ people, incidents })).toBe(expected);
});

test('people are counted once under their centre, and what was opened in error or an exercise not at all', () => {
  const units = [
    aUnit({ unit: 'liv', name: 'Center for Liv', kind: 'centre' }),
    aUnit({ unit: 'nord', name: 'Nord', parent: 'liv' }),
    aUnit({ unit: 'alene', name: 'Alene' }),
  ];
  const jobs = [
    aJob({ person: 'a', number: '1', unit: 'nord' }),
    aJob({ person: 'a', number: '2', unit: 'liv' }),
    aJob({ person: 'b', number: '3', unit: 'alene' }),
    aJob({ person: 'c', number: '4', unit: 'nord', to: '2020-01-01' }),
  ];
  const centreName = 'Center for Liv';
  const incidents = [
    anIncident({ centreName }),
    anIncident({ centreName, status: 'openedInError' }),
    anIncident({ centreName, status: 'merged' }),
    anIncident({ centreName, isDrill: true }),
  ];
  expect(Object.fromEntries(centreSizes(units, jobs, incidents, '2026-12-01'))).toEqual({
    'Center for Liv': { people: 1, incidents: 1 },
    Alene: { people: 1, incidents: 0 },
  });
});
