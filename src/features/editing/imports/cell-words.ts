import type { Nodes, PhrasingContent, TableCell } from 'mdast';

/** Between two rows of a table in a cell a line ends; between two cells of a row stands this. */
const betweenCells: PhrasingContent = { type: 'text', value: '; ' };

/**
 * What stands in a cell in one line of thought: paragraphs, lists and tables in it, which a Word document has in every
 * second cell, become lines, so that no two words run into each other.
 */
export function cellWords({ children }: TableCell): PhrasingContent[] {
  return lines(children);
}

function lines(nodes: readonly Nodes[]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let isOpen = false;
  for (const node of nodes) {
    const isBlock = isBlockNode(node);
    const said = isBlock ? inBlock(node) : [inLine(node as PhrasingContent)];
    if (said.length === 0) continue;
    if (found.length > 0 && (isBlock || !isOpen)) found.push({ type: 'break' });
    found.push(...said);
    isOpen = !isBlock;
  }
  return found;
}

function inBlock(node: Nodes): PhrasingContent[] {
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value }];
  if (node.type === 'list') return lines(node.children);
  if (node.type === 'listItem') return [{ type: 'text', value: '– ' }, ...lines(node.children)];
  if (node.type === 'table') return lines(node.children);
  if (node.type === 'tableRow') {
    const cells = node.children.map(cellWords).filter((cell) => cell.length > 0);
    return cells.flatMap((cell, at) => (at === 0 ? cell : [betweenCells, ...cell]));
  }
  return 'children' in node ? lines(node.children) : [];
}

/** A table in a table comes as its cells' words on lines of their own. */
function inLine(node: PhrasingContent): PhrasingContent {
  return node.type === 'text' ? { ...node, value: node.value.replace(/\s*\n\s*/g, '; ') } : node;
}

function isBlockNode({ type }: Nodes): boolean {
  return [
    'paragraph',
    'heading',
    'blockquote',
    'list',
    'listItem',
    'table',
    'tableRow',
    'code',
    'thematicBreak',
  ].includes(type);
}
