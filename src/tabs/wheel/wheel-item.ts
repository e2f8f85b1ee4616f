import type { ViewData } from '../../contract/contract.ts';
import type { StatusKind } from '../parts/status-word.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import type { PlotTone } from '../plots/tones.ts';

export type Wheel = ViewData<'wheel'>;
export type Item = Wheel['items'][number];
export type OwnItem = Wheel['own'][number];

/** Says what was done, and to which item. */
export type WheelDone = (done: Done, key?: string) => void;

export const stateMarks: Readonly<Record<OwnItem['state'], StatusKind>> = {
  done: 'done',
  notDone: 'withdrawn',
  late: 'urgent',
  soon: 'new',
  planned: 'planned',
  ended: 'withdrawn',
};

export const stateTones: Readonly<Record<Item['state'], PlotTone>> = {
  done: 'ready',
  notDone: 'paused',
  late: 'behind',
  soon: 'underWay',
  planned: 'rest',
};

/** Nothing is asked of anybody any more. */
export function isFinished({ state }: Pick<OwnItem, 'state'>): boolean {
  return state === 'done' || state === 'notDone' || state === 'ended';
}
