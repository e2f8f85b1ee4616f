import type { Root } from 'mdast';
import type { ImportFault } from './fault.ts';
import { withHeadings } from './headings.ts';
import { LeftOutCount } from './left-out.ts';
import type { SourceDocument } from './source.ts';
import { sourceBlocks } from './source-blocks.ts';
import { isTooDeep, textTree } from './text-tree.ts';

/** A document, or why there is none. */
export type ReadDocument = { document: SourceDocument } | { fault: ImportFault };

/** Pasted or uploaded text, Markdown or plain. */
export function textDocument(name: string, text: string): ReadDocument {
  return treeDocument({ name, kind: 'text', notes: {}, pictures: [] }, textTree(text), new LeftOutCount());
}

/**
 * A document from its tree.
 * @param counted what its reader has left out so far
 */
export function treeDocument(
  known: Pick<SourceDocument, 'name' | 'kind' | 'notes' | 'pictures'>,
  tree: Root,
  counted: LeftOutCount,
): ReadDocument {
  if (isTooDeep(tree)) return { fault: 'tooDeep' };
  const blocks = withHeadings(sourceBlocks(tree, (what, under, words) => counted.add(what, under, words)));
  if (blocks.every(({ text }) => text === '')) return { fault: 'nothingInIt' };
  return { document: { ...known, blocks, leftOut: counted.all() } };
}
