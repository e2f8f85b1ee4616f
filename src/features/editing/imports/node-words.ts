import type { Nodes } from 'mdast';

/** The words of a node, blanks as one; recursion is as deep as the tree, which its reader has bounded. */
export function wordsOf(node: Nodes): string {
  const said = (one: Nodes): string => {
    if (one.type === 'break') return ' ';
    if ('value' in one && one.type !== 'html') return one.value;
    if (!('children' in one)) return '';
    return one.children.map(said).join(isInline(one) ? '' : ' ');
  };
  return said(node).replace(/\s+/g, ' ').trim();
}

function isInline({ type }: Nodes): boolean {
  return ['paragraph', 'heading', 'strong', 'emphasis', 'link', 'delete'].includes(type);
}
