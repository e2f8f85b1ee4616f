import type { Nodes, Root } from 'mdast';
import { isNestedBeyond } from '../../handbook/calm-markdown.ts';
import { markdownTree } from '../../handbook/markdown-tree.ts';

/** Lists, quotes and tables inside each other beyond this were made by no author. */
const deepest = 60;
const markdownMarks = /^(#{1,6} |[^\S\n]*[-*+] |[^\S\n]*\d+[.)] |> |```|\|.*\|)|\*\*[^*\n]+\*\*/m;

/**
 * Markdown, or plain text as a mail or a PDF gives it, as a tree.
 * @returns nothing when it is nested beyond what any author does, which is only to be seen before it is calmed
 */
export function textTree(text: string): Root | undefined {
  const unified = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const markdown = markdownMarks.test(unified) ? unified : unwrapped(unified);
  return isNestedBeyond(markdown, deepest) ? undefined : withAddresses(markdownTree(markdown));
}

/** Links and pictures whose address stands elsewhere in the text carry it themselves: a rule has no elsewhere. */
function withAddresses(root: Root): Root {
  const nodes: Nodes[] = [root];
  for (const node of nodes) if ('children' in node) for (const child of node.children) nodes.push(child);
  const places = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'definition' && !places.has(node.identifier)) places.set(node.identifier, node.url);
  }
  for (const node of nodes) {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue;
    Object.assign(node, { type: node.type === 'linkReference' ? 'link' : 'image', url: places.get(node.identifier) });
  }
  return root;
}

/** Is the tree nested beyond what any author does? Found without recursion: the stack is what must not run out. */
export function isTooDeep(tree: Nodes): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}

/**
 * Text broken at the right margin put together again: a line that stops well before the margin ends its paragraph, so a
 * title that stands on its own line stays alone.
 */
function unwrapped(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0);
  const margin = Math.max(...lengths.slice(0, 100_000), 0) * 0.75;
  const isBroken = lines.some((line, index) => line.length >= margin && margin > 45 && lines[index + 1] !== '');
  const joined: string[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1] ?? '';
    if (isBroken && line !== '' && above.length >= margin && joined.length > 0) {
      joined.push(`${joined.pop()} ${line}`);
    } else joined.push(line === '' ? '' : escaped(line));
  }
  return joined.join('\n\n');
}

/** A bullet a mail or a PDF writes becomes Markdown's; nothing else of plain text is Markdown. */
function escaped(line: string): string {
  const bullet = /^[•·▪◦–o]\s+(.*)$/u.exec(line);
  return bullet ? `- ${bullet[1]}` : line;
}
