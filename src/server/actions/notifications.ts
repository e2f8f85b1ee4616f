import type { ActionRecord } from '../../contract/contract.ts';
import { dayOf } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import { remindTomorrow } from '../../domain/notifications/actions/remind-tomorrow.ts';
import { savePreference } from '../../domain/notifications/actions/save-preference.ts';
import { wishesOf } from '../../domain/notifications/preference.ts';
import { shownWishes } from '../../domain/notifications/reminders-page.ts';
import type { Ports } from '../../domain/ports.ts';
import type { Preference } from '../../features/notifications/records.ts';
import type { ActionTable, Outcome } from '../actions.ts';
import { standardHoursOf } from '../standard-hours.ts';

export const notificationTable: Pick<ActionTable, 'savePreference' | 'remindTomorrow'> = {
  savePreference: async (ports, actor, input) => shown(ports, await savePreference(ports, actor, input)),
  remindTomorrow: async (ports, actor, input) => shown(ports, await remindTomorrow(ports, actor, input)),
};

function shown({ records, clock }: Ports, stored: Stored<Preference>): Outcome<ActionRecord<'savePreference'>> {
  const wishes = wishesOf(stored.record, standardHoursOf(records));
  return { record: shownWishes(wishes, dayOf(clock.now())), marks: [stored.mark] };
}
