import type { Moment } from '../../core/dates.ts';
import type { Ports } from '../../domain/ports.ts';
import { waitsFor } from '../notifications/case-notification-sender.ts';

export const caseNotificationsName = 'case-tellings';

/** Whoever planned a notification has tried by then. */
const waitedSeconds = 60;
const minute = 'YYYY-MM-DDTHH:MM'.length;

/**
 * Due only while something about a case has waited a minute and may be sent now: a server stopped, Microsoft did not
 * answer (S105), or a cluster's next notice is due. Then one server a minute tries again.
 */
export function caseNotificationsPeriod(now: Moment, ports: Pick<Ports, 'records'>): string | undefined {
  return waitsFor(ports, now, waitedSeconds) ? now.slice(0, minute).toLowerCase() : undefined;
}
