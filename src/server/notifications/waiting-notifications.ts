import type { Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { isPastProof } from '../../features/audit/proof/unproven-notification.ts';
import { waitingRows } from '../../features/audit/proof/waiting-rows.ts';
import { firstDayTold } from '../../features/clearance/notification.ts';
import { occasionTold } from '../../features/editing/maintenance/maintenance-notification.ts';
import { Occasion } from '../../features/editing/maintenance/records.ts';
import { isPastExemption } from '../../features/exemptions/notification.ts';
import { Exemption } from '../../features/exemptions/records.ts';
import { weekOf } from '../../features/notifications/dosage.ts';
import { noticeOf } from '../../features/notifications/notice-of.ts';
import { interrupted } from '../../features/notifications/notification.ts';
import { Notification } from '../../features/notifications/records.ts';
import type { Verdict } from '../../features/notifications/waiting.ts';
import { verdictOn } from '../../features/notifications/waiting.ts';
import { questionKey } from '../../features/questions/question.ts';
import { Question } from '../../features/questions/records.ts';
import { isPastProposal } from '../../features/workplace/appointments/proposal-notification.ts';
import { AppointmentProposal } from '../../features/workplace/appointments/records.ts';
import type { ScheduledParts } from '../scheduled/scheduled-parts.ts';
import { openNotificationBatch } from './notification-batch.ts';
import { type FactFinder, factFinder } from './notification-facts.ts';

/** Rows looked at side by side; requests that wait meanwhile are answered in between. */
const slice = 20;

/**
 * Sends, drops or gives up what is planned and was not sent in the moment it was: nights, leave, a busy Microsoft, a
 * server that stopped.
 * @returns how many people were told
 */
export async function settleWaiting({ ports, sources }: ScheduledParts, now: Moment): Promise<number> {
  const facts = factFinder(ports, sources.now());
  const verdict = (notification: Notification) => verdictFor(ports, facts, notification, now);
  const bag = openNotificationBatch(ports, (notification) => verdict(notification) === 'send');
  const waiting = ports.records.all(Notification, { state: 'planned' });
  for (let first = 0; first < waiting.length; first += slice) {
    const rows = waiting.slice(first, first + slice).filter(({ record }) => verdict(record) !== 'wait');
    const settled = rows.map(async ({ record: { key } }) => {
      // The mirror may be behind: another server may have sent it since.
      const row = await ports.records.fetch(Notification, key);
      if (row?.record.state !== 'planned') return;
      const said = verdict(row.record);
      if (said === 'send') await bag.put(row, noticeOf(row.record, facts.about(row.record.person)?.owed));
      else await close(ports, row, said);
    });
    await Promise.all(settled);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return bag.send();
}

/** Another server that closed it in the same moment has done what was to be done. */
async function close({ records }: Pick<Ports, 'records'>, row: Stored<Notification>, verdict: Verdict): Promise<void> {
  const ends = { drop: { state: 'dropped' }, giveUp: { state: 'failed', fault: interrupted } } as const;
  if (verdict !== 'drop' && verdict !== 'giveUp') return;
  await records.update(Notification, row, { ...row.record, ...ends[verdict] }).catch((error) => {
    if (!(error instanceof Refusal) || error.code !== 'changedMeanwhile') throw error;
  });
}

function verdictFor(
  ports: Pick<Ports, 'records'>,
  facts: FactFinder,
  notification: Notification,
  now: Moment,
): Verdict {
  const about = facts.about(notification.person);
  const isPast = isPastExemption(notification, (key) => ports.records.find(Exemption, key)?.record);
  if (
    !about ||
    isPast ||
    isPastProof(notification, () => waitingRows(ports.records)) ||
    isPastProposal(notification, (key) => ports.records.find(AppointmentProposal, key)?.record) ||
    isAnswered(ports, notification) ||
    isCalledOff(ports, notification) ||
    hasBegun(notification, now) ||
    isLastWeeks(notification, now)
  )
    return 'drop';
  return verdictOn(notification, about, now);
}

/** What had changed was taken back before anybody was told. */
function isCalledOff({ records }: Pick<Ports, 'records'>, notification: Notification): boolean {
  const key = occasionTold(notification);
  return key !== undefined && records.find(Occasion, key)?.record.withdrawnAt !== undefined;
}

/** What was to be said before a first day. */
function hasBegun(notification: Notification, now: Moment): boolean {
  const firstDay = firstDayTold(notification);
  return firstDay !== undefined && firstDay < dayOf(now);
}

/** What waited for a manager last week is counted again this week. */
function isLastWeeks({ what, week }: Notification, now: Moment): boolean {
  return what === 'leading' && week !== weekOf(dayOf(now));
}

/** A question that was answered or taken back during the night needs nobody's attention in the morning. */
function isAnswered({ records }: Pick<Ports, 'records'>, { key }: Notification): boolean {
  const nonce = /:question-(.+)$/.exec(key)?.[1];
  const question = nonce === undefined ? undefined : records.find(Question, questionKey(nonce))?.record;
  return question !== undefined && question.state !== 'open';
}
