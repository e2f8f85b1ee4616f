import type { Root } from 'mdast';
import type { ImportFault } from './fault.ts';
import { withHeadings } from './headings.ts';
import { LeftOutCount } from './left-out.ts';
import { type FrameWords, ownBook } from './own-book.ts';
import type { SourceDocument } from './source.ts';
import { sourceBlocks } from './source-blocks.ts';
import { isTooDeep, textTree } from './text-tree.ts';

/** A document, or why there is none. */
export type ReadDocument = { document: SourceDocument } | { fault: ImportFault };

/** Pasted or uploaded text, Markdown or plain. */
export function textDocument(name: string, text: string, frames: readonly FrameWords[] = []): ReadDocument {
  const tree = textTree(text);
  if (!tree) return { fault: 'tooDeep' };
  return treeDocument({ name, kind: 'text', notes: {}, pictures: [] }, tree, new LeftOutCount(), frames);
}

/**
 * A document from its tree.
 * @param counted what its reader has left out so far
 * @param frames what the handbook's own file says around its texts, in each language
 */
export function treeDocument(
  known: Pick<SourceDocument, 'name' | 'kind' | 'notes' | 'pictures'>,
  tree: Root,
  counted: LeftOutCount,
  frames: readonly FrameWords[],
): ReadDocument {
  if (isTooDeep(tree)) return { fault: 'tooDeep' };
  const found = sourceBlocks(tree, (what, under, words) => counted.add(what, under, words));
  const own = ownBook(found, frames);
  for (const { what, text } of own ?? []) if (what === 'facts') counted.add('bookFacts', '', text);
  // The handbook's own file has real headings: a bold or numbered line in it is only that.
  const blocks = own ?? withHeadings(found);
  if (blocks.every(({ text }) => text === '')) return { fault: 'nothingInIt' };
  return { document: { ...known, blocks, leftOut: counted.all() } };
}
