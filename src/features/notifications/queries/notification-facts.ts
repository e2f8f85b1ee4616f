import { Refusal } from '../../../core/refusal.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Reader } from '../../../kernel/reader.ts';
import type { Wishes } from '../../delivery/preference.ts';
import { preferenceKey, wishesOf } from '../../delivery/preference.ts';
import { Notification, Preference } from '../../delivery/records.ts';
import type { RequiredRule } from '../../reading/required-reading.ts';
import { owed, requiredReading } from '../../reading/required-reading.ts';
import type { Placement } from '../../workplace/placed.ts';
import { actorOf } from '../../workplace/queries/actor-of.ts';
import type { NotificationFacts } from '../what-to-tell.ts';
import { standardHoursOf } from './standard-hours.ts';

/** What decides whether somebody is told, for one person after another: what is the same for all is read once. */
export interface FactFinder {
  /** When the person may be written to. */
  wishes(person: string): Wishes;
  /** Of somebody whose reading is worked out already. */
  of(placed: { placement: Placement; required: readonly RequiredRule[] }): NotificationFacts;
  /** Of anybody; `undefined` for an account that is unknown or closed. */
  about(person: string): NotificationFacts | undefined;
}

export function factFinder(
  services: Pick<Services, 'records' | 'directory' | 'clock' | 'holidays' | 'installation'>,
  reader: Reader,
): FactFinder {
  const standard = standardHoursOf(services.records);
  const perWeek = reader.setting('cardsPerWeek');
  const newForDays = reader.setting('daysForNewEmployee');

  const wishes = (person: string) =>
    wishesOf(services.records.find(Preference, preferenceKey(person))?.record, standard);
  const of: FactFinder['of'] = ({ placement, required }) => ({
    placement,
    owed: owed(required),
    wishes: wishes(placement.person),
    told: reader.all(Notification, { person: placement.person }),
    perWeek,
    newForDays,
    isHoliday: (day) => services.holidays.nameOf(day) !== undefined,
  });

  return {
    wishes,
    of,
    about: (person) => {
      try {
        const { plan, placement, confirmations, settings } = reader.reader(actorOf(services, person, 'tab', 'da'));
        return of({ placement, required: requiredReading(plan, placement, confirmations, settings, reader.today) });
      } catch (error) {
        if (error instanceof Refusal && error.code === 'notAllowed') return undefined;
        throw error;
      }
    },
  };
}
