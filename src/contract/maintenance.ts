import { z } from 'zod';
import { longestReason } from '../features/editing/maintenance/maintenance-task.ts';
import { longestTitle, longestWhat, mostSubjects, occasionCauses } from '../features/editing/maintenance/occasion.ts';
import { hasWords } from '../features/questions/question.ts';
import { action, day, moment, noQuery, ruleId, versionNumber, view } from './define.ts';

const cause = z.enum([...occasionCauses, 'nextReview', 'unclear']);
/** A rule's number or a page's name. */
const subject = z.string().regex(/^[a-z0-9-]{1,60}$/i);

const task = z.strictObject({
  key: z.string(),
  /** Version of the stored row; 0 where there is none. */
  seen: z.int(),
  cause,
  subject: z.string(),
  isRule: z.boolean(),
  title: z.string(),
  /** The law or the change by its name. */
  about: z.string().optional(),
  /** Who answers for the rule. */
  owner: z.string().optional(),
  due: day,
  state: z.enum(['late', 'open', 'putOff', 'done', 'closed']),
  because: z.string().optional(),
  byName: z.string().optional(),
  settledAt: moment.optional(),
  closedBy: z.string().optional(),
  nextReview: day.optional(),
});

const occasion = z.strictObject({
  key: z.string(),
  cause: z.enum(occasionCauses),
  title: z.string(),
  what: z.string().optional(),
  reference: z.string().optional(),
  from: day,
  due: day,
  openedAt: moment,
  byName: z.string(),
  /** So many of its tasks are settled, of so many. */
  settled: z.int(),
  of: z.int(),
});

/** What a rule may be picked by. */
const choice = z.strictObject({
  subject: z.string(),
  isRule: z.boolean(),
  title: z.string(),
  lawBound: z.boolean(),
  focus: z.array(z.string()),
  iso: z.array(z.string()),
  audience: z.array(z.string()),
  owner: z.string().optional(),
});

export const maintenanceViews = {
  upkeep: view({
    summary: 'Rules and pages to be looked over: what is late first, why, and what has come of it',
    query: noQuery,
    output: z.strictObject({
      tasks: z.array(task),
      occasions: z.array(occasion),
      /** Rules and pages in force, to pick from; only for whoever may note an occasion. */
      choices: z.array(choice),
      mayNote: z.boolean(),
      maySettle: z.boolean(),
    }),
  }),
};

const key = z.string().min(1).max(200);
const because = z.string().trim().min(1).max(longestReason).refine(hasWords);
const seen = z.int().min(0);
const stored = z.strictObject({ key: z.string(), version: z.int() });

export const maintenanceActions = {
  noteOccasion: action({
    summary: 'The law or the organisation has changed, and these rules and pages are to be looked over for it',
    input: z.strictObject({
      /** Made by the form, so that a repeat is the same occasion. */
      nonce: z.uuid(),
      cause: z.enum(occasionCauses),
      title: z.string().trim().min(1).max(longestTitle).refine(hasWords),
      what: z.string().trim().max(longestWhat).optional(),
      reference: z.string().trim().max(longestTitle).optional(),
      from: day,
      subjects: z.array(subject).max(mostSubjects),
    }),
    output: stored,
  }),
  withdrawOccasion: action({
    summary: 'Takes an occasion back, and every task it opened',
    input: z.strictObject({ key }),
    output: stored,
  }),
  settleUpkeep: action({
    summary: 'An editor found nothing to change, puts a task off with a reason, or opens it again',
    input: z.discriminatedUnion('deed', [
      z.strictObject({ deed: z.literal('nothingToChange'), key, seen, because }),
      z.strictObject({ deed: z.literal('putOff'), key, seen, until: day, because }),
      z.strictObject({ deed: z.literal('reopen'), key, seen }),
    ]),
    output: stored,
  }),
  takeUpDoubt: action({
    summary: 'An editor takes up what readers doubt in a rule as a task',
    input: z.strictObject({ rule: ruleId, version: versionNumber }),
    output: stored,
  }),
};
