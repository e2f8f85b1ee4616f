import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { areHours, type Hours, weekdays } from '../../delivery/preference.ts';
import { preference } from '../reminders-page.ts';
import { changePreference } from './change-preference.ts';

/**
 * Somebody says when to be written to. It is nobody's business but their own: the row says when it was changed, and no
 * audit entry is written.
 * @throws Refusal `hoursInvalid` when from and to are the same hour, `changedMeanwhile` when another of the person's
 * windows saved something else in the same moment
 */
export const savePreference = action({
  summary: 'The reader says when to be written to',
  roles: insideRoles,
  own: true,
  input: z.strictObject({
    days: z.array(z.enum(weekdays)).min(1).max(7),
    fromHour: z.int().min(0).max(23),
    /** Before `fromHour`: on the next morning, for those who work at night. */
    toHour: z.int().min(1).max(24),
    holidays: z.boolean(),
  }),
  output: preference,
  run: (context, { fromHour, toHour, holidays, ...chosen }) => {
    const days = weekdays.filter((day) => chosen.days.includes(day));
    const hours: Hours = { days, fromHour, toHour, holidays };
    if (!areHours(hours)) throw new Refusal('hoursInvalid', { fromHour, toHour });
    return changePreference(context, hours);
  },
});
