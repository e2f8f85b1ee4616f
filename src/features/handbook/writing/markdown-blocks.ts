import type { List, ListItem as MarkdownItem, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { handbookLink, saidBeside } from '../handbook-link.ts';
import { markdownTree } from '../markdown-tree.ts';
import type { ListItem, PaperBlock, Piece } from './paper-block.ts';

/** What a text is set with: how far its headings step down, and what is said of a picture. */
interface Setting {
  /** Levels its headings step down, because it stands under one itself. */
  under: number;
  picture(alt: string): string;
}

type Look = Omit<Piece, 'text'>;
type Levels = 1 | 2 | 3 | 4 | 5 | 6;

/** Deeper than this nobody writes; what is deeper is kept as plain words. */
const deepest = 20;

/**
 * A rule's Markdown as blocks for Word: headings, lists and tables as such. Nothing of the words is left out: HTML stands
 * as the letters it is, as on the page, and a picture as its alternative text.
 */
export function markdownBlocks(markdown: string, setting: Setting): readonly PaperBlock[] {
  const root = markdownTree(markdown);
  const addresses = new Map(
    root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])),
  );
  const piecesOf = inlineReader(addresses, setting);
  // A heading of Word's has no links to say anything of.
  const titleOf = inlineReader(addresses, setting, false);
  const blocksOf = (node: RootContent, depth: number): readonly PaperBlock[] => {
    if (depth > deepest) return [{ is: 'paragraph', pieces: [{ text: wordsOf(node) }] }];
    switch (node.type) {
      case 'heading': {
        const level = Math.min(6, node.depth + setting.under) as Levels;
        return [{ is: 'heading', level, text: plain(titleOf(node.children)) }];
      }
      case 'paragraph':
        return [{ is: 'paragraph', pieces: piecesOf(node.children) }];
      case 'blockquote':
        return node.children
          .flatMap((child) => blocksOf(child, depth + 1))
          .map((block) => (block.is === 'paragraph' ? { ...block, quoted: true } : block));
      case 'list':
        return [{ is: 'list', items: itemsOf(node, 0, piecesOf), ...startOf(node) }];
      case 'table':
        return [tableOf(node, piecesOf)];
      case 'code':
        return [{ is: 'code', lines: node.value.split('\n') }];
      case 'html':
        return [{ is: 'paragraph', pieces: [{ text: node.value }] }];
      default:
        return [];
    }
  };
  return root.children.flatMap((node) => blocksOf(node, 0));
}

type ReadInline = (nodes: readonly PhrasingContent[], look?: Look) => readonly Piece[];

function inlineReader(addresses: ReadonlyMap<string, string>, { picture }: Setting, withLinks = true): ReadInline {
  const read: ReadInline = (nodes, look = {}) => nodes.flatMap((node) => pieceOf(node, look));
  const linked = (node: Extract<PhrasingContent, { children: unknown }>, url: string | undefined, look: Look) => {
    const words = plain(read(node.children, look));
    const link = url === undefined || !withLinks ? undefined : handbookLink(url, words);
    if (!link) return read(node.children, look);
    // Words of their own, so that the handbook's own file comes home without them (`said-sites.ts`, S17).
    const said = link.said === undefined ? [] : [{ text: saidBeside(link.said) }];
    return [...read(node.children, { ...look, href: link.href }), ...said];
  };
  const pieceOf = (node: PhrasingContent, look: Look): readonly Piece[] => {
    switch (node.type) {
      case 'text':
        return [{ ...look, text: node.value.replace(/(?<!\s)\s*\n\s*/g, ' ') }];
      case 'html':
        return [{ ...look, text: node.value }];
      case 'inlineCode':
        return [{ ...look, code: true, text: node.value }];
      case 'break':
        return [{ ...look, text: '\n' }];
      case 'strong':
        return read(node.children, { ...look, bold: true });
      case 'emphasis':
        return read(node.children, { ...look, italic: true });
      case 'link':
        return linked(node, node.url, look);
      case 'linkReference':
        return linked(node, addresses.get(node.identifier), look);
      case 'image':
      case 'imageReference':
        return [{ ...look, italic: true, text: picture(node.alt ?? '') }];
      default:
        return 'children' in node ? read(node.children as readonly PhrasingContent[], look) : [];
    }
  };
  return read;
}

function startOf({ ordered, start }: List): { start?: number } {
  return ordered === true && typeof start === 'number' && start !== 1 ? { start } : {};
}

function itemsOf(list: List, level: number, piecesOf: ReadInline): readonly ListItem[] {
  return list.children.flatMap((item) => itemLines(item, { level, ordered: list.ordered === true }, piecesOf));
}

function itemLines(
  item: MarkdownItem,
  { level, ordered }: Omit<ListItem, 'pieces'>,
  piecesOf: ReadInline,
): readonly ListItem[] {
  const lines: ListItem[] = [];
  for (const child of item.children) {
    const goesOn = lines.some((line) => line.level === level) ? { goesOn: true as const } : {};
    if (child.type === 'list' && level < deepest) lines.push(...itemsOf(child, level + 1, piecesOf));
    else if (child.type === 'paragraph') lines.push({ pieces: piecesOf(child.children), level, ordered, ...goesOn });
    else lines.push({ pieces: [{ text: wordsOf(child) }], level, ordered, ...goesOn });
  }
  return lines;
}

function tableOf(table: Table, piecesOf: ReadInline): PaperBlock {
  const [head = [], ...rows] = table.children.map(({ children }) => children.map((cell) => piecesOf(cell.children)));
  return { is: 'table', head, rows };
}

/** The words of anything, in order and without recursion. */
function wordsOf(node: Nodes): string {
  const words: string[] = [];
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('value' in next) words.push(next.value);
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return words.join(' ');
}

function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
