import { saidOf } from './item.ts';
import type { WheelItem } from './records.ts';

/** The locked items of a year: done, not done with the reason, and what is left (S115, S120). */
export function wheelFigures(items: readonly WheelItem[], year: number) {
  const own = items.filter((item) => item.year === year);
  const count = (state: WheelItem['state']) => own.filter((item) => saidOf(item) === state).length;
  return { done: count('done'), notDone: count('notDone'), left: count('planned'), of: own.length };
}
