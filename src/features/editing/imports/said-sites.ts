import type { Nodes } from 'mdast';
import { handbookLink, saidBeside } from '../../handbook/handbook-link.ts';
import { wordsOf } from './node-words.ts';

/**
 * The node without what stands beside its links exactly as a file or page of the handbook says it: it says it again
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

function saidBy(link: Extract<Nodes, { type: 'link' }>): readonly string[] {
  const found = handbookLink(link.url, wordsOf(link));
  return found ? [undefined, 'da' as const, 'en' as const].map((outside) => saidBeside(found.said, outside)) : [];
}

function withoutStart(text: Extract<Nodes, { type: 'text' }>, ways: readonly string[]) {
  const said = ways.find((way) => way !== '' && text.value.startsWith(way));
  if (said === undefined) return [text];
  const rest = text.value.slice(said.length);
  return rest === '' ? [] : [{ ...text, value: rest }];
}
