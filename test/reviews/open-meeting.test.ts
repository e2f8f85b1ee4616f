import { expect, test } from 'vitest';
import { codeFrom, typedCode } from '../../src/core/meeting-code.ts';
import { isMeetingOpen, meetingOpened } from '../../src/features/reviews/open-meeting.ts';

test('a code is six signs nobody takes for one another, and another for other chance', () => {
  const codes = ['00'.repeat(16), 'ff'.repeat(16), '0123456789abcdef0123456789abcdef'].map(codeFrom);
  expect(new Set(codes).size).toBe(3);
  for (const code of codes) expect(code).toMatch(/^[2-9a-hjkmnp-z]{6}$/);
});

test.each([
  ['K7Q-P3M', 'k7qp3m'],
  [' k7q p3m ', 'k7qp3m'],
])('%j is typed for %s', (typed, code) => {
  expect(typedCode(typed)).toBe(code);
});

const opened = meetingOpened(
  { id: 'sanne', name: 'Sanne' },
  { number: '2026-1', version: 4 },
  { actor: 'sanne', salt: 'ab'.repeat(16), now: '2026-12-01T21:30:00Z' },
);
const review = (version: number, step: 'saved' | 'held' | 'undone') => ({ record: { deed: step }, mark: { version } });

test.each([
  ['just opened', review(4, 'saved'), '2026-12-01T21:30:00Z', true],
  ['the agenda changed meanwhile', review(5, 'saved'), '2026-12-01T22:00:00Z', true],
  ['the night shift goes on after midnight', review(4, 'saved'), '2026-12-02T00:29:59Z', true],
  ['the three hours have gone', review(4, 'saved'), '2026-12-02T00:30:00Z', false],
  ['the record is saved', review(5, 'held'), '2026-12-01T22:00:00Z', false],
  ['another shift on a record that was saved before it', review(4, 'held'), '2026-12-01T22:00:00Z', true],
  ['the record was saved and taken back', review(6, 'undone'), '2026-12-01T22:00:00Z', false],
  ['the agenda is gone', undefined, '2026-12-01T22:00:00Z', false],
] as const)('S86: %s: open is %s', (_, row, now, isOpen) => {
  expect(isMeetingOpen(opened, row, now)).toBe(isOpen);
});
