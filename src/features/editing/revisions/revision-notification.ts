import type { Moment } from '../../../core/dates.ts';
import { dayOf } from '../../../core/dates.ts';
import { newNotification } from '../../delivery/notification.ts';
import type { Notification } from '../../delivery/records.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import type { Appointment } from '../../workplace/appointments/records.ts';
import type { CountsAsOne } from '../../workplace/one-person.ts';
import { nextStep } from './next-doer.ts';
import type { Revision } from './records.ts';
import { isWorkOf } from './refused-to.ts';

/**
 * Those who can do the next thing to an edition are told that it waits for them, once for each time it comes to them;
 * an edition that was sent back waits for whoever had put it before others. Whoever has just done something is not
 * told, and a person who may not do it because it is their work is not asked to.
 * @param came what tells one coming from another: the version of the row
 * @param back who had put it before others, when it was sent back
 */
export function revisionNotifications(
  revision: Revision,
  appointments: readonly Appointment[],
  came: { version: number; back?: string | undefined },
  countsAsOne: CountsAsOne,
  now: Moment,
): readonly Notification[] {
  const next = nextStep(revision);
  if (next === undefined) return [];
  const holding = appointments.filter((one) => next.roles.some((role) => role === one.role) && holds(one, dayOf(now)));
  const asked = came.back === undefined ? holding.map(({ person }) => person) : [came.back];
  const takesOthers = next.deed !== 'submit' && next.deed !== 'publish';
  const isOwn = (person: string) => takesOthers && isWorkOf(revision, person, countsAsOne);
  return [...new Set(asked)]
    .filter((person) => person !== revision.actor && !isOwn(person))
    .map((person) => toldOf(person, `${revision.key}-${revision.state}-${came.version}`, now));
}

/** Something about an edition waits for somebody: neither which nor what stands in it. */
export const toldOf = (person: string, occasion: string, now: Moment) =>
  newNotification('revision', person, occasion, now);
