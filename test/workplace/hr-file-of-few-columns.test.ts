import { expect, test } from 'vitest';
import { isSameEmployment, readHrFile } from '../../src/features/workplace/hr-file.ts';
import { hrColumns } from '../../src/features/workplace/hr-words.ts';
import { aJob } from '../records.ts';
import { around, file } from './given-hr-file.ts';

/** A file without those columns. */
const without = (columns: readonly string[], own: Record<string, string> = {}) =>
  file(own).map(({ line, cells }) => ({
    line,
    cells: cells.filter((_, at) => !columns.includes(hrColumns[at] ?? '')),
  }));

test('What the file has no column for stays as it is stored, and is empty for a new job', () => {
  const narrow = without(['Navn', 'Leder', 'Til', 'Pause fra', 'Pause til']);
  const stored = aJob({ manager: 'leder', to: '2026-12-31', pausedFrom: '2026-02-01', pausedTo: '2026-03-01' });
  const [again] = readHrFile(narrow, { ...around, before: () => stored }).employments;
  expect(again && isSameEmployment(again, stored)).toBe(true);
  expect(readHrFile(narrow, around).employments).toMatchObject([{ manager: undefined, to: undefined }]);
});

const leave = { pausedFrom: '2026-02-01', pausedTo: '2026-03-01' };

test.each([
  ['back from it', '', { pausedFrom: undefined, pausedTo: undefined }],
  ['on it as before', '01-02-2026', leave],
  ['whose leave began otherwise', '15-02-2026', { pausedFrom: '2026-02-15', pausedTo: '2026-03-01' }],
  ['on leave again', '01-10-2026', { pausedFrom: '2026-10-01', pausedTo: undefined }],
])('A file that says only when a leave begins is read of somebody %s', (_, begins, read) => {
  const rows = without(['Pause til'], { 'Pause fra': begins });
  const { employments, faults } = readHrFile(rows, { ...around, before: () => aJob(leave) });
  expect(faults).toEqual([]);
  expect(employments).toMatchObject([read]);
});

test('A file without last days takes back somebody who had left, under the same number and without the old leave', () => {
  const before = () => aJob({ to: '2026-06-30', manager: 'leder', pausedFrom: '2026-05-01' });
  const rows = without(['Leder', 'Til', 'Pause fra', 'Pause til'], { Fra: '01-11-2026' });
  const { employments, faults } = readHrFile(rows, { ...around, before });
  expect(faults).toEqual([]);
  expect(employments).toMatchObject([
    { from: '2026-11-01', to: undefined, pausedFrom: undefined, pausedTo: undefined, manager: 'leder' },
  ]);
});

test('An empty last day in a file that has the column takes the stored one away', () => {
  const before = () => aJob({ to: '2026-12-31' });
  expect(readHrFile(file({ Til: '' }), { ...around, before }).employments).toMatchObject([{ to: undefined }]);
});
