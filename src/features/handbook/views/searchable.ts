import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { languageShape } from '../shown-shapes.ts';

const document = z.strictObject({
  /** `rule/r06`, `page/policy`: where it stands in the tab. */
  place: z.string(),
  kind: z.enum(['rule', 'page']),
  /** `R06`; empty for a page. */
  number: z.string(),
  title: z.string(),
  /** Its paragraphs and list items without Markdown, each with the heading it stands under. */
  passages: z.array(z.strictObject({ under: z.string(), text: z.string() })),
  /** The language the text is in: Danish where there is no English. */
  language: languageShape,
});

/** Everything in force, for the search the reader's own device does: no keystroke comes to the server. */
export const searchable = view({
  summary: 'Everything in force that search looks through, and everyday words for it',
  roles: insideRoles,
  query: z.strictObject({}),
  output: z.strictObject({
    language: languageShape,
    documents: z.array(document),
    words: z.array(z.strictObject({ word: z.string(), means: z.array(z.string()) })),
  }),
  read: (reader, actor) => {
    const { documents, words, language } = reader.searchable(actor.language);
    return {
      language,
      documents: documents.map((one) => ({ ...one, passages: [...one.passages] })),
      words: words.map(({ word, means }) => ({ word, means: [...means] })),
    };
  },
});
