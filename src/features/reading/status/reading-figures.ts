import { smallest } from '../../../core/small-groups/band.ts';
import type { ShownCount } from '../../../core/small-groups/protect-counts.ts';
import { sumOfTold } from '../../../core/small-groups/told-range.ts';
import type { StatusTable } from './reading-status-page.ts';

const states = ['people', 'ready', 'underWay', 'behind', 'paused'] as const;

/**
 * The reading of the whole municipality as the sum of what the centres are shown (S18, S115): it tells nothing of a centre
 * that the centre's own numbers keep back.
 */
export function readingFigures({ centres }: Pick<StatusTable, 'centres'>): Record<(typeof states)[number], string> {
  const sum = (state: (typeof states)[number]) => sumOfTold(centres.map(({ total }) => toldOf(total[state])));
  return Object.fromEntries(states.map((state) => [state, sum(state)])) as Record<(typeof states)[number], string>;
}

function toldOf(count: ShownCount): string {
  if (typeof count === 'number') return String(count);
  return count === 'few' ? `<${smallest}` : `${smallest}+`;
}
