import { sinceLast } from '../../core/period.ts';
import { feature } from '../../kernel/feature.ts';
import { changeWheel } from './actions/change-wheel.ts';
import { WheelItem } from './records.ts';
import { refreshWheel } from './scheduled/wheel.ts';
import { councilYear } from './views/council-year.ts';
import { wheel as view } from './views/wheel.ts';

/** *Årshjulet*: the six things of every year, who answers for each, and what shows that it was done (S119–S122). */
export const wheel = feature({
  module: 'wheel',
  openMatters: ({ all }) => all(WheelItem).filter(({ state }) => state === 'planned').length,
  records: { wheelItem: WheelItem },
  actions: { changeWheel },
  views: { wheel: view, councilYear },
  // What they were asked to do for somebody else goes back to whoever answers for it (S72).
  accountsClosed: (services, _accounts, _reader, now) => refreshWheel(services, now),
  scheduled: [
    {
      name: 'wheel',
      period: sinceLast(1),
      run: refreshWheel,
    },
  ],
});
