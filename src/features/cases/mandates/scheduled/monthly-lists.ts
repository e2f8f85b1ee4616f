import { dayOf, type Moment } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { newNotification } from '../../../delivery/notification.ts';
import { Notification } from '../../../delivery/records.ts';
import { actorOf } from '../../../workplace/queries/actor-of.ts';
import { monthlyList } from '../queries/registered-cases.ts';
import { Mandate } from '../records.ts';

/**
 * Tells the directors who have signed the mandate that the list of earlier months waits for their yes or *Uenig – genåbn*:
 * one notice a month, and nothing of what is on the list.
 * @returns how many it told
 */
export async function tellOfMonthlyLists(services: Services, now: Moment, reader: Reader): Promise<number> {
  const { records, followUps } = services;
  const month = dayOf(now).slice(0, 'YYYY-MM'.length);
  const signers = new Set(reader.all(Mandate, { covers: 'registered' }).map(({ person }) => person));
  const told = [...signers]
    .filter((person) => hasList(services, reader, person))
    .map((person) => newNotification('monthlyList', person, `monthly-list-${month}`, now))
    .filter(({ key }) => records.find(Notification, key) === undefined);
  for (const notification of told) followUps.tell(notification);
  return told.length;
}

function hasList(services: Services, reader: Reader, person: string): boolean {
  try {
    return monthlyList(reader, actorOf(services, person, 'tab', 'da')).length > 0;
  } catch (error) {
    // An account that is closed is told nothing.
    if (error instanceof Refusal && error.code === 'notAllowed') return false;
    throw error;
  }
}
