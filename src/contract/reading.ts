import { z } from 'zod';
import { action, day, language, moment, noQuery, occasion, reason, ruleId, versionNumber, view } from './define.ts';
import { meetingCode } from './meeting.ts';

/** A confirmation as its owner sees it. */
export const receipt = z.strictObject({
  key: z.string(),
  rule: z.string(),
  version: z.string(),
  title: z.string(),
  round: z.string(),
  how: z.enum(['tab', 'bot', 'meeting']),
  language,
  confirmedAt: moment,
  withdrawnAt: moment.optional(),
  textHash: z.string(),
  /** How the row came to be, as far as anybody can tell. */
  proof: z.enum(['sealed', 'older', 'unverifiable', 'waits', 'vouched']),
  /** May *Fortryd* still be pressed, and until when? */
  undoUntil: moment.optional(),
});

const owedCard = z.strictObject({
  rule: ruleId,
  version: z.string(),
  title: z.string(),
  /** Why it is on the list, the strongest reason first. */
  reasons: z.array(reason),
  occasion,
  whatsNew: z.string().optional(),
  /** Danish where any of it has no English. */
  whatsNewLanguage: language.optional(),
  critical: z.boolean(),
  dueOn: day,
  seconds: z.int(),
});

export const readingViews = {
  start: view({
    summary: 'What is asked of the reader, and how long it takes',
    query: noQuery,
    output: z.strictObject({
      owed: z.array(owedCard),
      seconds: z.int(),
      paused: z.boolean(),
      confirmed: z.int(),
      lastConfirmedOn: day.optional(),
      /** When the next round or coming version asks again, as far as it is known. */
      nextOn: day.optional(),
      /** No employment places the reader: nobody has said which rules apply. */
      unplaced: z.boolean(),
      /** The first working day of a reader whose first job has not begun; only when unplaced. */
      startsOn: day.optional(),
      /** *Husk mig i morgen*: nothing is told before this day. */
      snoozedUntil: day.optional(),
    }),
  }),
  receipts: view({
    summary: 'Everything the reader has confirmed, newest first',
    query: noQuery,
    output: z.strictObject({ receipts: z.array(receipt) }),
  }),
  receipt: view({
    summary: 'One receipt with the exact text that was confirmed',
    query: z.strictObject({ key: z.string().max(200) }),
    output: z.strictObject({
      receipt,
      text: z.string(),
      /** The text stored today still gives the imprint on the receipt. */
      textMatches: z.boolean(),
      /** Nobody has changed the row since it was made. */
      untouched: z.boolean(),
    }),
  }),
};

export const readingActions = {
  confirmReading: action({
    summary: 'The reader confirms having read a rule',
    input: z.strictObject({
      rule: ruleId,
      version: versionNumber,
      language,
      /** The code on the wall, for whoever confirms while the rule is gone through at a meeting. */
      meeting: meetingCode.optional(),
    }),
    output: receipt,
  }),
  withdrawConfirmation: action({
    summary: 'The reader takes back a confirmation made a moment ago',
    input: z.strictObject({ rule: ruleId, version: versionNumber }),
    output: receipt,
  }),
};
