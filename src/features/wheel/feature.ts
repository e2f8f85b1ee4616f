import { sinceLast } from '../../core/period.ts';
import { feature } from '../../kernel/feature.ts';
import { answerWheelItem } from './actions/answer-wheel-item.ts';
import { bringForward } from './actions/bring-forward.ts';
import { changeWheel } from './actions/change-wheel.ts';
import { declineEvent } from './actions/decline-event.ts';
import { endWheelItem } from './actions/end-wheel-item.ts';
import { followUpWheelItem } from './actions/follow-up-wheel-item.ts';
import { planWheelItem } from './actions/plan-wheel-item.ts';
import { saveWheelEvidence } from './actions/save-wheel-evidence.ts';
import { takeWheelEvidence } from './actions/take-wheel-evidence.ts';
import { unansweredItems } from './queries/unanswered-items.ts';
import { wheelTasksNow } from './queries/wheel-tasks.ts';
import { WheelItem } from './records.ts';
import { tellOfWheel } from './scheduled/tell-of-wheel.ts';
import { refreshWheel } from './scheduled/wheel.ts';
import { councilYear } from './views/council-year.ts';
import { wheel as view } from './views/wheel.ts';

/**
 * *Årshjulet*: the locked things of every year and the municipality's own, who answers for each, and what
 * shows that it was done (S119–S123).
 */
export const wheel = feature({
  module: 'wheel',
  notices: ['wheelWaits'],
  openMatters: ({ all }) => all(WheelItem).filter(({ state }) => state === 'planned').length,
  yearTasks: wheelTasksNow,
  unanswered: unansweredItems,
  // What was to be done has been done before anybody was told.
  outdated: ({ what, person }, reader) =>
    what === 'wheelWaits' && !reader.yearTasks().some((task) => task.person === person),
  records: { wheelItem: WheelItem },
  actions: {
    ...{ changeWheel, planWheelItem, endWheelItem, answerWheelItem, followUpWheelItem, bringForward },
    ...{ declineEvent, saveWheelEvidence, takeWheelEvidence },
  },
  views: { wheel: view, councilYear },
  // What they were asked to do for somebody else goes back to the one who answers for it (S72).
  accountsClosed: (services, _accounts, _reader, now) => refreshWheel(services, now),
  scheduled: [
    {
      name: 'wheel',
      period: sinceLast(1),
      run: async (services, now, reader) => (await refreshWheel(services, now)) + tellOfWheel(services, now, reader),
    },
  ],
});
