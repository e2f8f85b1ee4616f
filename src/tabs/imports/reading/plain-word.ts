import { Element as Tag } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { allOf, childOf, type Document, remove } from './word-xml.ts';

/** What only wraps words: which way they are read, and how they are said. */
const wrappers = ['w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase'];
/** Where a word may break at the end of a line, and letters nobody sees: they part a word from itself in every search. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/** Takes off what stands around words and in them and is none, which the converter would drop together with the words. */
export function plainWord(tree: Document): void {
  for (const hidden of allOf(tree, 'w:softHyphen', 'w:rt')) remove(hidden);
  for (const end of allOf(tree, 'w:cr')) DomUtils.replaceElement(end, new Tag('w:br', {}));
  for (const run of allOf(tree, 'w:r')) if (childOf(run, 'w:ruby')) unwrap(run);
  for (const wrapper of allOf(tree, ...wrappers)) unwrap(wrapper);
  for (const words of allOf(tree, 'w:t')) {
    for (const child of words.children) if ('data' in child) child.data = child.data.replace(unseen, '');
  }
}

/** What is in an element stands where it stood. */
export function unwrap(wrapper: Tag): void {
  for (const child of [...wrapper.children]) DomUtils.prepend(wrapper, child);
  remove(wrapper);
}
