import { z } from 'zod';
import { day, language, noQuery, ruleId, versionNumber, view } from './define.ts';
import { receipt } from './reading.ts';

const chapter = z.enum(['everyDay', 'sharing', 'devices', 'citizens', 'leading', 'systems', 'privileged', 'council']);
const focusArea = z.enum([
  'confidentiality',
  'availability',
  'integrity',
  'minimisation',
  'responsibility',
  'rights',
  'riskBased',
]);
const body = z.enum(['municipalCouncil', 'financeCommittee', 'executiveBoard']);
const versionState = z.enum(['inForce', 'replaced', 'coming']);

const stamp = z.strictObject({
  version: z.string(),
  inForceFrom: day,
  state: versionState,
  edition: z.string().optional(),
  body: body.optional(),
  decidedOn: day.optional(),
  caseRef: z.string().optional(),
});

/** Which edition of the handbook is in force. */
export const edition = z.strictObject({ edition: z.string(), body, decidedOn: day, caseRef: z.string() });

/** How a rule stands to the reader. */
const mine = z.enum(['owed', 'confirmed', 'notRequired']);

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
            }),
          ),
        }),
      ),
      pages: z.array(
        z.strictObject({ page: z.string(), kind: z.enum(['policy', 'introduction', 'role']), title: z.string() }),
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
      subjects: z.array(z.enum(['citizens', 'businesses', 'partners', 'staff', 'politicians'])),
      iso: z.array(z.string()),
      text: z.string(),
      language,
      seconds: z.int(),
      whatsNew: z.string().optional(),
      stamp,
      /** The reader's kinds of work: their examples come first. */
      areas: z.array(z.enum(['elderCare', 'school', 'administration', 'technical', 'council'])),
      mine,
      dueOn: day.optional(),
      receipt: receipt.optional(),
      versions: z.array(z.strictObject({ version: z.string(), inForceFrom: day, state: versionState })),
      contacts: z.array(
        z.strictObject({
          who: z.enum(['manager', 'dpo', 'serviceDesk']),
          name: z.string().optional(),
          phone: z.string().optional(),
          upn: z.string().optional(),
        }),
      ),
    }),
  }),
  page: view({
    summary: 'The policy, the introduction or a role page, with its stamp',
    query: z.strictObject({ page: z.string().max(60), version: versionNumber.optional() }),
    output: z.strictObject({
      page: z.string(),
      kind: z.enum(['policy', 'introduction', 'role']),
      title: z.string(),
      text: z.string(),
      language,
      stamp,
    }),
  }),
};
