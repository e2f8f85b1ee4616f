import { allOf, childOf, type Document, type Element, valOf } from './word-xml.ts';

/** A paragraph style, as far as an import asks. */
export interface WordStyle {
  /** 1–6 for a heading. */
  level: number;
  isContents: boolean;
  numbering: Numbering | undefined;
  isBold: boolean;
}

/** The list a paragraph is numbered in. */
export interface Numbering {
  list: string;
  depth: number;
}

const headingName = /^(?:heading|overskrift)\s*([1-9])/i;
const contentsName = /^(?:toc|indholdsfortegnelse|table of (?:contents|figures))\b/i;

/** What each paragraph style means. A style of the municipality's own is what it is based on. */
export function wordStyles(tree: Document | undefined): ReadonlyMap<string, WordStyle> {
  const elements = tree ? allOf(tree, 'w:style').filter((style) => style.attribs['w:type'] === 'paragraph') : [];
  const byId = new Map(elements.map((style) => [style.attribs['w:styleId'] ?? '', style]));
  return new Map([...byId].map(([id, style]) => [id, styleOf(line(style, byId))]));
}

/** The style and those it is based on, itself first; a circle ends where it closes. */
function line(style: Element, byId: ReadonlyMap<string, Element>): readonly Element[] {
  const found: Element[] = [];
  for (let next: Element | undefined = style; next && !found.includes(next); ) {
    found.push(next);
    next = byId.get(valOf(next, 'w:basedOn') ?? '');
  }
  return found;
}

function styleOf(styles: readonly Element[]): WordStyle {
  const first = <T>(ask: (style: Element) => T | undefined) => styles.map(ask).find((answer) => answer !== undefined);
  return {
    level: first(levelOf) ?? 0,
    isContents: styles.some((style) => contentsName.test(valOf(style, 'w:name') ?? '')),
    numbering: first((style) => numberingOf(childOf(style, 'w:pPr'))),
    isBold: first((style) => (childOf(childOf(style, 'w:rPr'), 'w:b') ? true : undefined)) ?? false,
  };
}

function levelOf(style: Element): number | undefined {
  const named = headingName.exec(valOf(style, 'w:name') ?? '')?.[1];
  return named ? Math.min(Number(named), 6) : outlineOf(childOf(style, 'w:pPr'));
}

/** The level an outline gives a paragraph; nine is body text. */
export function outlineOf(properties: Element | undefined): number | undefined {
  const outline = valOf(properties, 'w:outlineLvl');
  return outline === undefined || Number(outline) > 5 ? undefined : Number(outline) + 1;
}

export function numberingOf(properties: Element | undefined): Numbering | undefined {
  const numbers = childOf(properties, 'w:numPr');
  const list = valOf(numbers, 'w:numId');
  return list === undefined ? undefined : { list, depth: Number(valOf(numbers, 'w:ilvl') ?? 0) };
}
