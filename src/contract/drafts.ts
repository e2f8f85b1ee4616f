import { z } from 'zod';
import { draftOpinions, longestDraftNote, longestDraftText } from '../features/editing/drafts/draft.ts';
import { action, audienceGroup, day, moment, noQuery, ruleId, versionNumber, view, workArea } from './define.ts';
import { chapter, dataSubject, focusArea } from './handbook.ts';

const line = z.string().max(200);
const note = z.string().max(longestDraftNote);
const body = z.string().max(longestDraftText);
const imprint = z.string().regex(/^[0-9a-f]{64}$/);

/** What somebody writes: everything may be missing. */
const fields = z.strictObject({
  title: line.optional(),
  titleEn: line.optional(),
  textDa: body.optional(),
  textEn: body.optional(),
  englishOf: imprint.optional(),
  chapter: chapter.optional(),
  core: z.boolean().optional(),
  audience: z.array(audienceGroup).max(7).optional(),
  areas: z.array(workArea).max(5).optional(),
  recurs: z.enum(['never', 'yearly', 'halfYearly']).optional(),
  material: z.boolean().optional(),
  lawBound: z.boolean().optional(),
  critical: z.boolean().optional(),
  daysToRead: z.int().min(0).max(365).optional(),
  focus: z.array(focusArea).max(7).optional(),
  subjects: z.array(dataSubject).max(5).optional(),
  /** They stand joined in one line of SharePoint, 255 characters. */
  iso: z
    .array(z.string().regex(/^\d{1,2}\.\d{1,2}$/))
    .max(30)
    .optional(),
  policySection: z.string().max(60).optional(),
  owner: line.optional(),
  howVerified: note.optional(),
  whatsNew: note.optional(),
  whatsNewEn: note.optional(),
  inForceFrom: day.optional(),
  nextReview: day.optional(),
});

/** As it stands in the list, where somebody may have typed anything. */
const fieldsNow = z.strictObject({
  ...fields.shape,
  ...Object.fromEntries(
    (['title', 'titleEn', 'textDa', 'textEn', 'policySection', 'owner'] as const).map((name) => [
      name,
      z.string().optional(),
    ]),
  ),
});

const document = z.enum(['rule', 'page']);
const state = z.enum(['open', 'discarded', 'published']);
const opinionState = z.enum(['none', 'asked', 'current', 'outdated']);

/** The edition a draft is part of, and whether it is out of the writers' hands. */
const edition = z.strictObject({
  edition: z.string(),
  state: z.enum(['writing', 'reviewing', 'approved', 'decided', 'published', 'withdrawn']),
  locked: z.boolean(),
  /** Whoever put it before others. */
  who: z.string().optional(),
});

const company = z.strictObject({ name: z.string(), at: moment, did: z.enum(['wrote', 'opened']) });

export const draftViews = {
  drafts: view({
    summary: 'What is being written: by whom last, how far it is, what the DBR thinks and which edition it is part of',
    query: noQuery,
    output: z.strictObject({
      drafts: z.array(
        z.strictObject({
          key: z.string(),
          subject: z.string(),
          document,
          base: z.string().optional(),
          title: z.string().optional(),
          state,
          writtenBy: z.string().optional(),
          at: moment,
          done: z.int(),
          of: z.int(),
          faults: z.int(),
          opinion: z.enum(draftOpinions).optional(),
          opinionState,
          edition: edition.optional(),
        }),
      ),
      mayWrite: z.boolean(),
      /** What a new edition can be begun of: the newest version of each. */
      beginnings: z.array(z.strictObject({ document, subject: z.string(), title: z.string(), version: z.string() })),
    }),
  }),
  draft: view({
    summary: 'One draft with every word of it, what it begins from, and who else is in it',
    query: z.strictObject({ subject: z.string().min(1).max(60) }),
    output: z.strictObject({
      key: z.string(),
      subject: z.string(),
      document,
      base: z.string().optional(),
      state,
      fields: fieldsNow,
      /** Imprint of the fields: what to name when saving. */
      seen: z.string(),
      writtenBy: z.string().optional(),
      writtenAt: moment.optional(),
      company: company.optional(),
      /** The newest version there is, and what it says in the same fields. */
      published: z.strictObject({ version: z.string(), fields: fieldsNow }).optional(),
      edition: edition.optional(),
      opinion: z.strictObject({
        state: opinionState,
        /** Imprint of the text as it is now: what an opinion is about. */
        of: z.string(),
        said: z.enum(draftOpinions).optional(),
        why: z.string().optional(),
        byName: z.string().optional(),
        at: moment.optional(),
      }),
      mayWrite: z.boolean(),
      mayOpine: z.boolean(),
    }),
  }),
};

const key = z.string().min(1).max(200);
const stored = z.strictObject({ key: z.string(), subject: z.string(), state, seen: z.string() });

export const draftActions = {
  openDraft: action({
    summary: 'Begins or goes on with a new edition of a rule or a page, or a rule that is not there yet',
    input: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('rule'), rule: ruleId }),
      z.strictObject({ of: z.literal('page'), page: z.string().min(1).max(60) }),
      z.strictObject({ of: z.literal('newRule') }),
    ]),
    output: stored.extend({ base: versionNumber.optional(), company: company.optional() }),
  }),
  saveDraft: action({
    summary: 'Keeps the words of a draft, all of them at once',
    input: z.strictObject({ key, seen: imprint, fields }),
    output: stored.extend({ writtenAt: moment.optional() }),
  }),
  discardDraft: action({
    summary: 'Puts a draft away, or takes it back with every word',
    input: z.strictObject({ key, away: z.boolean() }),
    output: stored,
  }),
  askForOpinion: action({
    summary: 'Asks the DBR what they think of the text as it is now',
    input: z.strictObject({ key }),
    output: stored,
  }),
  giveOpinion: action({
    summary: 'The DBR says what they think of exactly this text',
    input: z
      .strictObject({ key, of: imprint, opinion: z.enum(draftOpinions), why: note.trim() })
      .refine(({ opinion, why }) => opinion === 'agrees' || why !== '', { path: ['why'] }),
    output: stored,
  }),
};
