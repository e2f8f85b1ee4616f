import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { day, shape } from '../../../kernel/shape.ts';
import { preferenceKey } from '../../delivery/preference.ts';
import { Preference } from '../../delivery/records.ts';
import { ruleNumber } from '../../handbook/rule-number.ts';
import { trialSince } from '../../handbook/trial/trial.ts';
import { firstDayAhead } from '../../workplace/employment.ts';
import { jobsOf } from '../../workplace/queries/jobs-of.ts';
import { occasion, reason } from '../reason.ts';
import { startPage } from '../start-page.ts';
import { ownTried } from '../trial/queries/own-tried.ts';
import { trialPage } from '../trial/trial-page.ts';

/** *Start*: what is asked of the reader today (S24, S87). */
export const start = view({
  summary: 'What is asked of the reader, and how long it takes',
  roles: insideRoles,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    owed: z.array(
      z.strictObject({
        rule: ruleNumber,
        version: z.string(),
        title: z.string(),
        /** Why it is on the list, the strongest reason first. */
        reasons: z.array(reason),
        occasion,
        whatsNew: z.string().optional(),
        /** Danish where any of it has no English. */
        whatsNewLanguage: z.enum(['da', 'en']).optional(),
        critical: z.boolean(),
        dueOn: day,
        seconds: z.int(),
      }),
    ),
    /** All of it takes so long. */
    seconds: z.int(),
    paused: z.boolean(),
    /** Required rules that are confirmed. */
    confirmed: z.int(),
    lastConfirmedOn: day.optional(),
    /** When the next round or coming version asks again, as far as it is known. */
    nextOn: day.optional(),
    /** No rule is in force yet: there is nothing for anybody to read. */
    isBeginning: z.literal(true).optional(),
    /** No employment places the reader: nobody has said which rules apply. */
    unplaced: z.boolean(),
    /** The first working day of a reader whose first job has not begun; only when unplaced. */
    startsOn: day.optional(),
    /** What may be tried before a body has adopted it: nothing of it is owed (INV5). */
    trial: z
      .strictObject({
        since: day,
        rules: z.array(
          z.strictObject({
            rule: ruleNumber,
            version: z.string(),
            title: z.string(),
            seconds: z.int(),
            /** The reader has tried to confirm it. */
            tried: z.boolean(),
          }),
        ),
      })
      .optional(),
    /** *Mind mig om det i morgen*: nothing is told before this day. */
    ...shape(Preference, 'snoozedUntil'),
  }),
  read: (reader, actor) => {
    const { id } = actor.person;
    const { plan, placement, confirmations, settings, language } = reader.reader(actor);
    const snoozedUntil = reader.records.find(Preference, preferenceKey(id))?.record.snoozedUntil;
    const page = startPage(plan, placement, confirmations, settings, language, reader.today);
    const since = trialSince(reader.shownHandbook());
    const startsOn = page.unplaced && firstDayAhead(jobsOf(reader, id, reader.all).employments, reader.today);
    const hasRules = [...reader.shownHandbook().rules.values()].some((rule) => rule.inForce(reader.today));
    return {
      ...page,
      ...(!hasRules && { isBeginning: true as const }),
      ...(startsOn && { startsOn }),
      ...(since && {
        trial: {
          since,
          rules: trialPage(reader.trialPlan(), placement, ownTried(reader, actor), language, reader.today),
        },
      }),
      ...(snoozedUntil !== undefined && snoozedUntil > reader.today && { snoozedUntil }),
    };
  },
});
