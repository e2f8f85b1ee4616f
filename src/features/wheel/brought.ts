import type { Day, Moment } from '../../core/dates.ts';
import type { Control } from '../controls/records.ts';
import type { ControlTrigger } from '../controls/stored-words.ts';
import { lockedTriggers, saidOf } from './item.ts';
import type { WheelItem } from './records.ts';

interface By {
  actor: string;
  at: Moment;
}

/**
 * A locked item as an event brings it forward (S122). It stays in its year.
 * @returns nothing where the event, the day or how it stands changes nothing
 */
export function broughtItem(item: WheelItem, trigger: ControlTrigger, due: Day, by: By): WheelItem | undefined {
  const isAsked = saidOf(item) === 'planned' && lockedTriggers[item.item].includes(trigger);
  if (!isAsked || item.due < due || !due.startsWith(`${item.year}-`)) return undefined;
  if (item.due === due) return item.broughtBy === trigger ? item : undefined;
  return { ...item, ...by, state: 'planned', due, broughtBy: trigger };
}

/** An own item whose next time is the day, because of the event. */
export function broughtOwn(item: Control, trigger: ControlTrigger, startOn: Day, by: By): Control {
  return item.startOn === startOn ? item : { ...item, ...by, startOn, broughtBy: trigger };
}
