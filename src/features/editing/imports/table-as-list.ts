import type { List, ListItem, Nodes, PhrasingContent, Table, TableCell, TableRow } from 'mdast';

/**
 * A table as a list a phone and a screen reader can take: an item for each row. With two columns the first is what the
 * second is about; with more, each cell says the name of its column. A single column is a plain list.
 */
export function tableAsList({ children: given }: Table): List {
  const children = given.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: cellWords(cell) })),
  }));
  const [head, ...rest] = children.filter(({ children: cells }) => cells.some(isFilled));
  const rows = rest.length > 0 ? rest : head ? [head] : [];
  const names = rest.length > 0 ? (head?.children ?? []) : [];
  // With fewer columns no cell says the name of its own: what they are called is said once, as a row like the others.
  const isNamed = names.length > 2;
  const told = isNamed || !head || rest.length === 0 ? rows : [head, ...rows];
  return { type: 'list', ordered: false, spread: false, children: told.map((row) => item(row, isNamed ? names : [])) };
}

function item({ children: cells }: TableRow, names: readonly TableCell[]): ListItem {
  const [first, ...rest] = cells.filter(isFilled);
  const said: PhrasingContent[] = [];
  const named = first && names[cells.indexOf(first)];
  if (named && cells.length > 2 && isFilled(named)) said.push(...plain(named), { type: 'text', value: ': ' });
  if (first && rest.length > 0) said.push(strong(first), { type: 'text', value: said.length > 0 ? '; ' : ': ' });
  else if (first) said.push(...first.children);
  for (const [index, cell] of rest.entries()) {
    const name = names[cells.indexOf(cell)];
    if (index > 0) said.push({ type: 'text', value: '; ' });
    if (name && cells.length > 2 && isFilled(name)) said.push(...plain(name), { type: 'text', value: ': ' });
    said.push(...cell.children);
  }
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: said }] };
}

function strong({ children }: TableCell): PhrasingContent {
  return isBold(children)
    ? { type: 'strong', children: children.flatMap(unbold) }
    : { type: 'strong', children: [...children] };
}

function plain({ children }: TableCell): readonly PhrasingContent[] {
  return children.flatMap(unbold);
}

function unbold(node: PhrasingContent): readonly PhrasingContent[] {
  return node.type === 'strong' ? node.children : [node];
}

function isBold(children: readonly PhrasingContent[]): boolean {
  const said = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return said.length > 0 && said.every(({ type }) => type === 'strong');
}

function isFilled({ children }: TableCell): boolean {
  return children.some((child) => child.type !== 'text' || child.value.trim() !== '');
}

/** Between two rows of a table in a cell a line ends; between two cells of a row stands this. */
const betweenCells: PhrasingContent = { type: 'text', value: '; ' };

/**
 * What stands in a cell in one line of thought: paragraphs, lists and tables in it, which a Word document has in every
 * second cell, become lines, so that no two words run into each other.
 */
function cellWords({ children }: TableCell): PhrasingContent[] {
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
