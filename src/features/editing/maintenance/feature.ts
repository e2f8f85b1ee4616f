import { sinceLast } from '../../../core/period.ts';
import { after, feature } from '../../../kernel/feature.ts';
import { noteOccasion } from './actions/note-occasion.ts';
import { settleUpkeep } from './actions/settle-upkeep.ts';
import { takeUpDoubt } from './actions/take-up-doubt.ts';
import { withdrawOccasion } from './actions/withdraw-occasion.ts';
import { occasionTold } from './maintenance-notification.ts';
import { Occasion, UpkeepTask } from './records.ts';
import { tellOfOccasion, tellOfOccasions } from './scheduled/occasions.ts';
import { upkeep } from './views/upkeep.ts';

/** *Ajourføring*: rules and pages to be looked over, because of the law, their day or their readers (S2, S117, S118). */
export const maintenance = feature({
  records: { occasion: Occasion, upkeepTask: UpkeepTask },
  actions: { noteOccasion, withdrawOccasion, settleUpkeep, takeUpDoubt },
  views: { upkeep },
  scheduled: [
    {
      name: 'upkeep',
      period: sinceLast(1),
      run: tellOfOccasions,
    },
  ],
  // What had changed was taken back before anybody was told.
  outdated: (notification, { records }) => {
    const key = occasionTold(notification);
    return key !== undefined && records.find(Occasion, key)?.record.withdrawnAt !== undefined;
  },
  after: [after(Occasion, (services, { record }) => void tellOfOccasion(services, record, services.clock.now()))],
});
