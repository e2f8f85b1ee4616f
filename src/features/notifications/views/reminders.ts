import { z } from 'zod';
import { insideRoles } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { preferenceKey, wishesOf } from '../../delivery/preference.ts';
import { Notification, Preference } from '../../delivery/records.ts';
import { standardHoursOf } from '../queries/standard-hours.ts';
import { preference, remindersPage, shownNotification } from '../reminders-page.ts';

/** *Beskeder*: when the reader is written to, and what has been told. */
export const reminders = view({
  summary: 'When the reader is written to, and everything that has been told',
  roles: insideRoles,
  own: true,
  query: z.strictObject({}),
  output: z.strictObject({
    preference,
    /** At most so many digests a week. */
    perWeek: z.int(),
    toldThisWeek: z.int(),
    /** Holidays of the coming twelve months on which nothing is told. */
    holidays: z.array(z.strictObject({ day: z.iso.date(), name: z.string() })),
    told: z.array(shownNotification),
  }),
  read: (reader, { person: { id: person } }) => {
    const { records, holidays, today } = reader;
    const wishes = wishesOf(records.find(Preference, preferenceKey(person))?.record, standardHoursOf(records));
    const told = reader.all(Notification, { person });
    return remindersPage(wishes, told, reader.setting('cardsPerWeek'), holidays.nameOf, today);
  },
});
