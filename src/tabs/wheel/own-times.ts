import { addMonths } from '../../core/dates.ts';
import type { Item, OwnItem } from './wheel-item.ts';

interface OwnTime {
  on: string;
  state: Item['state'];
}

/** So far ahead the times to come are reckoned. */
const monthsAhead = 24;

/** Each time an own item was due, is, and will be if all goes well. */
export function timesOf({ results, dueOn, months, state, endedOn }: OwnItem): readonly OwnTime[] {
  const past = results.map(
    ({ dueOn: on, outcome }) => ({ on, state: outcome === 'notDone' ? 'notDone' : 'done' }) as const,
  );
  if (dueOn === undefined || endedOn !== undefined || state === 'ended') return past;
  const later =
    months === undefined
      ? []
      : Array.from({ length: Math.floor(monthsAhead / months) }, (_, at) => addMonths(dueOn, (at + 1) * months)).map(
          (on) => ({ on, state: 'planned' }) as const,
        );
  return [...past, { on: dueOn, state }, ...later];
}
