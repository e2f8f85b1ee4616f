import type { AttachmentType } from '../../handbook/attachment.ts';

/** A heading, paragraph, list, table or picture of what was brought in, in the author's order. */
export interface SourceBlock {
  /** `facts`: what the handbook's own file says of a text; no words of a rule. */
  what: 'heading' | 'paragraph' | 'list' | 'table' | 'quote' | 'code' | 'image' | 'facts';
  /**
   * For a heading: 1–6 as the author set it, 7–9 for a line that only looks like one (bold, or numbered to that depth).
   * 0 for all else.
   */
  level: number;
  /** Markdown, a heading without its marks. */
  markdown: string;
  /** Its words without Markdown. */
  text: string;
  /** The footnotes it refers to, by number. */
  notes: readonly number[];
}

/** What a document can hold that no rule can. */
export const leftOutKinds = [
  'deletions',
  'insertions',
  'movedAway',
  'comments',
  'headers',
  'footers',
  'textBoxes',
  'drawings',
  'objects',
  'equations',
  'fields',
  'hidden',
  'struck',
  'pageBreaks',
  'contents',
  'bookFacts',
  'pictures',
  'picturesWithoutAlt',
  'picturesTooLarge',
  'picturesOfOtherKind',
  'picturesBroken',
  'picturesTooMany',
  'footnotes',
  'tables',
  'nestedTables',
  'html',
  'links',
  'lost',
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

/** So much of one kind, and where: what the converter would have dropped without a word. */
export interface LeftOut {
  what: LeftOutKind;
  count: number;
  /** Words concerned, where that says more than how many places. */
  words: number;
  /** Headings it stands under, each once; an empty one is before the first. */
  under: readonly string[];
  /** The beginning of the first words concerned. */
  sample: string;
}

/** A picture of the document that can be an attachment. Its block names it by its hash: `![alt](picture:9f86d0…)`. */
export interface SourcePicture {
  hash: string;
  type: AttachmentType;
  /** As they are stored: without what a camera or a program has written into them. */
  bytes: Uint8Array;
}

/** A document as it was read, before anybody has said which parts are rules. */
export interface SourceDocument {
  name: string;
  kind: 'word' | 'web' | 'text';
  blocks: readonly SourceBlock[];
  /** The words of each footnote, by number. */
  notes: Readonly<Record<number, string>>;
  leftOut: readonly LeftOut[];
  pictures: readonly SourcePicture[];
}
