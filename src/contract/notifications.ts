import { z } from 'zod';
import { weekdays } from '../features/notifications/preference.ts';
import { action, day, moment, noQuery, view } from './define.ts';

const weekday = z.enum(weekdays);

const preference = z.strictObject({
  days: z.array(weekday),
  fromHour: z.int(),
  toHour: z.int(),
  holidays: z.boolean(),
  snoozedUntil: day.optional(),
  /** The reader's own choice; false while the municipality's default holds. */
  chosen: z.boolean(),
});

export const notificationViews = {
  reminders: view({
    summary: 'When the reader is written to, and everything that has been told',
    query: noQuery,
    output: z.strictObject({
      preference,
      /** At most so many digests a week. */
      perWeek: z.int(),
      toldThisWeek: z.int(),
      /** Holidays of the coming twelve months on which nothing is told. */
      holidays: z.array(z.strictObject({ day, name: z.string() })),
      told: z.array(
        z.strictObject({
          what: z.enum([
            'welcome',
            'reading',
            'reminder',
            'critical',
            'asked',
            'nudge',
            'question',
            'answer',
            'clearance',
            'leading',
            'partner',
            'exemptionWaits',
            'exemptionDecided',
            'exemptionAgainst',
            'exemptionExpires',
            'mayor',
            'returned',
            'upkeep',
            'words',
            'opinionAsked',
            'opinionGiven',
            'revision',
            'appointmentWaits',
            'appointmentChanged',
            'outsideChange',
            'outsideAlarm',
          ]),
          count: z.int(),
          rules: z.array(z.string()),
          state: z.enum(['planned', 'sent', 'failed', 'dropped']),
          at: moment,
          sentAt: moment.optional(),
          /** In whose name it was said, when it was not the municipality's. */
          inNameOf: z.string().optional(),
          /** A server stopped in the middle: it may have arrived. */
          isUncertain: z.literal(true).optional(),
        }),
      ),
    }),
  }),
};

export const notificationActions = {
  savePreference: action({
    summary: 'The reader says when to be written to',
    input: z.strictObject({
      days: z.array(weekday).min(1).max(7),
      fromHour: z.int().min(0).max(23),
      /** Before `fromHour`: on the next morning. */
      toHour: z.int().min(1).max(24),
      holidays: z.boolean(),
    }),
    output: preference,
  }),
  remindTomorrow: action({
    summary: '*Husk mig i morgen*: peace until tomorrow, then one reminder; or taken back',
    input: z.strictObject({ on: z.boolean() }),
    output: preference,
  }),
};
