import { describe, expect, test } from 'vitest';
import { isLearningHead, suggestedLearningColumns } from '../../src/features/training/incoming/learning-columns.ts';
import { coursesIn, readLearningLines, type WrittenLine } from '../../src/features/training/incoming/learning-lines.ts';
import { readTable } from '../../src/features/workplace/imports/read-table.ts';

const around = {
  today: '2026-12-01',
  courses: [{ key: 'course:ai', title: 'Kunstig intelligens' }],
  answers: new Map<string, string>(),
  personOf: (written: string) =>
    written === 'lone@eksempel.dk' ? { id: 'p', name: 'Lone' } : ('unknownPerson' as const),
};
const good: WrittenLine = { line: 2, person: 'lone@eksempel.dk', course: 'kunstig intelligens ', on: '03-11-2026' };

test('S55: a file of a learning system is understood, and a CPR number leaves the browser in no column', () => {
  const file = readTable(
    'Kursusrapport;;;;\nCPR;E-mail;Kursusnavn;Gennemført;Status\n010203-1234;lone@eksempel.dk;Kunstig intelligens;03-11-2026;Bestået\n',
    isLearningHead,
  );
  if ('fault' in file) throw new Error(file.fault);
  const { columns, dropped } = suggestedLearningColumns(file);
  expect(columns).toEqual({ person: 1, course: 2, on: 3, status: 4 });
  expect(dropped.map(({ head, why }) => [head, why])).toEqual([['CPR', 'cpr']]);
});

describe('a line by itself', () => {
  test.each<[string, Partial<WrittenLine>, object]>([
    ['is stored', {}, { attended: { course: around.courses[0], person: 'p', name: 'Lone', on: '2026-11-03' } }],
    ['with a time of day', { on: '2026-11-03T10:15:00' }, { attended: expect.objectContaining({ on: '2026-11-03' }) }],
    [
      'of somebody nobody knows says who',
      { person: 'ukendt@eksempel.dk' },
      { fault: 'unknownPerson', written: 'ukendt@eksempel.dk' },
    ],
    ['INV15: with a CPR number is not read, and says nothing of it', { person: '010203-1234' }, { fault: 'cpr' }],
    ['of a course that is none of ours waits for an answer', { course: 'Excel' }, { fault: 'unknownCourse' }],
    ['of a day to come', { on: '02-12-2026' }, { fault: 'inTheFuture' }],
    ['of a day long ago', { on: '01-01-2019' }, { fault: 'tooLongAgo' }],
    ['of no day', { on: '31-02-2026' }, { fault: 'badDay' }],
    ['without a person', { person: '' }, { fault: 'missingValue' }],
    ['of somebody who has not finished', { status: 'Ikke gennemført' }, { skipped: true }],
    ['of somebody who is signed up', { status: 'Tilmeldt', on: '' }, { skipped: true }],
    ['without a day and a status', { on: '' }, { skipped: true }],
  ])('%s', (_, own, wanted) => {
    const [read] = readLearningLines([{ ...good, ...own }], around);
    expect(read).toEqual({ line: 2, ...wanted });
  });

  test('a course is the one somebody has answered, or left out', () => {
    const excel = { ...good, course: 'Excel' };
    const as = (course: string) => ({ ...around, answers: new Map([['excel', course]]) });
    expect(coursesIn([excel, good], around).map(({ course }) => course)).toEqual([undefined, 'course:ai']);
    expect(readLearningLines([excel], as('course:ai'))[0]?.attended?.course.key).toBe('course:ai');
    expect(readLearningLines([excel], as('left'))[0]).toMatchObject({ skipped: true });
    expect(readLearningLines([excel], as('course:gone'))[0]?.fault).toBe('unknownCourse');
  });
});
