import type { Scheduled } from '../../../kernel/feature.ts';
import { openCaseNotificationSender, waitsFor } from './case-notification-sender.ts';

/** Whoever planned a notification has tried by then. */
const waitedSeconds = 60;
const minute = 'YYYY-MM-DDTHH:MM'.length;

/**
 * Due only while something about a case has waited a minute and may be sent now: a server stopped, Microsoft did not
 * answer (S105), or a cluster's next notice is due. Then one server a minute tries again.
 */
export const caseNotifications: Scheduled = {
  name: 'case-tellings',
  period: (now, services) => (waitsFor(services, now, waitedSeconds) ? now.slice(0, minute).toLowerCase() : undefined),
  // A list of the DBR's that cannot be read must not silence the others (S105).
  partial: true,
  run: (services) => openCaseNotificationSender(services).send(),
};
