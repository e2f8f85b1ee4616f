import { dayOf } from '../../../core/dates.ts';
import { change } from '../../../kernel/change.ts';
import type { Context } from '../../../kernel/context.ts';
import { type Hours, preferenceKey, wishesOf } from '../../delivery/preference.ts';
import { Preference } from '../../delivery/records.ts';
import { standardHoursOf } from '../queries/standard-hours.ts';
import { shownWishes } from '../reminders-page.ts';

/** The person's row with the hours, or the peace, they ask for; what they do not touch stays. @returns what holds now */
export async function changePreference(context: Context, wish: Hours | Pick<Preference, 'snoozedUntil'>) {
  const { actor, clock, records } = context;
  const { id } = actor.person;
  const at = clock.now();
  const key = preferenceKey(id);
  const { record } = await change(context, Preference, key, {
    to: (before) => ({ ...before, ...wish, key, actor: id, at, person: id }),
  });
  return shownWishes(wishesOf(record, standardHoursOf(records)), dayOf(at));
}
