import { z } from 'zod';
import { action, day, language, noQuery, ruleId, view } from './define.ts';
import { chapter, dataSubject, edition, focusArea, stamp } from './handbook.ts';

const takenFile = z.strictObject({ name: z.string(), mime: z.string(), base64: z.string() });
const format = z.enum(['docx', 'md', 'zip']);

const wholePage = z.strictObject({
  page: z.string(),
  kind: z.enum(['policy', 'introduction', 'role', 'declaration']),
  title: z.string(),
  text: z.string(),
  language,
  stamp,
});

const wholeRule = z.strictObject({
  rule: ruleId,
  title: z.string(),
  text: z.string(),
  language,
  stamp,
  lawBound: z.boolean(),
  iso: z.array(z.string()),
  focus: z.array(focusArea),
  subjects: z.array(dataSubject),
  owner: z.string(),
  howVerified: z.string().optional(),
  nextReview: day,
});

export const handbookFileViews = {
  handbookFiles: view({
    summary:
      'What the handbook can be taken along as: which edition, how long it is and about how large each file gets',
    query: noQuery,
    output: z.strictObject({
      edition: edition.optional(),
      policy: edition.optional(),
      rules: z.int(),
      pages: z.int(),
      /** Rules and pages that are in English too. */
      english: z.int(),
      /** Days an older edition can be taken from; only for whoever may. */
      since: day.optional(),
      files: z.array(z.strictObject({ language, format, aboutBytes: z.int() })),
      /** Editions on their way that can be put on an agenda; only for whoever may. */
      memos: z.array(
        z.strictObject({ revision: z.string(), document: z.enum(['policy', 'handbook']), edition: z.string() }),
      ),
    }),
  }),
  wholeHandbook: view({
    summary: 'Everything in force in one piece, to print: the policy, every rule with its stamp, and the roles',
    query: noQuery,
    output: z.strictObject({
      municipality: z.string(),
      edition: edition.optional(),
      policy: edition.optional(),
      chapters: z.array(z.strictObject({ chapter, rules: z.array(wholeRule) })),
      before: z.array(wholePage),
      after: z.array(wholePage),
    }),
  }),
};

export const handbookFileActions = {
  takeHandbook: action({
    summary: 'The whole handbook in force as Word, as one Markdown text or as a file for each rule (S17)',
    input: z.strictObject({ format, language }),
    output: takenFile,
  }),
  takeEdition: action({
    summary: 'The whole handbook as it was in force on a day that has been (S20, INV6)',
    input: z.strictObject({ format, language, on: day }),
    output: takenFile,
  }),
  ruleLeaflet: action({
    summary: 'A leaflet of one rule or one role, as PDF to hang up',
    input: z.strictObject({
      of: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('rule'), rule: ruleId }),
        z.strictObject({ kind: z.literal('page'), page: z.string().min(1).max(60) }),
      ]),
      size: z.enum(['A4', 'A5']),
    }),
    output: takenFile,
  }),
};
