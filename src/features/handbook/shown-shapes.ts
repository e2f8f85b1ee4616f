import { z } from 'zod';
import { shape } from '../../kernel/shape.ts';
import { Decision, Page } from './records.ts';

/** Which edition of a document is in force. */
export const editionShape = z.strictObject(shape(Decision, 'edition', 'body', 'decidedOn', 'caseRef'));

/** The stamp on every page: which version is in force, adopted by whom and when (S14). */
export const stampShape = editionShape.partial().extend({
  version: z.string(),
  inForceFrom: z.string(),
  /** `trial`: no body has adopted it, and it binds nobody. */
  state: z.enum(['inForce', 'replaced', 'coming', 'trial']),
  /** Adopted under Direktionen’s standing mandate, not at a meeting. */
  underMandate: z.literal(true).optional(),
});
export type Stamp = z.output<typeof stampShape>;

/** A piece of a text that is another than it was. */
export const changedPartShape = z.strictObject({
  what: z.enum(['heading', 'item', 'paragraph']),
  /** The heading it stands under; its own words for a heading. */
  under: z.string(),
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  marks: z.array(z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
});

/** How a rule stands to the reader. */
export const ruleStatusShape = z.enum(['owed', 'confirmed', 'notRequired']);

export const languageShape = z.enum(['da', 'en']);

/** A page as a reader sees it. */
export const pageShape = z.strictObject({
  ...shape(Page, 'page', 'kind', 'title'),
  text: z.string(),
  language: languageShape,
  stamp: stampShape,
});
