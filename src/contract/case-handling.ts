import { z } from 'zod';
import { letterChannels } from '../features/cases/papers/letter-sent.ts';
import {
  article,
  category,
  decided,
  missing,
  persons,
  risk,
  riskReason,
  seenBy,
  status,
} from '../features/incidents/breach-words.ts';
import { action, moment, noQuery, shortLine, view } from './define.ts';

const key = z.string().max(200);
/** A reason, in the DBR's or the controller's own words. */
const reason = z.string().trim().min(1).max(2_000);

/** What the DBR does to a case; each says what has to be said about it. */
const change = z.discriminatedUnion('deed', [
  z.strictObject({
    deed: z.literal('assessed'),
    risk,
    riskReason: reason,
    art33: decided,
    art33Reason: reason,
    art34: decided,
    art34Reason: reason,
  }),
  z.strictObject({ deed: z.literal('awareSet'), awareAt: moment, reason }),
  z.strictObject({
    deed: z.literal('notified'),
    notifiedAt: moment,
    receiptNumber: shortLine,
    delayReason: reason.optional(),
    /** What was said to follow, and by when; two weeks unless it says otherwise. */
    promised: reason.optional(),
    promisedBy: moment.optional(),
  }),
  z.strictObject({
    deed: z.literal('informed'),
    informedAt: moment,
    how: reason,
    channel: z.enum(letterChannels).optional(),
    recipients: z.int().min(1).max(1_000_000).optional(),
    template: shortLine.optional(),
  }),
  z.strictObject({ deed: z.literal('nis2Judged'), nis2: z.enum(['yes', 'no']), reason }),
  z.strictObject({ deed: z.literal('managementInformed'), informedAt: moment, whom: shortLine }),
  z.strictObject({ deed: z.literal('explained'), cause: reason, rulesReview: z.enum(['yes', 'no']) }),
  /** Why what was promised the authority does not follow. */
  z.strictObject({ deed: z.literal('promiseSettled'), reason }),
  /** A journal number, or why it is not filed. */
  z.strictObject({ deed: z.literal('closed'), journal: shortLine }),
  z.strictObject({ deed: z.literal('reopened'), reason }),
  z.strictObject({ deed: z.literal('openedInError'), reason }),
]);

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

const changed = z.strictObject({ key: z.string(), number: z.string(), status, seen: z.int() });

export const caseHandlingActions = {
  changeCase: action({
    summary: 'The DBR assesses, notifies, informs, explains, closes or reopens a case',
    input: z.strictObject({ key, seen: z.int(), change }),
    output: changed,
  }),
  decideCase: action({
    summary: 'The controller decides on what the DBR has assessed',
    input: z.strictObject({ key, seen: z.int(), art33: decided, art34: decided, reason }),
    output: changed,
  }),
};
