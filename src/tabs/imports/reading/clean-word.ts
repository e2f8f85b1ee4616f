import { type ChildNode, Element as Tag } from 'domhandler';
import type { LeftOutCount } from '../../../features/editing/imports/left-out.ts';
import { withoutColon } from '../../../features/editing/imports/title.ts';
import { announcedBy } from '../../../features/handbook/rule-text.ts';
import { unwrap } from './plain-word.ts';
import { beHeading, beItem, beNumbered } from './restyled-word.ts';
import type { WordNumbers } from './word-numbers.ts';
import { numberingOf, outlineOf, type WordStyle } from './word-styles.ts';
import { allOf, childOf, type Document, type Element, isOn, remove, valOf, wordsIn } from './word-xml.ts';

interface Known {
  styles: ReadonlyMap<string, WordStyle>;
  numbers: WordNumbers;
  /** The words of each comment, by id. */
  comments: ReadonlyMap<string, string>;
}

const longestTitle = 120;
const picture = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
/** Fields that are links, boxes to tick or the list of contents: read as such. */
const plainFields = /^(HYPERLINK|FORMCHECKBOX|FORMTEXT|FORMDROPDOWN|TOC)$/;

/**
 * Makes a Word document's tree ready for the converter and counts what it would drop without a word, with the heading
 * each stood under. Afterwards headings have Word's own styles and the numbers Word draws, boxes of text stand after
 * their paragraph, and what is deleted, hidden, struck or drawn is gone.
 */
export function cleanWord(tree: Document, { styles, numbers, comments }: Known, count: LeftOutCount): void {
  for (const properties of allOf(tree, 'w:trPr')) {
    const row = properties.parent;
    if (!childOf(properties, 'w:del') || !(row instanceof Tag)) continue;
    count.add('deletions', '', wordsIn(row));
    remove(row);
  }
  let under = '';
  const add = (...[what, words, times]: [Parameters<LeftOutCount['add']>[0], string?, number?]) =>
    count.add(what, under, words, times);

  for (const paragraph of allOf(tree, 'w:p')) {
    if (!isAttached(paragraph, tree)) continue;
    const properties = childOf(paragraph, 'w:pPr');
    const style = styles.get(valOf(properties, 'w:pStyle') ?? '');
    if (style?.isContents) {
      add('contents', wordsIn(paragraph));
      remove(paragraph);
      continue;
    }
    leaveOut(paragraph, add, comments);
    liftBoxes(paragraph, add);
    const level = outlineOf(properties) ?? style?.level ?? 0;
    const said = wordsIn(paragraph);
    const own = numberingOf(properties);
    if (level > 0 && said !== '') {
      const list = own ?? style?.numbering;
      const number = list && list.list !== '0' ? numbers.next({ ...list, depth: own?.depth ?? list.depth }) : undefined;
      beHeading(paragraph, level, number);
    } else if (!own && style?.numbering) beItem(paragraph, style.numbering);
    const item = level > 0 ? undefined : (own ?? style?.numbering);
    const place = item && numbers.nextItem(item);
    const isTitle = level > 0 || (said.length <= longestTitle && isBold(paragraph, style));
    if (said !== '' && isTitle && announcedBy(withoutColon(said)) === 'other') under = said;
    if (place !== undefined && said !== '') beNumbered(paragraph, place);
  }
  for (const table of allOf(tree, 'w:tbl')) if (isInside(table, 'w:tc')) count.add('nestedTables', '', wordsIn(table));
  for (const chunk of allOf(tree, 'w:altChunk', 'w:subDoc')) {
    count.add('objects', '');
    remove(chunk);
  }
}

type Add = (what: Parameters<LeftOutCount['add']>[0], words?: string, times?: number) => void;

/** Takes out of one paragraph what no rule can hold; paragraphs in boxes are asked on their own. */
function leaveOut(paragraph: Element, add: Add, comments: ReadonlyMap<string, string>): void {
  for (const node of below(paragraph)) {
    const { name } = node;
    if (name === 'w:del' && node.parent instanceof Tag && ['w:rPr', 'w:trPr'].includes(node.parent.name)) continue;
    if (name === 'w:del' || name === 'w:moveFrom') {
      add(name === 'w:del' ? 'deletions' : 'movedAway', wordsIn(node));
      remove(node);
    } else if (name === 'w:ins' && wordsIn(node) !== '') add('insertions', wordsIn(node));
    else if (name === 'w:r') leaveOutRun(node, add);
    else if (name === 'w:commentReference') add('comments', comments.get(node.attribs['w:id'] ?? ''));
    else if (name === 'w:drawing') drawing(node, add);
    else if (name === 'w:pict') shape(node, add);
    else if (name === 'w:object') {
      add('objects');
      remove(node);
    } else if (name === 'm:oMath') {
      add('equations', wordsIn(node));
      remove(node);
    } else if (name === 'w:br' && node.attribs['w:type'] === 'page') add('pageBreaks');
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') add('footnotes');
    else if (name === 'w:instrText') field(node, add);
    else if (name === 'w:fldSimple') {
      field(node, add);
      unwrap(node);
    }
  }
}

