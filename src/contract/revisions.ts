import { z } from 'zod';
import { draftFaultCodes } from '../features/editing/drafts/draft-check.ts';
import { journeySteps } from '../features/editing/revisions/journey.ts';
import { longestNote } from '../features/editing/revisions/revision.ts';
import { mandateKinds } from '../features/editing/revisions/standing-mandate.ts';
import { action, day, language, moment, noQuery, view } from './define.ts';
import { boardWords, body, changedPart } from './handbook.ts';

const documentName = z.enum(['policy', 'handbook']);
const changeType = z.enum(['content', 'correction', 'urgentWarning', 'periodicEvaluation', 'runningChange']);
const state = z.enum(['writing', 'reviewing', 'approved', 'decided', 'published', 'withdrawn']);
const editionName = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$/);
const takenBack = z.enum(['submission', 'approval', 'med', 'decision', 'presentation']);
const key = z.string().min(1).max(200);
const seen = z.int().min(1);
const note = z.string().trim().min(1).max(longestNote);
const caseRef = z.string().trim().min(1).max(60);
const link = z.string().trim().max(250).optional();

const step = z.strictObject({
  step: z.enum(journeySteps),
  state: z.enum(['done', 'now', 'ahead']),
  on: day.optional(),
});
const role = z.enum(['editor', 'secretariat', 'accountableExecutive']);
/** Taking something back is a step of its own, which names what. */
const revisionStep = z.enum([
  ...(['describe', 'submit', 'return', 'approve', 'noteMed', 'decide', 'schedule', 'present'] as const),
  ...(['withdraw', 'reopen'] as const),
]);
const nextStep = z.strictObject({
  deed: z.enum(['submit', 'approve', 'noteMed', 'decide', 'publish']),
  roles: z.array(role),
});

const mandateUse = z.strictObject({
  state: z.enum(['listed', 'overdue', 'refused', 'told']),
  until: day.optional(),
  daysLeft: z.int().optional(),
});

const summary = {
  key: z.string(),
  document: documentName,
  edition: z.string(),
  changeType,
  state,
  why: z.string(),
  parts: z.int(),
  journey: z.array(step),
  next: nextStep.optional(),
  /** Is the next thing the reader's to do? */
  isMine: z.boolean(),
  decidedOn: day.optional(),
  use: mandateUse.optional(),
};

const mandate = z.strictObject({
  key: z.string(),
  version: z.int(),
  kind: z.enum(mandateKinds),
  from: day,
  to: day.optional(),
  caseRef: z.string(),
  decidedOn: day,
  counts: z.boolean(),
  /** It was ended before its time, which can be taken back. */
  ended: z.boolean(),
});

const part = z.strictObject({
  draft: z.string(),
  document: z.enum(['rule', 'page']),
  subject: z.string(),
  title: z.string(),
  base: z.string().optional(),
  becomes: z.string(),
  material: z.boolean(),
  whatsNew: z.string().optional(),
  faults: z.array(z.enum(draftFaultCodes)),
  /** The text is another than the one that was put on the table. */
  changed: z.boolean(),
  opinion: z.enum(['agrees', 'agreesIf', 'advisesAgainst']).optional(),
  beginsOn: day.optional(),
  people: z.int().optional(),
  language,
  /** Against the version it is to replace; everything for what is new. */
  comparison: z.array(changedPart),
});

