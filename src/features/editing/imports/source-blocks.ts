import type { Image, List, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { hashIn } from '../../handbook/attachment.ts';
import { announcedBy } from '../../handbook/rule-text.ts';
import { wordsOf } from './node-words.ts';
import { withoutSaidSites } from './said-sites.ts';
import type { SourceBlock } from './source.ts';
import { tableAsList } from './table-as-list.ts';
import { withoutColon } from './title.ts';

/** Stands around the number of a footnote until the block is Markdown: no text has these characters. */
export const noteMarks = ['\uE000', '\uE001'] as const;
/** Where a word may break and letters nobody sees: they part a word from itself in every search. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;
const noteMark = /\uE000(\d+)\uE001/g;

/** Addresses a rule may lead to; all others are words without a link. */
const safeLink = /^(https?:|mailto:|tel:)/i;

/** What had to go on the way to Markdown, and under which heading it stood. */
export type Drop = (what: 'html' | 'struck' | 'pictures' | 'links' | 'tables', under: string, words: string) => void;

/**
 * A Markdown tree as the pieces a person would move about. Tables become lists, which a phone can
 * show without scrolling; raw HTML, struck words, foreign pictures and links that lead nowhere are left out and told.
 * @param drop is told everything that is left out
 */
export function sourceBlocks(tree: Root, drop: Drop): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let under = '';
  const told = (what: Parameters<Drop>[0], words: string) => drop(what, under, words);
  for (const node of tree.children.flatMap(split)) {
    const found = blockOf(node, told);
    if (!found) continue;
    if (found.level > 0 && announcedBy(withoutColon(found.text)) === 'other') under = found.text;
    blocks.push(found);
  }
  return blocks;
}

type Told = (what: Parameters<Drop>[0], words: string) => void;

function blockOf(node: RootContent, told: Told): SourceBlock | undefined {
  const clean = cleaned(node, told);
  if (!clean) return undefined;
  const text = wordsOf(clean);
  if (clean.type === 'heading' || clean.type === 'paragraph') {
    const markdown = written({ type: 'paragraph', children: clean.children });
    if (markdown === '') return undefined;
    if (text === '') return made('image', 0, markdown, text);
    if (clean.type === 'heading') return made('heading', clean.depth, withoutBold(markdown), text);
    return made('paragraph', isAllBold(clean) ? lookalike : 0, markdown, text);
  }
  if (text === '') return undefined;
  if (clean.type === 'list') return made('list', isBoldItem(clean) ? lookalike : 0, written(clean), text);
  if (node.type === 'table') return made('table', 0, written(clean), text);
  return made(clean.type === 'code' ? 'code' : 'quote', 0, written(clean), text);
}

/** Level of what is bold from end to end, until somebody decides whether it is a heading. */
const lookalike = 7;

function made(what: SourceBlock['what'], level: number, markdown: string, text: string): SourceBlock {
  const notes = [...new Set([...markdown.matchAll(noteMark)].map((match) => Number(match[1])))];
  const noted = (words: string) => words.replace(noteMark, ' (note $1)');
  // Blanks at the beginning of a line say how deep a list is, and in code they are the author's.
  const said = (words: string) => (what === 'code' ? words : noted(words).replace(/(?<=\S) {2,}(?=\S)/g, ' '));
  return { what, level, markdown: said(markdown).trim(), text: text.replace(noteMark, '').trim(), notes };
}

/** A bold first line with a break after it is a heading in all but name. */
function split(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const at = node.children.findIndex(({ type }) => type === 'break');
  const first = node.children.slice(0, at);
  if (at < 1 || !isAllBold({ children: first })) return [node];
  const rest: Paragraph = { type: 'paragraph', children: node.children.slice(at + 1) };
  return [{ type: 'paragraph', children: first }, ...split(rest)];
}

function isAllBold({ children }: Pick<Paragraph, 'children'>): boolean {
  const said = children.filter((child) => wordsOf(child) !== '');
  return said.length > 0 && said.every(isBold);
}

function isBold(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true;
  if (node.type === 'text') return node.value.replace(noteMark, '').trim() === '';
  return 'children' in node && isAllBold({ children: node.children });
}

function isBoldItem({ children }: List): boolean {
  const [item] = children;
  const [only] = item?.children ?? [];
  return children.length === 1 && item?.children.length === 1 && only?.type === 'paragraph' && isAllBold(only);
}

/** The node without what no rule may hold; nothing when nothing is left. Depth is bounded by whoever read the document. */
function cleaned<N extends Nodes>(node: N, told: Told): Exclude<N, Table> | List | undefined {
  if (node.type === 'html') told('html', node.value);
  if (node.type === 'delete') told('struck', wordsOf(node));
  if (node.type === 'image' && !isOwn(node)) told('pictures', node.alt ?? node.url);
  if (node.type === 'html' || node.type === 'delete' || node.type === 'definition' || node.type === 'thematicBreak') {
    return undefined;
  }
  if (node.type === 'image') return isOwn(node) ? ({ ...node, alt: inOneLine(node) } as Exclude<N, Table>) : undefined;
  if (node.type === 'table') {
    told('tables', wordsOf(node));
    return cleaned(tableAsList(node), told) as List | undefined;
  }
  if (node.type === 'text') return { ...node, value: node.value.replace(unseen, '') } as unknown as Exclude<N, Table>;
  if (!('children' in node)) return node as Exclude<N, Table>;
  const children = node.children.flatMap((child): Nodes[] => {
    const kept = cleaned(child, told);
    if (!kept) return [];
    if (kept.type === 'link' && !safeLink.test(kept.url) && hashIn(kept.url) === undefined) {
      // A place in the document itself, which Word's contents lead to, is no address anybody wrote.
      if (kept.url !== '' && !kept.url.startsWith('#')) told('links', kept.url);
      return kept.children;
    }
    return [kept];
  });
  return { ...node, children } as unknown as Exclude<N, Table>;
}

function isOwn({ url }: Image): boolean {
  return url.startsWith('picture:') || hashIn(url) !== undefined;
}

function inOneLine({ alt }: Image): string {
  return (alt ?? '').replace(/\s+/g, ' ').trim();
}

function withoutBold(markdown: string): string {
  return /^\*\*[^*]+\*\*$/.test(markdown) ? markdown.slice(2, -2) : markdown;
}

function written(node: RootContent): string {
  return toMarkdown(withoutSaidSites(node), { bullet: '-', listItemIndent: 'one', rule: '-' }).trim();
}
