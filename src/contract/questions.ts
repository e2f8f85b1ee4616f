import { z } from 'zod';
import { hasWords, longestText } from '../features/questions/question.ts';
import { action, moment, noQuery, ruleId, versionNumber, view } from './define.ts';

/** What people write: words, not only signs (`badInput` names the field). */
const written = z.string().trim().min(1).max(longestText).refine(hasWords);
const key = z.string().max(200);

const question = z.strictObject({
  key: z.string(),
  rule: ruleId,
  version: z.string(),
  /** Title of the rule in the reader's language. */
  title: z.string(),
  text: z.string(),
  to: z.enum(['manager', 'dpo']),
  state: z.enum(['open', 'answered', 'withdrawn']),
  askedAt: moment,
  /** The working day it waits on, 1 on the day it was asked; only while it is open. */
  waitingDay: z.int().optional(),
  /** Who asked; only for whoever answers. */
  name: z.string().optional(),
  managerName: z.string().optional(),
  passedAt: moment.optional(),
  answer: z.string().optional(),
  answeredAt: moment.optional(),
  answeredByName: z.string().optional(),
  /** May the words be talked about at the personnel meeting, without the name? Absent: nobody has asked. */
  agenda: z.enum(['asked', 'yes', 'no']).optional(),
  /** The manager it waits for has left, leads nobody any more or is on leave: whoever asked had better ask again. */
  stranded: z.boolean(),
  mayAnswer: z.boolean(),
  mayPass: z.boolean(),
  /** Version of the stored row. */
  seen: z.int(),
});

/** What the guard covered, as it stands now: `3112••-••••` (INV15). */
const masked = z.array(z.string());

export const questionViews = {
  questions: view({
    summary: "The reader's own questions, and those that wait for the reader to answer",
    query: noQuery,
    output: z.strictObject({
      mine: z.array(question),
      /** To me as a manager, or as DBR; open ones first. */
      toMe: z.array(question),
      /** Is the reader somebody questions are put to? */
      answers: z.boolean(),
      /** Whom the reader may ask now. */
      whom: z.strictObject({
        manager: z.string().optional(),
        /** Is it the reader's own manager, or one above because the own is not here? */
        nearness: z.enum(['own', 'above']).optional(),
        /** Why there is no manager: the reader has none by nature, or nobody knows who it is. */
        noManager: z.enum(['outside', 'unknown']).optional(),
        dpo: z.strictObject({ name: z.string(), deputy: z.boolean() }).optional(),
      }),
      /** The lists of the DBR's site are still being read. */
      loading: z.boolean(),
    }),
  }),
};

export const questionActions = {
  askQuestion: action({
    summary: 'The reader is in doubt about a rule and asks the manager or the DBR',
    input: z.strictObject({
      /** Made by the page, so that a repeat is the same question. */
      nonce: z.uuid(),
      rule: ruleId,
      version: versionNumber,
      to: z.enum(['manager', 'dpo']),
      text: written,
    }),
    output: question.extend({ masked }),
  }),
  withdrawQuestion: action({
    summary: 'The reader takes back a question that has not been answered',
    input: z.strictObject({ key }),
    output: question,
  }),
  answerQuestion: action({
    summary: 'The manager or the DBR answers a question',
    input: z.strictObject({ key, answer: written, seen: z.int() }),
    output: question.extend({ masked }),
  }),
  passQuestion: action({
    summary: 'The manager passes a question on to the DBR (S84)',
    input: z.strictObject({ key, seen: z.int() }),
    output: question,
  }),
  askForAgenda: action({
    summary: 'The manager asks whoever asked whether their words may stand on the agenda of a personnel meeting (S86)',
    input: z.strictObject({ key }),
    output: question,
  }),
  answerForAgenda: action({
    summary: 'Whoever asked says yes or no to their words on an agenda; never the name',
    input: z.strictObject({ key, yes: z.boolean() }),
    output: question,
  }),
};
