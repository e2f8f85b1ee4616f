import { openFirstList } from '../../test/first-list.ts';
import { slowPhone } from '../bench/first-list.ts';
import type { Figure } from './figure.ts';

const most = { kilobytes: 250, seconds: 3 };

export const firstList: Figure = {
  what: 'the first list on a phone with nothing cached (CPU × 4, slow 4G)',
  before: '269 kB',
  wanted: `≤ ${most.kilobytes} kB, ≤ ${most.seconds} s`,
  measure: async ({ browser, teams, ours }) => {
    const { kilobytes, seconds } = await openFirstList(browser, { teams, ours }, slowPhone);
    return {
      ours: `${kilobytes} kB, ${seconds.toFixed(1)} s`,
      isReached: kilobytes > 0 && kilobytes <= most.kilobytes && seconds <= most.seconds,
    };
  },
};
