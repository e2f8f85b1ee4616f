import type { Moment } from '../../core/dates.ts';
import { unlessChanged } from '../../core/refusal.ts';
import type { Ports } from '../../domain/ports.ts';
import { unheardCases } from '../../features/cases/notifications/unheard.ts';
import { CaseNotification } from '../../features/incidents/breach-records.ts';
import { openCaseNotificationSender } from '../notifications/case-notification-sender.ts';

export const unheardName = 'case-unheard';

const minute = 'YYYY-MM-DDTHH:MM'.length;

/** Due only while there is a DBR or a deputy and a case none of them has ever been told of. */
export function unheardPeriod(now: Moment, ports: Ports): string | undefined {
  return unheardCases(ports, now).length > 0 ? now.slice(0, minute).toLowerCase() : undefined;
}

/**
 * Tells the person who has been appointed of what was reported while there was nobody (S105). Each has a row of its
 * own, so that doing it again tells nobody twice.
 * @returns how many were told
 */
export async function tellOfUnheard(ports: Ports, now: Moment): Promise<number> {
  const { records } = ports;
  await Promise.all(
    unheardCases(ports, now).map(({ notification, before }) =>
      before
        ? records.update(CaseNotification, before, notification).catch(unlessChanged)
        : records.create(CaseNotification, notification),
    ),
  );
  return openCaseNotificationSender(ports).send();
}
