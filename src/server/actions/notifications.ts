import type { ActionRecord } from '../../contract/contract.ts';
import { dayOf } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { remindTomorrow } from '../../features/notifications/actions/remind-tomorrow.ts';
import { savePreference } from '../../features/notifications/actions/save-preference.ts';
import { wishesOf } from '../../features/notifications/preference.ts';
import type { Preference } from '../../features/notifications/records.ts';
import { shownWishes } from '../../features/notifications/reminders-page.ts';
import type { ActionTable, Outcome } from '../action-table.ts';
import { standardHoursOf } from '../notifications/standard-hours.ts';

export const notificationTable: Pick<ActionTable, 'savePreference' | 'remindTomorrow'> = {
  savePreference: async (ports, actor, input) => shown(ports, await savePreference(ports, actor, input)),
  remindTomorrow: async (ports, actor, input) => shown(ports, await remindTomorrow(ports, actor, input)),
};

function shown({ records, clock }: Ports, stored: Stored<Preference>): Outcome<ActionRecord<'savePreference'>> {
  const wishes = wishesOf(stored.record, standardHoursOf(records));
  return { record: shownWishes(wishes, dayOf(clock.now())), marks: [stored.mark] };
}
