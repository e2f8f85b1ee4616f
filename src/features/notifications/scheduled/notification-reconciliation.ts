import type { Moment } from '../../../core/dates.ts';
import { dayOf, latest } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Records } from '../../../kernel/records.ts';
import { Run } from '../../audit/records.ts';
import { Notification } from '../../delivery/records.ts';
import { agendaNotification, notificationOfState } from '../../questions/notification.ts';
import { Question } from '../../questions/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';

/** How far back answers are looked at, and how far before the last round when that is longer ago. */
const usual = { hours: 48 };
const overlap = { hours: 1 };

/**
 * Plans the notifications a server that stopped between a question and its notification did not get to plan: otherwise
 * nobody would know that somebody waits (S84). What is open is looked at however old it is, so that the deputy hears of
 * what the DBR has left behind. Each has a key of its own, so that one that is there already is not made again.
 * @param tellJob the work whose last round it looks back to
 */
export function reconcileNotifications(
  services: Pick<Services, 'records' | 'directory' | 'followUps'>,
  tellJob: string,
  now: Moment,
): void {
  const { records, followUps } = services;
  const workplace = workplaceOn(services, dayOf(now));
  const changed = records.changed(Question, beginning(records, tellJob, now), now);
  const answered = changed.filter(({ record }) => record.state === 'answered');
  const waiting = changed.filter(({ record }) => record.agenda === 'asked' && record.state !== 'withdrawn');
  const due = [
    ...[...records.all(Question, { state: 'open' }), ...answered].map(({ record }) =>
      notificationOfState(record, workplace, now),
    ),
    ...waiting.map(({ record }) => agendaNotification(record, now)),
  ];
  for (const notification of due) {
    if (notification && !records.find(Notification, notification.key)) followUps.tell(notification);
  }
}

/** A product that stood still over Christmas looks past it. */
function beginning({ all }: Pick<Records, 'all'>, job: string, now: Moment): Moment {
  const usually = before(now, usual);
  const done = all(Run, { job }).filter(({ record }) => record.state === 'done');
  const last = latest(done.map(({ record }) => record.at));
  const sinceLast = last && before(last, overlap);
  return sinceLast && sinceLast < usually ? sinceLast : usually;
}

function before(moment: Moment, by: { hours: number }): Moment {
  return Temporal.Instant.from(moment).subtract(by).toString();
}
