import type { List, ListItem, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { cellWords } from './cell-words.ts';

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
