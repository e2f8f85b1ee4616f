import type { Element, ElementContent, Root } from 'hast';
import { LeftOutCount } from '../../../features/editing/imports/left-out.ts';
import { type ReadDocument, treeDocument } from '../../../features/editing/imports/source-document.ts';
import { bookFrames } from './book-frames.ts';
import { change, htmlTree, textOf } from './html-tree.ts';

/** What a page is made of besides its text: none of it is words an author wrote. */
const apparatus = [
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'form',
  'nav',
  'svg',
];
const listStyle = /mso-list:\s*l\d+\s+level(\d)/i;

/**
 * HTML as a browser's clipboard or a saved page gives it, from the web or from Word. Word writes lists as paragraphs with
 * a drawn bullet; they become lists again.
 */
export function webDocument(name: string, html: string): ReadDocument {
  const count = new LeftOutCount();
  const found = htmlTree(html, (root) => {
    change(root, (element) => withoutApparatus(element, count));
    gatherLists(root);
  });
  if (!found) return { fault: 'tooDeep' };
  return treeDocument({ name, kind: 'web', notes: found.notes, pictures: [] }, found.tree, count, bookFrames);
}

function withoutApparatus(element: Element, count: LeftOutCount): ElementContent[] {
  const { tagName, properties } = element;
  const style = String(properties.style ?? '');
  if (apparatus.includes(tagName)) {
    if (tagName !== 'head' && tagName !== 'style') count.add('html', '', textOf(element).slice(0, 200));
    return [];
  }
  if (/display:\s*none|mso-hide:\s*all/i.test(style) || properties.hidden === true) {
    count.add('hidden', '', textOf(element));
    return [];
  }
  // The bullet Word draws.
  if (/mso-list:\s*ignore/i.test(style)) return [];
  // Office's own elements, `o:p`, are words without a meaning.
  if (tagName.includes(':')) return element.children;
  if (tagName === 'del') {
    count.add('deletions', '', textOf(element));
    return [];
  }
  if (tagName === 'ins') {
    count.add('insertions', '', textOf(element));
    return element.children;
  }
  // Bold by style alone, as web mail and Word online write it.
  if (tagName === 'span' && /font-weight:\s*(bold|[6-9]00)/i.test(style)) {
    return [{ ...element, tagName: 'strong', properties: {} }];
  }
  // Google wraps all of a document in a `b` that is not bold.
  if (tagName === 'b' && /font-weight:\s*normal/i.test(style)) return element.children;
  return [element];
}

/** Paragraphs that Word draws as a list, in one list; a deeper level stands as a line of the same. */
function gatherLists(parent: Root | Element): void {
  const gathered: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    const last = gathered.at(-1);
    if (child.type === 'element' && isDrawnItem(child)) {
      const item: Element = { type: 'element', tagName: 'li', properties: {}, children: child.children };
      if (last?.type === 'element' && last.properties.dataDrawn) last.children.push(item);
      else gathered.push({ type: 'element', tagName: 'ul', properties: { dataDrawn: true }, children: [item] });
    } else if (
      child.type !== 'text' ||
      child.value.trim() !== '' ||
      !(last?.type === 'element' && last.properties.dataDrawn)
    ) {
      if (child.type === 'element') gatherLists(child);
      gathered.push(child);
    }
  }
  parent.children = gathered;
}

function isDrawnItem({ tagName, properties }: Element): boolean {
  return tagName === 'p' && listStyle.test(String(properties.style ?? ''));
}
