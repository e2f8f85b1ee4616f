import { describe, expect, test } from 'vitest';
import { editOf, type Tool, toolOf } from '../../src/tabs/drafts/markup.ts';

/** Does it as the field would; `[` and `]` show what is marked before and after. */
function done(tool: Tool, shown: string): string {
  const [from, to] = [shown.indexOf('⟦'), shown.indexOf('⟧') - 1];
  const text = shown.replace(/[⟦⟧]/g, '');
  const { from: start, to: end, words, mark } = editOf(tool, text, from, to, 'tekst');
  const after = text.slice(0, start) + words + text.slice(end);
  return `${after.slice(0, mark[0])}⟦${after.slice(mark[0], mark[1])}⟧${after.slice(mark[1])}`;
}

describe('what a tool does to the words', () => {
  test.each<[Tool, string, string]>([
    ['bold', 'Lås ⟦altid⟧ op', 'Lås **⟦altid⟧** op'],
    ['bold', 'Lås **⟦altid⟧** op', 'Lås ⟦altid⟧ op'],
    ['bold', '⟦⟧', '**⟦⟧**'],
    ['link', 'Se ⟦her⟧.', 'Se [her](https://⟦⟧).'],
    ['link', 'Se ⟦⟧.', 'Se [⟦tekst⟧](https://).'],
    ['list', 'A\nB⟦⟧', 'A\n- B⟦⟧'],
    ['list', 'A⟦\nB⟧\nC', '- A\n- B⟦⟧\nC'],
    ['list', '- A⟦\n- B⟧', 'A\nB⟦⟧'],
    ['list', '⟦⟧', '- ⟦⟧'],
    ['list', 'A⟦\n\nB⟧', '- A\n\n- B⟦⟧'],
  ])('%s: %j becomes %j', (tool, before, after) => {
    expect(done(tool, before)).toBe(after);
  });
});

test.each([
  [{ key: 'b', code: 'KeyB', shiftKey: false }, 'bold'],
  [{ key: 'k', code: 'KeyK', shiftKey: false }, 'link'],
  [{ key: '(', code: 'Digit8', shiftKey: true }, 'list'],
  [{ key: 'c', code: 'KeyC', shiftKey: false }, undefined],
  [{ key: 'B', code: 'KeyB', shiftKey: true }, undefined],
])('%j is %s', (event, tool) => {
  expect(toolOf(event)).toBe(tool);
});
