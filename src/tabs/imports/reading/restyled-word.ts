import { Element as Tag, Text as Words } from 'domhandler';
import type { Numbering } from './word-styles.ts';
import { childOf, type Element, remove } from './word-xml.ts';

/** Word's own style for the level, which the converter knows, and the number Word draws in front. */
export function beHeading(paragraph: Element, level: number, number: string | undefined): void {
  const properties = childOf(paragraph, 'w:pPr') ?? prepended(paragraph, new Tag('w:pPr', {}));
  for (const name of ['w:pStyle', 'w:numPr']) {
    const own = childOf(properties, name);
    if (own) remove(own);
  }
  prepended(properties, new Tag('w:pStyle', { 'w:val': `Heading${level}` }));
  if (number !== undefined) begin(paragraph, `${number} `);
}

/** The number of an item stands in front of it until its list is one: the converter lets every list begin at 1. */
export function beNumbered(paragraph: Element, number: number): void {
  begin(paragraph, itemNumber(number));
}

/** Stands around the number of an item on its way through the converter: no text has these characters. */
function itemNumber(number: number): string {
  return `\uE002${number}\uE003`;
}

function begin(paragraph: Element, words: string): void {
  const text = new Tag('w:t', { 'xml:space': 'preserve' }, [new Words(words)]);
  const run = new Tag('w:r', {}, [text]);
  run.parent = paragraph;
  const properties = paragraph.children.findIndex((child) => child instanceof Tag && child.name === 'w:pPr');
  paragraph.children.splice(properties + 1, 0, run);
}

/** A list by its style alone: the converter sees only what the paragraph says itself. */
export function beItem(paragraph: Element, { list, depth }: Numbering): void {
  const properties = childOf(paragraph, 'w:pPr') ?? prepended(paragraph, new Tag('w:pPr', {}));
  const numbers = prepended(properties, new Tag('w:numPr', {}));
  prepended(numbers, new Tag('w:numId', { 'w:val': list }));
  prepended(numbers, new Tag('w:ilvl', { 'w:val': String(depth) }));
}

function prepended(parent: Element, child: Element): Element {
  child.parent = parent;
  parent.children.unshift(child);
  return child;
}
