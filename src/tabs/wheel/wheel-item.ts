import type { ViewData } from '../../contract/contract.ts';
import type { StatusKind } from '../parts/status-word.tsx';
import type { PlotTone } from '../plots/tones.ts';

export type Item = ViewData<'wheel'>['items'][number];

export const stateMarks: Readonly<Record<Item['state'], StatusKind>> = {
  done: 'done',
  notDone: 'withdrawn',
  late: 'urgent',
  soon: 'new',
  planned: 'owed',
};

export const stateTones: Readonly<Record<Item['state'], PlotTone>> = {
  done: 'ready',
  notDone: 'paused',
  late: 'behind',
  soon: 'underWay',
  planned: 'rest',
};
