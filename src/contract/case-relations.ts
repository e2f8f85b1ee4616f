import { z } from 'zod';
import { longestMessage } from '../domain/breaches/case-message.ts';
import { job, moment, view } from './define.ts';

const key = z.string().max(200);
const caseNumber = z.string().regex(/^\d{4}-\d{4,9}$/);
const words = z.string().trim().min(1).max(longestMessage);

/** What the DBR and the reporter wrote to each other, oldest first, without a name. */
export const message = z.strictObject({
  key: z.string(),
  kind: z.enum(['asked', 'replied', 'added', 'withdrawn']),
  text: z.string().optional(),
  at: moment,
  /** A question nobody has answered. */
  waiting: z.boolean(),
  /** When the wish to withdraw was taken back. */
  undoneAt: moment.optional(),
});

export const caseRelationViews = {
  caseRelations: view({
    summary: 'Whom and what one case touches, for the DBR and the deputy; every look is written down',
    query: z.strictObject({ number: caseNumber }),
    output: z.strictObject({
      key: z.string(),
      thread: z.array(message),
      /** The reporter can still be asked. */
      mayAsk: z.boolean(),
    }),
  }),
};

const nonce = z.uuid();

export const caseRelationJobs = {
  askReporter: job({
    summary: 'The DBR asks whoever reported',
    input: z.strictObject({ key, nonce, text: words }),
    output: z.strictObject({ key: z.string(), at: moment }),
  }),
  tellMore: job({
    summary: 'The reporter answers the DBR, or says more',
    input: z.strictObject({ key, nonce, text: words, question: key.optional() }),
    output: z.strictObject({ key: z.string(), at: moment }),
  }),
  withdrawReport: job({
    summary: 'The reporter wishes the report away, or takes the wish back',
    input: z.strictObject({
      key,
      text: z.string().trim().max(longestMessage).default(''),
      undo: z.boolean().default(false),
    }),
    output: z.strictObject({ key: z.string(), wished: z.boolean() }),
  }),
};
