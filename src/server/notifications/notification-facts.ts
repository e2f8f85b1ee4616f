import { Refusal } from '../../core/refusal.ts';
import type { Ports } from '../../domain/ports.ts';
import type { Wishes } from '../../features/notifications/preference.ts';
import { preferenceKey, wishesOf } from '../../features/notifications/preference.ts';
import { Notification, Preference } from '../../features/notifications/records.ts';
import type { NotificationFacts } from '../../features/notifications/what-to-tell.ts';
import type { RequiredRule } from '../../features/reading/required-reading.ts';
import { owed, requiredReading } from '../../features/reading/required-reading.ts';
import type { Placement } from '../../features/workplace/placed.ts';
import { actorOf } from '../actor.ts';
import type { ViewSource } from '../view-source.ts';
import { standardHoursOf } from './standard-hours.ts';

/** What decides whether somebody is told, for one person after another: what is the same for all is read once. */
export interface FactFinder {
  /** When the person may be written to. */
  wishes(person: string): Wishes;
  /** Of a reader whose reading is worked out already. */
  of(reader: { placement: Placement; required: readonly RequiredRule[] }): NotificationFacts;
  /** Of anybody; `undefined` for an account that is unknown or closed. */
  about(person: string): NotificationFacts | undefined;
}

export function factFinder(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'holidays' | 'installation'>,
  source: ViewSource,
): FactFinder {
  const standard = standardHoursOf(ports.records);
  const perWeek = source.setting('cardsPerWeek');
  const newForDays = source.setting('daysForNewEmployee');

  const wishes = (person: string) => wishesOf(ports.records.find(Preference, preferenceKey(person))?.record, standard);
  const of: FactFinder['of'] = ({ placement, required }) => ({
    placement,
    owed: owed(required),
    wishes: wishes(placement.person),
    told: source.all(Notification, { person: placement.person }),
    perWeek,
    newForDays,
    isHoliday: (day) => ports.holidays.nameOf(day) !== undefined,
  });

  return {
    wishes,
    of,
    about: (person) => {
      try {
        const { plan, placement, confirmations, settings } = source.reader(actorOf(ports, person, 'tab', 'da'));
        return of({ placement, required: requiredReading(plan, placement, confirmations, settings, source.today) });
      } catch (error) {
        if (error instanceof Refusal && error.code === 'notAllowed') return undefined;
        throw error;
      }
    },
  };
}
