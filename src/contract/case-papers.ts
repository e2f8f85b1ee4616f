import { z } from 'zod';
import { nis2Steps, noticeReceivers } from '../features/cases/papers/case-notice.ts';
import { draftFields, letterFields, longestPaperText, storyFields } from '../features/cases/papers/paper-fields.ts';
import { status } from '../features/incidents/breach-words.ts';
import { action, caseNumber, language, moment, shortLine, view } from './define.ts';

const key = z.string().max(200);
const turn = z.int().min(1).max(99);
const receiver = z.enum(noticeReceivers);
const step = z.enum(nis2Steps);

/** Something in a text that points at a person. */
const trace = z.strictObject({ what: z.enum(['cpr', 'phone', 'email', 'reporter', 'person']), shown: z.string() });

const draft = z.strictObject({
  turn,
  state: z.enum(['draft', 'sent']),
  earlierReceipt: z.string().optional(),
  receiptNumber: z.string().optional(),
  sentAt: moment.optional(),
  fields: z.array(
    z.strictObject({
      field: z.enum(draftFields),
      /** As the authority asks, in Danish. */
      heading: z.string(),
      state: z.enum(['missing', 'fromCase', 'written', 'notNeeded', 'asBefore']),
      text: z.string(),
      traces: z.array(trace),
    }),
  ),
});

const letter = z.strictObject({
  language,
  template: z.string(),
  subject: z.string(),
  greeting: z.string(),
  signature: z.string(),
  parts: z.array(
    z.strictObject({
      field: z.enum(letterFields),
      heading: z.string(),
      state: z.enum(['missing', 'fromCase', 'written']),
      text: z.string(),
      traces: z.array(trace),
    }),
  ),
});

const notice = z.strictObject({
  key: z.string(),
  receiver,
  name: z.string().optional(),
  toldAt: moment,
  reference: z.string().optional(),
  step: step.optional(),
});

export const casePaperViews = {
  casePapers: view({
    summary: 'What the DBR writes of a case for others; every look is written down',
    query: z.strictObject({ number: caseNumber }),
    output: z.strictObject({
      key: z.string(),
      number: z.string(),
      seen: z.int(),
      isOpen: z.boolean(),
      hasClock: z.boolean(),
      /** A notification now must explain its delay. */
      isLate: z.boolean(),
      notifiedAt: moment.optional(),
      receiptNumber: z.string().optional(),
      informedAt: moment.optional(),
      title: z.string(),
      story: z.array(z.strictObject({ field: z.enum(storyFields), text: z.string(), traces: z.array(trace) })),
      /** The last one is what may be written now. */
      drafts: z.array(draft),
      missing: z.array(z.enum(draftFields)),
      letters: z.array(letter),
      notices: z.array(notice),
      nis2: z.strictObject({
        suggested: z.boolean(),
        applies: z.boolean(),
        answer: z.enum(['yes', 'no']).optional(),
        clocks: z.array(z.strictObject({ step, deadlineAt: moment, toldAt: moment.optional() })),
      }),
    }),
  }),
};

const place = z.discriminatedUnion('paper', [
  z.strictObject({ paper: z.literal('draft'), turn, field: z.enum(draftFields) }),
  z.strictObject({ paper: z.literal('letter'), language, field: z.enum(letterFields) }),
  z.strictObject({ paper: z.literal('story'), field: z.enum(storyFields) }),
]);

export const casePaperActions = {
  savePaper: action({
    summary: 'Keeps what the DBR writes in one field of a paper while it is written',
    input: z.strictObject({
      key,
      place,
      /** `null` to follow the case again. */
      text: z.string().max(longestPaperText).nullable(),
      seen: z.string().max(longestPaperText),
    }),
    output: z.strictObject({ text: z.string().nullable(), masked: z.array(z.string()) }),
  }),
  recordNotification: action({
    summary: 'The DBR has sent the notification, or a follow-up, and has its receipt',
    input: z.strictObject({
      key,
      seen: z.int(),
      turn,
      receiptNumber: shortLine,
      sentAt: moment,
      delayReason: z.string().trim().min(1).max(2_000).optional(),
      promisedBy: moment.optional(),
    }),
    output: z.strictObject({ key: z.string(), number: z.string(), status, seen: z.int() }),
  }),
  noteNotice: action({
    summary: 'Somebody else was told of a case, or that is taken back',
    input: z.union([
      z.strictObject({
        key,
        nonce: z.uuid(),
        said: z.strictObject({
          receiver,
          toldAt: moment,
          name: shortLine.optional(),
          reference: shortLine.optional(),
          step: step.optional(),
        }),
      }),
      z.strictObject({ key, nonce: z.uuid(), withdraw: z.literal(true) }),
    ]),
    output: notice.extend({ withdrawn: z.boolean() }),
  }),
  exportCase: action({
    summary: 'The case, or its letter, as a file for the records system; it stands in the log',
    input: z.strictObject({
      key,
      what: z.enum(['case', 'letter']),
      language: language.default('da'),
      format: z.enum(['docx', 'text', 'json']),
      withReporter: z.boolean().default(false),
    }),
    output: z.strictObject({ name: z.string(), mime: z.string(), base64: z.string() }),
  }),
};
