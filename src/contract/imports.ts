import { z } from 'zod';
import { longestPart, mostParts } from '../features/editing/imports/imported-part.ts';
import { action, audienceGroup, moment, noQuery, ruleId, shortLine, versionNumber, view } from './define.ts';
import { focusArea } from './handbook.ts';

const control = z.string().regex(/^[5-8]\.\d{1,2}$/);
const section = z.string().regex(/^(\d{1,2}(\.\d{1,2}){0,3})?$/);
const subject = z.union([ruleId, z.literal('introduction')]);

const part = z.strictObject({
  subject,
  /** The newest version there was when the document was compared; absent for what is new. */
  base: versionNumber.optional(),
  title: shortLine,
  text: z.string().trim().min(1).max(longestPart),
  audience: z.array(audienceGroup).max(7),
  focus: z.array(focusArea).max(7),
  iso: z.array(control).max(40),
  policySection: section,
  /** The version of the open draft that was seen and is to be written over. */
  over: z.int().optional(),
});

/** A draft as it stands; what somebody may have typed in the list is shown as it is. */
const status = z.strictObject({
  key: z.string(),
  seen: z.int(),
  title: z.string(),
  text: z.string(),
  byName: z.string().optional(),
  at: moment,
});

export const importActions = {
  importDrafts: action({
    summary: 'Keeps parts of a document as drafts; what others write is never overwritten unseen',
    input: z.strictObject({ parts: z.array(part).min(1).max(mostParts) }),
    output: z.strictObject({
      parts: z.array(
        z.strictObject({
          subject: z.string(),
          outcome: z.enum(['saved', 'same', 'conflict', 'locked', 'otherVersion', 'cpr']),
          draft: status.optional(),
        }),
      ),
    }),
  }),
};

export const importViews = {
  importBase: view({
    summary:
      'What a document is compared with: the newest text of every rule, published or only written, and the introduction',
    query: noQuery,
    output: z.strictObject({
      rules: z.array(
        z.strictObject({
          rule: z.string(),
          /** Absent for a rule that is being written and was never published: its number is taken. */
          version: z.string().optional(),
          title: z.string(),
          text: z.string(),
          audience: z.array(audienceGroup),
          focus: z.array(focusArea),
          iso: z.array(z.string()),
          policySection: z.string(),
        }),
      ),
      introduction: z.strictObject({ version: z.string(), title: z.string(), text: z.string() }).optional(),
    }),
  }),
};
