import { expect, test } from 'vitest';
import { isOnPaper } from '../../src/features/reading/paper/paper-confirmation.ts';
import { isDelegated } from '../../src/features/workplace/accountability/delegation.ts';
import { isHandedBack } from '../../src/features/workplace/rejected-assignment.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';
import { sampleDelegations, samplePaper, sampleRejectedAssignments } from '../../src/sample/workplace/managers.ts';
import { sampleWorkplace } from '../../src/sample/workplace/workplace.ts';

const today = '2026-12-01';
const idOf = (handle: string) => handle;

test('S28: one job waits for HR’s answer', () => {
  const rows = sampleRejectedAssignments(sampleWorkplace(today, idOf), today, idOf);
  expect(rows.map(({ name, managerName }) => [name, managerName])).toEqual([['Brian Ager', 'Flemming Kold']]);
  expect(rows.every((row) => isHandedBack(row, today))).toBe(true);
});

test('S72: one review is held by somebody else, and still answered for by the manager', () => {
  const [row] = sampleDelegations(today, idOf);
  expect(row).toMatchObject({ accountable: 'rikke', performer: 'thi', about: '2026' });
  expect(row && isDelegated(row, today)).toBe(true);
});

test('INV7: what was signed on paper is one batch with the journal number of each scan', () => {
  const rows = samplePaper(buildHandbook(today), today, idOf);
  expect(rows).toHaveLength(2);
  expect(new Set(rows.map(({ batch }) => batch)).size).toBe(1);
  expect(rows.every((row) => isOnPaper(row) && row.signedOn <= today && row.reference !== '')).toBe(true);
});
