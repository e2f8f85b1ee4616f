import type { Moment } from '../../../core/dates.ts';
import { dayOf, hourOf, secondsBetween } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Scheduled } from '../../../kernel/feature.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { afterNotification, caseNotificationKey } from '../notifications/case-notification.ts';
import { officeHolders } from '../notifications/escalation.ts';
import { CaseNotification } from '../notifications/records.ts';

/** The daily proof that a report gets through (S105). */
export const heartbeat: Scheduled = { name: 'heartbeat', period: heartbeatPeriod, run: proveChain };

/**
 * By the clock in Denmark: when the morning's own messages are through, and there is a day left to do something about it.
 */
const fromHour = 10;
const friday = 5;

/** Once on every working day. */
function heartbeatPeriod(now: Moment, { holidays }: Pick<Services, 'holidays'>): string | undefined {
  const today = dayOf(now);
  const isWorkday = Temporal.PlainDate.from(today).dayOfWeek <= friday && holidays.nameOf(today) === undefined;
  return isWorkday && hourOf(now) >= fromHour ? today : undefined;
}

/** Whoever was reached within a week needs no proof; so nobody gets more than one test a week while all is well. */
const provenSeconds = 7 * 24 * 3_600;
const offices = ['dpo', 'dpoDeputy', 'serviceDesk'] as const;

/**
 * Proves once a day that a report would get through: the server can keep one, SharePoint takes a row, and Teams reaches
 * those who must hear. Whoever has been told of a case within a week proves it without being disturbed; the others get one
 * small notice. What does not arrive stands on the DBR's and IT-Servicedesk's pages and at `/readyz`
 * (`delivery-failure.ts`).
 * @returns how many were reached
 * @throws when a report could not be kept on this server
 */
async function proveChain(services: Services, now: Moment): Promise<number> {
  await services.outbox.prove();
  const { records } = services;
  const today = dayOf(now);
  const appointed = offices.flatMap((role) => records.all(Appointment, { role }).map(({ record }) => record));
  const everybody = officeHolders(offices, { category: 'other' }, workplaceOn(services, today), appointed);
  const unproven = everybody.filter(({ person }) => !wasReached(records, person, now));
  const planned = await Promise.all(
    unproven.map(({ person, name, as }) => {
      const incident = `heartbeat:${today}`;
      const key = caseNotificationKey(person, incident, 'test');
      const state = 'planned' as const;
      const base = { key, actor: 'system', at: now, number: 'Prøve', toName: name, as, occasion: 'test', state };
      return records.create(CaseNotification, { ...base, incident, person });
    }),
  );
  const sides = Map.groupBy(planned, ({ record }) => (record.as === 'serviceDesk' ? 'desk' : 'cases'));
  const reached = await Promise.all(
    [...sides].map(async ([place, rows]) => {
      const people = rows.map(({ record }) => record.person);
      const missed = await services.notifier.tell({ activity: 'tellingsWork', parameters: {}, place }, people);
      await Promise.all(
        rows.map((row) =>
          records.update(
            CaseNotification,
            row,
            settled(row.record, missed.get(row.record.person), services.clock.now()),
          ),
        ),
      );
      return people.length - missed.size;
    }),
  );
  return reached.reduce((sum, count) => sum + count, 0);
}

/** Not retried: tomorrow has a test of its own. */
function settled(notification: CaseNotification, code: string | undefined, now: Moment): CaseNotification {
  const after = afterNotification(notification, code, now);
  return after.state === 'planned' ? { ...after, state: 'failed' } : after;
}

function wasReached({ all }: Pick<Services['records'], 'all'>, person: string, now: Moment): boolean {
  return all(CaseNotification, { person, state: 'sent' }).some(
    ({ record: { sentAt } }) => sentAt !== undefined && secondsBetween(sentAt, now) < provenSeconds,
  );
}
