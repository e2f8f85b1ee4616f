import { z } from 'zod';
import { addDays, dayOf } from '../../../core/dates.ts';
import { insideRoles } from '../../../core/role.ts';
import { action } from '../../../kernel/action.ts';
import { preference } from '../reminders-page.ts';
import { changePreference } from './change-preference.ts';

/**
 * *Mind mig om det i morgen*: nothing is told before tomorrow, and then one digest of what still waits. Repeating on the same
 * day gives the same; `on: false` takes it back. No audit entry, as for the hours.
 * @throws Refusal `changedMeanwhile` when another of the person's windows saved something else in the same moment
 */
export const remindTomorrow = action({
  summary: '*Mind mig om det i morgen*: peace until tomorrow, then one reminder; or taken back',
  roles: insideRoles,
  own: true,
  input: z.strictObject({ on: z.boolean() }),
  output: preference,
  run: (context, { on }) =>
    changePreference(context, { snoozedUntil: on ? addDays(dayOf(context.clock.now()), 1) : undefined }),
});
