import type { Nodes } from 'mdast';
import { hashIn } from './attachment.ts';
import { markdownTree } from './markdown-tree.ts';

/** A heading, a list item or a paragraph of a rule, in words without Markdown. */
export interface TextBlock {
  what: 'heading' | 'item' | 'paragraph';
  /** The heading it stands under, or its own words for a heading; empty before the first. */
  under: string;
  text: string;
}

type Block = Omit<TextBlock, 'under'>;

/**
 * Takes Markdown apart into what a person reads one piece at a time, as the handbook's own page shows it: a row of a table
 * is one, of our own
 * pictures the words that say what they show, of other pictures and HTML nothing. Line breaks, emphasis, the numbers of a numbered list and where a link leads are not words, so two
 * texts that differ only there give the same blocks.
 */
export function textBlocks(markdown: string): readonly TextBlock[] {
  let under = '';
  return blocksOf(markdown).flatMap(({ what, text }) => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (what === 'heading') under = words;
    return words === '' ? [] : [{ what, under, text: words }];
  });
}

/** Every node of a text, in the order of its words. */
export function markdownNodes(markdown: string): readonly Nodes[] {
  return [...inOrder(markdownTree(markdown))];
}

function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let opensItem: Nodes | undefined;
  const say = (words: string) => {
    const open = blocks.at(-1);
    if (open) open.text += words;
  };
  for (const node of inOrder(markdownTree(markdown))) {
    if (node.type === 'listItem') opensItem = node.children[0];
    else if (node.type === 'heading') blocks.push({ what: 'heading', text: '' });
    else if (node.type === 'paragraph') blocks.push({ what: node === opensItem ? 'item' : 'paragraph', text: '' });
    else if (node.type === 'tableRow') blocks.push({ what: 'item', text: '' });
    else if (node.type === 'tableCell') say(' ');
    else if (node.type === 'code') blocks.push(...node.value.split('\n').map(codeLine));
    else if (node.type === 'text' || node.type === 'inlineCode') say(node.value);
    else if (node.type === 'image' && hashIn(node.url) !== undefined) say(` ${node.alt ?? ''} `);
    else if (node.type === 'break') say(' ');
  }
  return blocks;
}

function codeLine(text: string): Block {
  return { what: 'paragraph', text };
}

/** Every node before what is in it, without recursion: thousands of quotes in each other must not exhaust the stack. */
function* inOrder(root: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
}
