import { z } from 'zod';
import { article, category, missing, persons, risk, riskReason, seenBy } from '../features/incidents/breach-words.ts';
import { moment, noQuery, view } from './define.ts';

/** Where the handling of a case stands; what the case page shows beside the story. */
export const handling = z.strictObject({
  /** Version of the row: what a change is based on. */
  seen: z.int(),
  suggestion: z.strictObject({ risk: risk.optional(), reasons: z.array(riskReason) }),
  risk: risk.optional(),
  art33: article,
  art34: article,
  assessedBy: z.string().optional(),
  assessedAt: moment.optional(),
  decidedBy: z.string().optional(),
  decidedAt: moment.optional(),
  notifiedAt: moment.optional(),
  receiptNumber: z.string().optional(),
  /** What Datatilsynet was told would follow, and when at the latest. */
  promised: z.string().optional(),
  promisedBy: moment.optional(),
  informedAt: moment.optional(),
  managementInformedAt: moment.optional(),
  cause: z.string().optional(),
  rulesReview: z.enum(['yes', 'no']).optional(),
  journal: z.string().optional(),
  missing: z.array(missing),
});

/** A case as the controller meets it: figures and the DBR's reasons, no reporter and no story. */
export const memo = z.strictObject({
  key: z.string(),
  number: z.string(),
  category,
  reportedAt: moment,
  deadlineAt: moment.optional(),
  persons: persons.optional(),
  seenBy: seenBy.optional(),
  risk: risk.optional(),
  art33: article,
  art34: article,
  assessedBy: z.string().optional(),
  /** The reasons as the DBR wrote them, a line each. */
  reasons: z.string(),
  isDrill: z.literal(true).optional(),
  seen: z.int(),
});

/** A case the reader was told of that is not to be decided now. */
const told = z.strictObject({
  number: z.string(),
  state: z.enum(['nobody', 'unassessed', 'unnotified', 'underWay']),
  /** The reader names a deputy for it, for 72 hours. */
  mayName: z.literal(true).optional(),
});

export const caseHandlingViews = {
  decisions: view({
    summary: 'What the controller is to decide: figures and the reasons of the DBR, no reporter and no story',
    query: noQuery,
    output: z.strictObject({ waiting: z.array(memo), told: z.array(told), loading: z.boolean() }),
  }),
};
