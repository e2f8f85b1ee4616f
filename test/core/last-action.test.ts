import { expect, test } from 'vitest';
import { lastActionText, readLastAction, writingAction } from '../../src/core/last-action.ts';

const at = '2026-11-24T08:00:00Z';
const mark = { list: 'Drafts', id: '1', version: 2 };

test('what is stored says the action and the moment, in whole seconds as the row has it', () => {
  expect(lastActionText('saveDraft', '2026-11-24T08:00:00.900Z')).toBe(`saveDraft ${at}`);
  expect(readLastAction(lastActionText('saveDraft', at))).toEqual({ action: 'saveDraft', at });
});

test.each([undefined, null, '', 7, 'saveDraft', at, `saveDraft  ${at}`, 'saveDraft i går', `gemte kladden ${at}`])(
  'nothing is made of %j',
  (field) => {
    expect(readLastAction(field)).toBeUndefined();
  },
);

test('the column is about the row only while the row has the moment it says', () => {
  const row = (moment: string) => ({ record: { at: moment }, mark, lastAction: { action: 'saveDraft', at } });
  expect(writingAction(row(at))).toBe('saveDraft');
  expect(writingAction(row('2026-11-24T08:00:01Z'))).toBeUndefined();
});
