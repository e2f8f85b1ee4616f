import { layout } from '../parts/page.tsx';
import { HeatSquare } from '../plots/heat-square.tsx';
import { useText } from '../use-text.ts';
import { heatOf } from './heat-cells.ts';
import type { StatusRow } from './shown-centres.ts';

/** How many of a group, as a square that fills and in words. */
export function BandMark(cell: Pick<StatusRow['cells'][number], 'band' | 'done' | 'of'>) {
  const { share, words } = heatOf('', cell, useText('readingStatus'));
  return (
    <span className={`plot ${layout.row}`} style={{ columnGap: 6, flexShrink: 0 }}>
      {share !== null && <HeatSquare share={share} />}
      {words}
    </span>
  );
}
