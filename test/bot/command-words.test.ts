import { expect, test } from 'vitest';
import { commandIn } from '../../src/bot/conversations/commands.ts';

test.each([
  ['Meld', 'begin'],
  [' Mine meldinger!! ', 'ownReports'],
  ['hjælp?', 'helped'],
  ['meld en ulykke', undefined],
  ['constructor', undefined],
])('%j is the command %j', (words, command) => {
  expect(commandIn(words)).toBe(command);
});

// Before, a quarter of this stopped the server for a minute and a half.
test('a million exclamation marks are no command, and are looked at once', () => {
  expect(commandIn(`${'!'.repeat(1_000_000)}x`)).toBeUndefined();
});