export const revisionViews = {
  revisions: view({
    summary: 'Editions of the handbook and the policy on their way, Direktionen’s standing mandates and their use',
    query: noQuery,
    output: z.strictObject({
      revisions: z.array(z.strictObject(summary)),
      mandates: z.array(mandate),
      evaluation: z.strictObject({ on: day, chosen: z.boolean(), state: z.enum(['later', 'soon', 'late']) }).optional(),
      words: boardWords.optional(),
      may: z.strictObject({ start: z.boolean(), mandates: z.boolean(), sign: z.boolean() }),
      /** Editions the sentences may be signed for, the newest first. */
      toSign: z.array(z.strictObject({ document: documentName, edition: z.string() })),
      suggestedEdition: z.string(),
    }),
  }),
  revision: view({
    summary: 'One edition: how far it is, what is missing for the next step and who can do it, and what it changes',
    query: z.strictObject({ edition: editionName, document: documentName.optional() }),
    output: z.strictObject({
      ...summary,
      version: z.int(),
      touchesStaff: z.boolean(),
      strategyLink: z.string().optional(),
      authorName: z.string().optional(),
      reviewerName: z.string().optional(),
      reviewNote: z.string().optional(),
      medOn: day.optional(),
      medNote: z.string().optional(),
      body: body.optional(),
      caseRef: z.string().optional(),
      underMandate: z.boolean(),
      presentedOn: day.optional(),
      presentedRef: z.string().optional(),
      confirmed: z.boolean().optional(),
      publishedAt: moment.optional(),
      begun: z.boolean(),
      /** What is in the way of the next step. */
      missing: z.array(
        z.enum([
          ...(['nothing', 'unready', 'textChanged', 'medMissing', 'ownWork', 'baseReplaced'] as const),
          ...(['mandateOver', 'reachUnknown'] as const),
        ]),
      ),
      /** Steps the reader may do now; taking something back names what. */
      deeds: z.array(revisionStep),
      takesBack: z.array(takenBack),
      mayPublish: z.boolean(),
      bodies: z.array(body),
      /** The standing mandate it may be adopted under today. */
      mandate: mandate.optional(),
      parts: z.array(part),
      /** Drafts that may be put in it. */
      loose: z.array(z.strictObject({ draft: z.string(), subject: z.string(), title: z.string() })),
      reach: z
        .strictObject({
          at: moment,
          people: z.int(),
          seconds: z.int(),
          most: z.int(),
          byType: z.array(z.strictObject({ type: z.string(), people: z.int(), seconds: z.int() })),
          /** It holds something else now than when it was worked out. */
          outdated: z.boolean(),
        })
        .optional(),
      /** A day for each material rule so that nobody gets more in a week than the dosage. */
      spread: z.array(z.strictObject({ draft: z.string(), on: day })),
      perWeek: z.int(),
      words: boardWords.optional(),
      inForce: z.boolean(),
    }),
  }),
};

const stored = z.strictObject({ key: z.string(), version: z.int(), state });
const row = z.strictObject({ key: z.string(), version: z.int() });

export const revisionActions = {
  startRevision: action({
    summary: 'An editor begins an edition of the handbook or the policy',
    input: z.strictObject({
      document: documentName,
      edition: editionName,
      changeType,
      why: note,
      touchesStaff: z.boolean(),
      strategyLink: link,
    }),
    output: stored,
  }),
  putInRevision: action({
    summary: 'An editor puts a draft in an edition that is being written, or takes it out',
    input: z.strictObject({ draft: key, revision: key.optional() }),
    output: row,
  }),
  changeRevision: action({
    summary: 'Something is done to an edition on its way to its body, or taken back',
    input: z.discriminatedUnion('deed', [
      z.strictObject({
        ...{ deed: z.literal('describe'), key, seen, changeType, why: note },
        ...{ touchesStaff: z.boolean(), strategyLink: link },
      }),
      z.strictObject({ deed: z.literal('submit'), key, seen }),
      z.strictObject({ deed: z.literal('return'), key, seen, note }),
      z.strictObject({ deed: z.literal('approve'), key, seen, note: note.optional() }),
      z.strictObject({ deed: z.literal('noteMed'), key, seen, on: day, note }),
      z.strictObject({ deed: z.literal('decide'), key, seen, body, on: day, caseRef, mandate: key.optional() }),
      z.strictObject({
        ...{ deed: z.literal('schedule'), key, seen },
        starts: z.array(z.strictObject({ draft: key, on: day })).max(200),
      }),
      z.strictObject({ deed: z.literal('present'), key, seen, on: day, caseRef, confirmed: z.boolean() }),
      z.strictObject({ deed: z.literal('takeBack'), key, seen, of: takenBack }),
      z.strictObject({ deed: z.literal('withdraw'), key, seen }),
      z.strictObject({ deed: z.literal('reopen'), key, seen }),
    ]),
    output: stored,
  }),
  weighRevision: action({
    summary: 'Works out whom an edition asks to read and what that costs, and keeps it on the edition',
    input: z.strictObject({ key }),
    output: stored,
  }),
  publishRevision: action({
    summary: 'An editor lets out an edition its body has adopted; stopped half-way it is completed by doing it again',
    input: z.strictObject({ key, seen }),
    output: stored,
  }),
  recordStandingMandate: action({
    summary: 'Writes down what Direktionen has allowed to be released before its next meeting',
    input: z.strictObject({ kind: z.enum(mandateKinds), from: day, to: day.optional(), caseRef, decidedOn: day }),
    output: row,
  }),
  endStandingMandate: action({
    summary: 'Ends a standing mandate before its time, or takes that back',
    input: z.strictObject({ key, seen, to: day.optional() }),
    output: row,
  }),
  signBoardWords: action({
    summary: 'The accountable director signs Direktionen’s three sentences about an edition',
    input: z.strictObject({
      ...{ document: documentName, edition: editionName },
      ...{ first: z.string().trim().min(1).max(300), second: z.string().trim().min(1).max(300) },
      ...{ third: z.string().trim().min(1).max(300), names: z.string().trim().min(1).max(200) },
    }),
    output: row,
  }),
};
