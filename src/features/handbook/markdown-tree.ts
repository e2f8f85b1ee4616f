import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { calmMarkdown } from './calm-markdown.ts';
import { withTables } from './markdown-tables.ts';

/** Markdown as a tree, in a time that grows with its length alone; the only way the server reads any. */
export function markdownTree(markdown: string): Root {
  return fromMarkdown(calmMarkdown(markdown), withTables);
}
