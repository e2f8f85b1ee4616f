import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** How a text's tables are read: the same on the page, in print, in Word and where texts are compared. */
export const withTables = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
