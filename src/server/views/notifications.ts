import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { preferenceKey, wishesOf } from '../../features/notifications/preference.ts';
import { Notification, Preference } from '../../features/notifications/records.ts';
import { remindersPage } from '../../features/notifications/reminders-page.ts';
import { standardHoursOf } from '../notifications/standard-hours.ts';
import type { ViewSource } from '../view-source.ts';

export function reminders(source: ViewSource, actor: Actor): ViewData<'reminders'> {
  const { records, today, holidays } = source;
  const person = actor.person.id;
  const wishes = wishesOf(records.find(Preference, preferenceKey(person))?.record, standardHoursOf(records));
  return remindersPage(
    wishes,
    source.all(Notification, { person }),
    source.setting('cardsPerWeek'),
    holidays.nameOf,
    today,
  );
}
