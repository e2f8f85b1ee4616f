import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as MarkdownRoot } from 'mdast';
import { noteMarks } from '../../../features/editing/imports/source-blocks.ts';
import { withStarts } from './item-numbers.ts';

/** A page or a document as a Markdown tree, with the words of its footnotes apart. */
export interface HtmlTree {
  tree: MarkdownRoot;
  notes: Readonly<Record<number, string>>;
}

/** Boxes in boxes beyond this were made by no author. */
const deepest = 400;

/**
 * HTML as a Markdown tree. Whatever could act is not in it: a Markdown tree has no place for it.
 * @param prepare changes the HTML tree before it becomes Markdown
 * @returns nothing when it is nested beyond what anybody writes
 */
export function htmlTree(html: string, prepare: (root: Root) => void = () => undefined): HtmlTree | undefined {
  const root = parsed(html);
  if (!root || isTooDeep(root)) return undefined;
  prepare(root);
  withStarts(root);
  const notes = takenNotes(root);
  const tree = toMdast(root, { newlines: false });
  if (tree.type !== 'root') return undefined;
  return { tree, notes };
}

/** The parser calls itself for each box in a box, and may run out of stack where it is deep enough. */
function parsed(html: string): Root | undefined {
  try {
    return fromHtml(html, { fragment: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isTooDeep(root: Root): boolean {
  let level: Nodes[] = [root];
  for (let depth = 0; depth < deepest; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Footnotes leave the end of the document, and where they are referred to stands their number. */
function takenNotes(root: Root): Record<number, string> {
  const notes: Record<number, string> = {};
  const numbers = new Map<string, number>();
  change(root, (element) => {
    const id = String(element.properties.id ?? '');
    if (element.tagName !== 'li' || !/^(footnote|endnote)-\d+$/.test(id)) return [element];
    const number = numbers.size + 1;
    numbers.set(id, number);
    notes[number] = element.children
      .map(textOf)
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/\s*↑\s*$/, '')
      .trim();
    return [];
  });
  change(root, (element) => {
    if (element.tagName !== 'sup') return [element];
    const [link] = element.children;
    const target = link?.type === 'element' ? String(link.properties.href ?? '').replace('#', '') : '';
    const number = numbers.get(target);
    if (number === undefined) return [element];
    return [{ type: 'text', value: `${noteMarks[0]}${number}${noteMarks[1]}` }];
  });
  return notes;
}

/** Replaces every element by what it becomes, the innermost last; what an element becomes is looked through too. */
export function change(parent: Root | Element, become: (element: Element) => ElementContent[]): void {
  const children = (parent.children as ElementContent[]).flatMap((child) =>
    child.type === 'element' ? become(child) : [child],
  );
  parent.children = children;
  for (const child of children) if (child.type === 'element') change(child, become);
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
