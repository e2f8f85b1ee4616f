import type { Element, Nodes, Root } from 'hast';

/** The number of an item, as `beNumbered` writes it, on its way through the converter. */
const itemNumber = /\uE002(\d+)\uE003/g;

/** Lets each numbered list begin where Word lets it, so that *see item 4* is still true after a paragraph in between. */
export function withStarts(root: Root): void {
  const nodes: Nodes[] = [root];
  for (const node of nodes) if ('children' in node) nodes.push(...node.children);
  for (const node of nodes) {
    if (node.type !== 'element' || node.tagName !== 'ol') continue;
    const first = numberOf(node.children.find((child): child is Element => child.type === 'element'));
    if (first !== undefined && first !== 1) node.properties.start = first;
  }
  for (const node of nodes) if (node.type === 'text') node.value = withoutItemNumbers(node.value);
}

export function withoutItemNumbers(words: string): string {
  return words.replace(itemNumber, '');
}

function numberOf(item: Element | undefined): number | undefined {
  let [first]: readonly Nodes[] = item?.children ?? [];
  while (first && 'children' in first) [first] = first.children;
  const said = first?.type === 'text' ? /^\uE002(\d+)\uE003/.exec(first.value)?.[1] : undefined;
  return said === undefined ? undefined : Number(said);
}
