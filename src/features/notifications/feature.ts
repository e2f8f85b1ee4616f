import { feature, unaudited } from '../../kernel/feature.ts';
import { waitingRows } from '../audit/proof/queries/waiting-rows.ts';
import { isPastProof } from '../audit/proof/unproven-notification.ts';
import { Notification, Preference } from '../delivery/records.ts';
import { isLastWeeks } from '../team/tasks/leading-digest.ts';
import { isPastProposal } from '../workplace/appointments/proposal-notification.ts';
import { AppointmentProposal } from '../workplace/appointments/records.ts';
import { remindTomorrow } from './actions/remind-tomorrow.ts';
import { savePreference } from './actions/save-preference.ts';
import { notificationPeriod, tellEverybody, tellName } from './scheduled/tell.ts';
import { reminders } from './views/reminders.ts';

/** *Beskeder*: what Rettesnor tells people in Teams, and when they want to be told. */
export const notifications = feature({
  records: { notification: Notification, preference: Preference },
  actions: { savePreference, remindTomorrow },
  views: { reminders },
  scheduled: [
    {
      name: tellName,
      period: notificationPeriod,
      run: tellEverybody,
    },
  ],
  outdated: (notification, { records }, now) =>
    isLastWeeks(notification, now) ||
    isPastProof(notification, () => waitingRows(records)) ||
    isPastProposal(notification, (key) => records.find(AppointmentProposal, key)?.record),
  // When somebody wants to be written to is nobody's business but their own.
  unaudited: [unaudited(Preference, () => true)],
});
