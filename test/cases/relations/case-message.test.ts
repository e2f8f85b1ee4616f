import { expect, test } from 'vitest';
import type { CaseMessage } from '../../../src/features/cases/relations/records.ts';
import { message } from '../../../src/features/cases/relations/shapes.ts';
import { shownThread } from '../../../src/features/cases/relations/shown.ts';
import { ownMessage } from '../../../src/features/incidents/own-report.ts';

const said = (key: string, own: Partial<CaseMessage>): CaseMessage => ({
  key,
  actor: 'dina',
  at: '2026-12-01T08:00:00Z',
  number: '2026-0001',
  kind: 'asked',
  text: key,
  incident: 'incident:1',
  ...own,
});

test('S106: an answer in the second of its question stands after it, whatever their keys', () => {
  const answer = said('message:a', { kind: 'replied', answers: 'message:b' });
  const thread = shownThread([answer, said('message:b', {})], message.shape);
  expect(thread.map(({ kind }) => kind)).toEqual(['asked', 'replied']);
});

test('each side reads of a message what its contract names', () => {
  const wish = said('withdrawal:1', { kind: 'withdrawn', asQuestion: true });
  expect(shownThread([wish], message.shape)).toMatchObject([{ asQuestion: true }]);
  expect(shownThread([wish], ownMessage.shape)[0]).not.toHaveProperty('asQuestion');
});
