import type { Nodes } from 'mdast';
import { handbookLink, saidBeside } from '../handbook/handbook-link.ts';
import { wordsOf } from './node-words.ts';

/**
 * The node without the addresses that stand beside its links exactly as the handbook says them: it says them again
 * wherever the link is shown, and a file of its own comes home as it was (S17). Depth is bounded by the reader of the
 * document.
 */
export function withoutSaidSites<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child, at) => {
    const before = node.children[at - 1];
    return before?.type === 'link' && child.type === 'text'
      ? withoutStart(child, saidBy(before))
      : [withoutSaidSites(child)];
  });
  return { ...node, children };
}

function saidBy(link: Extract<Nodes, { type: 'link' }>): string {
  const said = handbookLink(link.url, wordsOf(link))?.said;
  return said === undefined ? '' : saidBeside(said);
}

function withoutStart(text: Extract<Nodes, { type: 'text' }>, said: string) {
  if (said === '' || !text.value.startsWith(said)) return [text];
  const rest = text.value.slice(said.length);
  return rest === '' ? [] : [{ ...text, value: rest }];
}
