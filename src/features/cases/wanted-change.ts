import { z } from 'zod';
import { freeText } from '../../kernel/free-text.ts';
import { moment } from '../../kernel/shape.ts';
import { letterChannels } from './papers/letter-sent.ts';

/** A reason, in the DBR's or the controller's own words. */
const reason = freeText(2_000);
const line = freeText(200);
const risk = z.enum(['unlikely', 'risk', 'high']);
export const decidedAnswer = z.enum(['yes', 'no', 'notRelevant']);
/** Which exception holds where people are not informed of a high risk. */
export const art34Ground = z.enum(['unintelligible', 'riskRemoved', 'disproportionate', 'section22']);

const notified = z.strictObject({
  step: z.literal('notified'),
  notifiedAt: moment,
  receiptNumber: line,
  delayReason: reason.optional(),
  /** What was said to follow, and by when; two weeks unless it says otherwise. */
  promised: reason.optional(),
  promisedBy: moment.optional(),
});

/** What the DBR does to a case; each says what has to be said about it. */
export const caseChange = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('assessed'),
    risk,
    riskReason: reason,
    art33: decidedAnswer,
    art33Reason: reason,
    art34: decidedAnswer,
    art34Ground: art34Ground.optional(),
    art34Reason: reason,
  }),
  z.strictObject({ step: z.literal('awareSet'), awareAt: moment, reason }),
  notified,
  z.strictObject({
    step: z.literal('informed'),
    informedAt: moment,
    how: reason,
    channel: z.enum(letterChannels).optional(),
    recipients: z.int().min(1).max(1_000_000).optional(),
    template: line.optional(),
  }),
  /** The two questions of NIS 2-loven § 12. */
  z.strictObject({
    step: z.literal('nis2Judged'),
    disruption: z.enum(['yes', 'no']),
    damage: z.enum(['yes', 'no']),
    reason,
  }),
  z.strictObject({ step: z.literal('managementInformed'), informedAt: moment, whom: line }),
  z.strictObject({ step: z.literal('explained'), cause: reason, rulesReview: z.enum(['yes', 'no']) }),
  /** Why what was promised the authority does not follow. */
  z.strictObject({ step: z.literal('promiseSettled'), reason }),
  /** A journal number, or why it is not filed. */
  z.strictObject({
    step: z.literal('closed'),
    journal: line,
    /** What keeps it from happening again; absent where the case says so already. */
    prevention: reason.optional(),
  }),
  /** Surely nobody has seen it: judged and closed in one, with how that is known and what is done about it. */
  z.strictObject({
    step: z.literal('noBreach'),
    outcome: z.enum(['nearMiss', 'notABreach']),
    reason,
    prevention: reason,
  }),
  z.strictObject({ step: z.literal('reopened'), reason }),
  z.strictObject({ step: z.literal('openedInError'), reason }),
]);

export type CaseChange = z.output<typeof caseChange>;
/** It was notified on Virk, with what is to follow and when at the latest. */
export type Notified = z.output<typeof notified>;
