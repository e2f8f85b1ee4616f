import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

export type { Document, Element };

/** Word nests some thirty deep; every box in a box adds ten. */
const deepest = 250;

/**
 * A part of a Word document as a tree. Word writes no document type: with one, entities could grow without end.
 * @returns nothing for what Word did not write
 */
export function wordXml(bytes: Uint8Array): Document | undefined {
  const xml = textOf(bytes);
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return undefined;
  const tree = parseDocument(xml, { xmlMode: true });
  return isTooDeep(tree) ? undefined : tree;
}

function textOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function isTooDeep(tree: Document): boolean {
  let level: readonly ChildNode[] = tree.children;
  for (let depth = 0; depth < deepest; depth += 1) {
    level = level.flatMap((node) => (isTag(node) ? node.children : []));
    if (level.length === 0) return false;
  }
  return true;
}

export function xmlBytes(tree: Document): Uint8Array {
  return new TextEncoder().encode(DomUtils.getOuterHTML(tree, { xmlMode: true, decodeEntities: true }));
}

/** Every element of these names below a node. */
export function allOf(node: Document | Element, ...names: readonly string[]): Element[] {
  return DomUtils.find(
    (one): one is Element => isTag(one) && names.includes(one.name),
    node.children,
    true,
    Infinity,
  ) as Element[];
}

/** The child with the name. */
export function childOf(node: Element | undefined, name: string): Element | undefined {
  return node?.children.find((child): child is Element => isTag(child) && child.name === name);
}

/** `w:val` of a child. */
export function valOf(node: Element | undefined, name: string): string | undefined {
  return childOf(node, name)?.attribs['w:val'];
}

/** A property that is on when it is there and does not say that it is off. */
export function isOn(node: Element | undefined, name: string): boolean {
  const found = childOf(node, name);
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(found.attribs['w:val'] ?? '');
}

const wordElements = ['w:t', 'w:delText', 'm:t'];
const blankElements = ['w:tab', 'w:br', 'w:cr', 'w:p'];

/** The words in an element as a reader sees them, tabs and breaks as blanks. */
export function wordsIn(node: ChildNode | Document): string {
  const said: string[] = [];
  const walk = (one: ChildNode | Document) => {
    if (!('children' in one)) return;
    if (isTag(one as ChildNode)) {
      const { name } = one as Element;
      if (wordElements.includes(name)) said.push(...one.children.filter(isText).map(({ data }) => data));
      if (name === 'w:noBreakHyphen') said.push('\u2011');
      if (blankElements.includes(name)) said.push(' ');
      if (name === 'mc:Fallback') return;
    }
    for (const child of one.children) walk(child);
  };
  walk(node);
  return said.join('').replace(/\s+/g, ' ').trim();
}

export function remove(node: Element): void {
  DomUtils.removeElement(node);
}
