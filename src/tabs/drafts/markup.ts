/** What a tool does to a text: the piece it replaces, what with, and what is marked afterwards. */
export interface Edit {
  from: number;
  to: number;
  words: string;
  mark: readonly [from: number, to: number];
}

export type Tool = 'bold' | 'list' | 'link';

/** Keys with Ctrl or Cmd, as people know them from Word and Teams. */
export function toolOf({ key, code, shiftKey }: { key: string; code: string; shiftKey: boolean }): Tool | undefined {
  if (!shiftKey && key.toLowerCase() === 'b') return 'bold';
  if (!shiftKey && key.toLowerCase() === 'k') return 'link';
  return shiftKey && code === 'Digit8' ? 'list' : undefined;
}

/** @param word what stands in a link before anything is written there */
export function editOf(tool: Tool, text: string, from: number, to: number, word: string): Edit {
  const marked = text.slice(from, to);
  if (tool === 'list') return listEdit(text, from, to);
  if (tool === 'link') {
    const words = `[${marked || word}](https://)`;
    const end = from + words.length - 1;
    return { from, to, words, mark: marked === '' ? [from + 1, from + 1 + word.length] : [end, end] };
  }
  const isBold = text.slice(from - 2, from) === '**' && text.slice(to, to + 2) === '**';
  if (isBold) return { from: from - 2, to: to + 2, words: marked, mark: [from - 2, to - 2] };
  return { from, to, words: `**${marked}**`, mark: [from + 2, to + 2] };
}

/** Whole lines become a list, or stop being one. */
function listEdit(text: string, from: number, to: number): Edit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split('\n');
  const isList = lines.every((line) => line.trim() === '' || line.startsWith('- '));
  const isEmpty = lines.every((line) => line.trim() === '');
  const words = lines
    .map((line) => (isList && !isEmpty ? line.replace(/^- /, '') : line.trim() === '' && !isEmpty ? line : `- ${line}`))
    .join('\n');
  return { from: start, to: end, words, mark: [start + words.length, start + words.length] };
}
