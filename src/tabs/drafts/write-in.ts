import { editOf, type Tool } from './markup.ts';

/** Does to a field what its tools do, so that *Fortryd* (Ctrl+Z) takes it back like anything that is typed. */
export function applyTool(field: HTMLTextAreaElement, tool: Tool, word: string): void {
  const { from, to, words, mark } = editOf(tool, field.value, field.selectionStart, field.selectionEnd, word);
  field.focus();
  field.setSelectionRange(from, to);
  writeIn(field, words);
  field.setSelectionRange(mark[0], mark[1]);
}

/** Puts words where the cursor was when the field was left, and goes back there. */
export function putIn(field: HTMLTextAreaElement, words: string): void {
  field.focus();
  writeIn(field, words);
}

/** Writes words where the cursor is, in the place of what is marked. */
function writeIn(field: HTMLTextAreaElement, words: string): void {
  // The one way in which the browser itself remembers how to take it back.
  const isDone = words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words);
  if (isDone) return;
  field.setRangeText(words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
