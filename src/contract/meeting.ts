import { z } from 'zod';
import { codeLength } from '../features/reviews/meeting-code.ts';
import { action, day, moment, personId, ruleId, view } from './define.ts';

export const meetingCode = z.string().regex(new RegExp(`^[a-z0-9]{${codeLength}}$`));
const number = z.string().regex(/^\d{4}-\d{1,3}$/);

const door = z.strictObject({ code: z.string(), until: moment });

export const meetingViews = {
  meeting: view({
    summary: 'The personnel meeting a code on the wall belongs to, and what of its agenda the reader has not read yet',
    query: z.strictObject({ code: meetingCode }),
    output: z.discriminatedUnion('state', [
      z.strictObject({
        state: z.literal('open'),
        managerName: z.string(),
        on: day,
        until: moment,
        /** The reader has checked in. */
        here: z.boolean(),
        rules: z.array(z.strictObject({ rule: ruleId, title: z.string(), seconds: z.int() })),
        /** Rules of the agenda the reader has confirmed, at the meeting or before. */
        confirmed: z.int(),
      }),
      z.strictObject({ state: z.enum(['unknown', 'other', 'over']) }),
    ]),
  }),
  arrivals: view({
    summary: 'Who has checked in by themselves at the meeting the reader is holding, as a suggestion; and its code',
    query: z.strictObject({ for: personId.optional(), number }),
    output: z.strictObject({
      open: door.optional(),
      count: z.int(),
      /** Only when the reader may meet names (G8). */
      people: z.array(z.string()).optional(),
    }),
  }),
};

export const meetingActions = {
  openMeeting: action({
    summary: 'Whoever holds the meeting lets those at it confirm on their own phone, with a code for the wall',
    input: z.strictObject({ for: personId.optional(), number }),
    output: door,
  }),
  checkIn: action({
    summary: 'The reader says that they are at the meeting, or takes it back',
    input: z.strictObject({ code: meetingCode, here: z.boolean() }),
    output: z.strictObject({ here: z.boolean() }),
  }),
};
