import { z } from 'zod';
import { exemptionUnderTitle } from '../features/exemptions/views/under-title.ts';
import { occasion, reason } from '../features/reading/reason.ts';
import { receipt } from '../features/reading/receipt.ts';
import { day, language, noQuery, ruleId, versionNumber, view, workArea } from './define.ts';

export const chapter = z.enum([
  'everyDay',
  'sharing',
  'devices',
  'citizens',
  'leading',
  'systems',
  'privileged',
  'council',
]);
export const focusArea = z.enum([
  'confidentiality',
  'availability',
  'integrity',
  'minimisation',
  'responsibility',
  'rights',
  'riskBased',
]);
export const dataSubject = z.enum(['citizens', 'businesses', 'partners', 'staff', 'politicians']);
export const body = z.enum(['municipalCouncil', 'financeCommittee', 'executiveBoard']);
const versionState = z.enum(['inForce', 'replaced', 'coming']);

/** Which version it is and who adopted it (S14). */
export const stamp = z.strictObject({
  version: z.string(),
  inForceFrom: day,
  state: versionState,
  edition: z.string().optional(),
  body: body.optional(),
  decidedOn: day.optional(),
  caseRef: z.string().optional(),
  /** Adopted under Direktionen’s standing mandate, not at a meeting. */
  underMandate: z.literal(true).optional(),
});

/** Direktionen's three sentences, with names and the day they were signed (S73). */
export const boardWords = z.strictObject({
  document: z.enum(['policy', 'handbook']),
  edition: z.string(),
  sentences: z.array(z.string()),
  names: z.string(),
  signedOn: day,
});

/** Which edition of the handbook is in force. */
export const edition = z.strictObject({ edition: z.string(), body, decidedOn: day, caseRef: z.string() });

/** How a rule stands to the reader. */
const mine = z.enum(['owed', 'confirmed', 'notRequired']);

export const changedPart = z.strictObject({
  what: z.enum(['heading', 'item', 'paragraph']),
  /** The heading it stands under; its own words for a heading. */
  under: z.string(),
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  marks: z.array(z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
});

export const handbookViews = {
  handbook: view({
    summary: 'The handbook by chapter: the rules in force, the edition and who adopted it',
    query: noQuery,
    output: z.strictObject({
      edition: edition.optional(),
      chapters: z.array(
        z.strictObject({
          chapter,
          rules: z.array(
            z.strictObject({
              rule: ruleId,
              version: z.string(),
              title: z.string(),
              core: z.boolean(),
              seconds: z.int(),
              mine,
              focus: z.array(focusArea),
              iso: z.array(z.string()),
            }),
          ),
        }),
      ),
      pages: z.array(
        z.strictObject({
          page: z.string(),
          kind: z.enum(['policy', 'introduction', 'role', 'declaration']),
          title: z.string(),
        }),
      ),
    }),
  }),
  rule: view({
    summary: 'One rule: its text, its stamp and how it stands to the reader; an older version on request',
    query: z.strictObject({ rule: ruleId, version: versionNumber.optional() }),
    output: z.strictObject({
      rule: ruleId,
      version: z.string(),
      title: z.string(),
      chapter,
      core: z.boolean(),
      lawBound: z.boolean(),
      focus: z.array(focusArea),
      subjects: z.array(dataSubject),
      iso: z.array(z.string()),
      text: z.string(),
      language,
      seconds: z.int(),
      whatsNew: z.string().optional(),
      /** Danish where any of it has no English; the text may be in the other language. */
      whatsNewLanguage: language.optional(),
      stamp,
      /** The reader's kinds of work: their examples come first. */
      areas: z.array(workArea),
      mine,
      reasons: z.array(reason),
      /** A manager has taken the rule off the reader's list. */
      removed: z.strictObject({ byName: z.string(), because: z.string() }).optional(),
      occasion: occasion.optional(),
      dueOn: day.optional(),
      /** What is new since the reader last read it, while that is why it is owed (S88). */
      change: z
        .strictObject({
          /** The version the reader read, and when. */
          from: z.string(),
          readOn: day,
          /** Danish where one of the two versions has no English. */
          language,
          parts: z.array(changedPart),
        })
        .optional(),
      receipt: receipt.optional(),
      /** *Hvor må jeg gemme hvad?* belongs to this rule (S52). */
      storage: z.literal(true).optional(),
      versions: z.array(z.strictObject({ version: z.string(), inForceFrom: day, state: versionState })),
      /** Exemptions in force that cover the reader; what must be read is the same all the same (S67). */
      exemptions: z.array(exemptionUnderTitle),
      contacts: z.array(
        z.strictObject({
          who: z.enum(['manager', 'managerAbove', 'secretariat', 'partnerContact', 'dpo', 'dpoDeputy', 'serviceDesk']),
          /** Somebody should be there, and nobody knows who it is. */
          missing: z.literal(true).optional(),
          name: z.string().optional(),
          phone: z.string().optional(),
          upn: z.string().optional(),
        }),
      ),
    }),
  }),
  searchable: view({
    summary: 'Everything in force that search looks through, and everyday words for it',
    query: noQuery,
    output: z.strictObject({
      language,
      documents: z.array(
        z.strictObject({
          /** `rule/r06`, `page/policy`: where it stands in the tab. */
          place: z.string(),
          kind: z.enum(['rule', 'page']),
          /** `R06`; empty for a page. */
          number: z.string(),
          title: z.string(),
          /** Its paragraphs and list items without Markdown, each with the heading it stands under. */
          passages: z.array(z.strictObject({ under: z.string(), text: z.string() })),
          /** The language the text is in: Danish where there is no English. */
          language,
        }),
      ),
      words: z.array(z.strictObject({ word: z.string(), means: z.array(z.string()) })),
    }),
  }),
  page: view({
    summary: 'The policy, the introduction or a role page, with its stamp',
    query: z.strictObject({ page: z.string().max(60), version: versionNumber.optional() }),
    output: z.strictObject({
      page: z.string(),
      kind: z.enum(['policy', 'introduction', 'role', 'declaration']),
      title: z.string(),
      text: z.string(),
      language,
      stamp,
      /** Where the digitalisation strategy stands that the policy supports (S5). */
      strategyLink: z.string().optional(),
      /** On the policy's page. */
      words: boardWords.optional(),
    }),
  }),
};
