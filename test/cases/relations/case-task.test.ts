import { expect, test } from 'vitest';
import {
  caseTask,
  inOrder,
  movedTask,
  rulesTask,
  sentInWords,
} from '../../../src/features/cases/relations/case-task.ts';
import type { CaseTask } from '../../../src/features/cases/relations/records.ts';
import { ownTask } from '../../../src/features/cases/relations/shown.ts';
import { anIncident } from '../incidents.ts';

const now = '2026-12-01T08:00:00Z';
const stored = { record: anIncident({ number: '2026-0007' }), mark: { list: 'Incidents', id: '7', version: 3 } };
const dina = { id: 'dina', name: 'Dina Dam' };
const task = (own: Partial<CaseTask>) => ({
  record: { ...caseTask(stored, { key: 'task:1', kind: 'prevent', text: 'Lås skabet' }, dina, dina, now), ...own },
  mark: { list: 'CaseTasks', id: '1', version: 1 },
});

test('INV15: a CPR number in a task is covered', () => {
  const given = { key: 'task:1', kind: 'inform', text: 'Ring til 311236-4321' } as const;
  expect(caseTask(stored, given, dina, dina, now).text).toBe('Ring til 3112••-••••');
});

test('S66: the task of looking the rules over is the same one each time', () => {
  expect(rulesTask(stored, dina, now)).toMatchObject({ key: 'rulestask:1', kind: 'rulesReview', owner: 'dina' });
  expect(rulesTask(stored, dina, '2026-12-02T08:00:00Z').key).toBe('rulestask:1');
});

test('a task opened again is as it was given', () => {
  const { record } = task({});
  const done = movedTask(record, 'done', dina, now);
  expect(done).toMatchObject({ state: 'done', endedBy: 'Dina Dam' });
  expect(movedTask(done, 'open', dina, now)).toEqual({ ...record, endedAt: undefined, endedBy: undefined });
});

test('what is still to do stands first, the nearest day before the others', () => {
  const order = inOrder([
    task({ key: 'done', state: 'done', endedAt: now }),
    task({ key: 'no day' }),
    task({ key: 'later', dueOn: '2026-12-20' }),
    task({ key: 'soon', dueOn: '2026-12-02' }),
  ]);
  expect(order.map(({ record }) => record.key)).toEqual(['soon', 'later', 'no day', 'done']);
});

test('an owner meets the text and the number, and that it is late, and no name', () => {
  const own = ownTask(task({ dueOn: '2026-11-30', ownerName: 'Ali Aslan' }), '2026-12-01');
  expect(own).toMatchObject({ number: '2026-0007', text: 'Lås skabet', late: true });
  expect(JSON.stringify(own)).not.toMatch(/Ali|Dina|incident/);
});

test('a letter that was sent says when and to how many, and opened again it has been sent to nobody', () => {
  const given = {
    ...caseTask(stored, { key: 'task:2', kind: 'sendLetter', text: 'Send', letter: 'Kære' }, dina, dina, now),
  };
  const sent = { sentAt: '2026-12-01T08:00:00Z', byDigitalPost: 10, byPost: 2 };
  const done = movedTask(given, 'done', dina, now, sent);
  expect(done).toMatchObject({ state: 'done', letter: 'Kære', ...sent });
  expect(sentInWords(done)).toBe('Digital Post: 10, med posten: 2, sendt 1. december 2026 kl. 09.00');
  expect(sentInWords(movedTask(done, 'open', dina, now))).toBeUndefined();
  expect(sentInWords(given)).toBeUndefined();
});
