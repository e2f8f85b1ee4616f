import type { Moment } from '../../../core/dates.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Scheduled } from '../../../kernel/feature.ts';
import { unheardCases } from '../notifications/queries/unheard.ts';
import { planNotifications } from './plan-notifications.ts';

const minute = 'YYYY-MM-DDTHH:MM'.length;

/** Due only while there is a DBR or a deputy and a case none of them has ever been told of. */
export const unheardReports: Scheduled = {
  name: 'case-unheard',
  period: (now, services) => (unheardCases(services, now).length > 0 ? now.slice(0, minute).toLowerCase() : undefined),
  run: tellOfUnheard,
};

/**
 * Tells the person who has been appointed of what was reported while there was nobody (S105). Each has a row of its
 * own, so that doing it again tells nobody twice.
 * @returns how many were to be told
 */
async function tellOfUnheard(services: Services, now: Moment): Promise<number> {
  const due = unheardCases(services, now);
  await planNotifications(services, due);
  await services.followUps.tellOfCases();
  return due.length;
}
