import { smallest } from '../../../core/small-groups/band.ts';
import type { ShownCount } from '../../../core/small-groups/protect-counts.ts';
import type { StatusTable } from './reading-status-page.ts';

/**
 * How many owe something and have signed for it on paper, as it may stand beside the table: so many owe something at
 * least, which is told only where the table's own numbers tell as much.
 * @returns nothing for nobody
 */
export function onPaperShown(onPaper: number, { centres }: Pick<StatusTable, 'centres'>): ShownCount | undefined {
  if (onPaper <= 0) return undefined;
  if (onPaper < smallest) return 'few';
  const owing = centres.reduce((sum, { total }) => sum + leastOf(total.underWay) + leastOf(total.behind), 0);
  return onPaper <= owing ? onPaper : 'hidden';
}

function leastOf(shown: ShownCount): number {
  if (typeof shown === 'number') return shown;
  return shown === 'few' ? 0 : smallest;
}
