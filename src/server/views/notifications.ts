import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { preferenceKey, wishesOf } from '../../domain/notifications/preference.ts';
import { remindersPage } from '../../domain/notifications/reminders-page.ts';
import { Notification, Preference } from '../../features/notifications/records.ts';
import { standardHoursOf } from '../standard-hours.ts';
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
