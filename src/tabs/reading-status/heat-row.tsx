import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { useText } from '../use-text.ts';
import { BandMark } from './band-mark.tsx';
import { countWord } from './count-word.ts';
import { useHeatStyles } from './heat-styles.ts';
import { isTiny, type StatusRow } from './shown-centres.ts';
import type { Band } from './three-things.ts';

/** The numbers of a row, in the order of the table. */
export const numberColumns = ['people', 'ready', 'underWay', 'behind', 'paused'] as const;

const heat = {
  all: 'best',
  nearly: 'good',
  most: 'plain',
  half: 'middling',
  some: 'plain',
  few: 'weak',
  nobody: 'worst',
  hidden: 'plain',
  notAsked: 'plain',
} as const satisfies Record<Band, string>;

interface HeatRowProps {
  row: StatusRow;
  /** What stands in the row's first cell. */
  head: ReactNode;
  isTotal?: boolean;
}

/** A unit or a centre: its numbers, and how many have read each rule. Drawn once: folding out another leaves it alone. */
export const HeatRow = memo(function HeatRow({ row, head, isTotal = false }: HeatRowProps) {
  const styles = useHeatStyles();
  const words = useText('readingStatus');
  return (
    <tr className={mergeClasses(isTotal && styles.total)}>
      <th scope="row" className={styles.first}>
        {isTotal ? head : <span className={styles.unit}>{head}</span>}
      </th>
      {isTiny(row) ? (
        <td colSpan={numberColumns.length + row.cells.length} className={styles.tiny}>
          {words.tooFew}
        </td>
      ) : (
        <>
          {numberColumns.map((column) => (
            <td key={column} className={styles.number}>
              {countWord(row[column], words)}
            </td>
          ))}
          <BandCells cells={row.cells} />
        </>
      )}
    </tr>
  );
});

/** How many have read each rule, a cell each: the word says it, the colour only repeats it. */
export function BandCells({ cells }: { cells: StatusRow['cells'] }) {
  const styles = useHeatStyles();
  return cells.map(({ rule, band }) => (
    <td key={rule} className={styles[heat[band]]}>
      <BandMark band={band} stacked />
    </td>
  ));
}