function leaveOutRun(run: Element, add: Add): void {
  const properties = childOf(run, 'w:rPr');
  const words = wordsIn(run);
  const hidden = isOn(properties, 'w:vanish') || isOn(properties, 'w:webHidden');
  const struck = isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike');
  if (words === '' || (!hidden && !struck)) return;
  add(hidden ? 'hidden' : 'struck', words);
  remove(run);
}

function drawing(node: Element, add: Add): void {
  const [data] = allOf(node, 'a:graphicData');
  if (allOf(node, 'w:txbxContent').length > 0) return;
  const uri = data?.attribs.uri ?? '';
  if (uri === picture || uri === 'http://purl.oclc.org/ooxml/drawingml/picture') {
    const [shown] = allOf(node, 'wp:docPr');
    const alt = shown?.attribs.descr || shown?.attribs.title || '';
    if (alt.trim() === '') add('picturesWithoutAlt');
    return;
  }
  add('drawings');
  remove(node);
}

/** A shape of an old Word; letters drawn along a line are told by what they say. */
function shape(node: Element, add: Add): void {
  if (allOf(node, 'v:imagedata', 'w:txbxContent').length > 0) return;
  add(
    'drawings',
    allOf(node, 'v:textpath')
      .map(({ attribs }) => attribs.string ?? '')
      .join(' '),
  );
  remove(node);
}

function field(node: Element, add: Add): void {
  const said = node.attribs['w:instr'] ?? node.children.map((child) => ('data' in child ? child.data : '')).join('');
  const [name = ''] = said.trim().split(/[\s\\"]/);
  if (/^[A-Z]{2,}$/.test(name) && !plainFields.test(name)) add('fields', said.trim());
}

/** The text of boxes stands after the paragraph that holds them; Word writes each twice, for new and for old programs. */
function liftBoxes(paragraph: Element, add: Add): void {
  for (const holder of below(paragraph)) {
    if (!['mc:AlternateContent', 'w:pict', 'w:drawing'].includes(holder.name) || !isAttached(holder, paragraph))
      continue;
    const boxes = allOf(childOf(holder, 'mc:Choice') ?? holder, 'w:txbxContent').filter(
      (box) => !isInside(box, 'w:txbxContent', holder),
    );
    if (boxes.length === 0) continue;
    const lifted = boxes.flatMap(({ children }) => children);
    add('textBoxes', boxes.map(wordsIn).join(' '), boxes.length);
    remove(holder);
    insertAfter(paragraph, lifted);
  }
}

function insertAfter(paragraph: Element, nodes: readonly ChildNode[]): void {
  const siblings = paragraph.parent?.children;
  if (!siblings) return;
  for (const node of nodes) node.parent = paragraph.parent;
  siblings.splice(siblings.indexOf(paragraph) + 1, 0, ...nodes);
}

function isBold(paragraph: Element, style: WordStyle | undefined): boolean {
  const runs = allOf(paragraph, 'w:r').filter((run) => wordsIn(run) !== '');
  return runs.length > 0 && runs.every((run) => isOn(childOf(run, 'w:rPr'), 'w:b') || style?.isBold);
}

/** Elements below one, without those of paragraphs inside it. */
function below(node: Element): Element[] {
  return node.children.flatMap((child) =>
    child instanceof Tag && child.name !== 'w:p' ? [child, ...below(child)] : [],
  );
}

function isInside(node: Element, name: string, until?: Element): boolean {
  for (let parent = node.parent; parent && parent !== until; parent = parent.parent) {
    if (parent instanceof Tag && parent.name === name) return true;
  }
  return false;
}

/** What is taken out has no parent any more, nor has what is in it a way up to the root. */
function isAttached(node: Element, root: Document | Element): boolean {
  for (let parent: typeof node.parent = node; parent; parent = parent.parent) {
    if (parent === root) return true;
  }
  return false;
}
