import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Action } from '../parts/link-button.tsx';
import { Scrolling } from './scrolling.tsx';
import './plots.css';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'separate',
    borderSpacing: '4px',
    '& th': { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '4px', hyphens: 'auto' },
    '& tr > th:first-child': { paddingInlineStart: '8px' },
    fontSize: tokens.fontSizeBase200,
    width: '100%',
    '& td': { padding: 0, textAlign: 'center', minWidth: '56px', height: 'var(--control)' },
    // So narrow, that a telephone shows every column.
    '@media (max-width: 480px)': {
      borderSpacing: '2px',
      '& th': { paddingInline: '2px' },
      '& tr > th:first-child': { paddingInlineStart: '4px' },
      '& td': { minWidth: '44px' },
    },
  },
  light: { backgroundColor: tokens.colorNeutralBackground3 },
  // The heavier, the thicker its edge: in high contrast the shades are all one.
  middle: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusWarningBorder1}`,
  },
  heavy: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    boxShadow: `inset 0 0 0 2px ${tokens.colorStatusDangerBorder1}`,
  },
  cell: { borderRadius: tokens.borderRadiusMedium },
  button: { width: '100%', minWidth: 'auto', backgroundColor: 'transparent' },
});

/** A line or a column of the map: its value, its word, and that word in full for a square's name. */
interface MapHead<T> {
  value: T;
  name: string;
  inFull?: string;
}

interface SquareMapProps<R, C> {
  label: string;
  /** What a row is. */
  corner: string;
  rows: readonly MapHead<R>[];
  columns: readonly MapHead<C>[];
  count: (row: R, column: C) => number;
  /** The picture says what the table says. */
  shade: (row: R, column: C) => 'light' | 'middle' | 'heavy';
  /** What a square is called. */
  name: (row: string, column: string, count: number) => string;
  isChosen: (row: R, column: C) => boolean;
  onChoose: (row: R, column: C) => void;
}

/** How many there are of each of two measures, the worst first: a square opens what is in it. */
export function SquareMap<R, C>({ label, corner, rows, columns, ...map }: SquareMapProps<R, C>) {
  const styles = useStyles();
  return (
    <Scrolling label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {columns.map((column) => {
                const count = map.count(row.value, column.value);
                const shade = styles[map.shade(row.value, column.value)];
                return (
                  <td key={column.name} className={mergeClasses(styles.cell, count > 0 && shade)}>
                    {count > 0 && (
                      <Action
                        className={styles.button}
                        appearance="subtle"
                        aria-label={map.name(row.name, column.inFull ?? column.name, count)}
                        aria-pressed={map.isChosen(row.value, column.value)}
                        onClick={() => map.onChoose(row.value, column.value)}
                      >
                        {count}
                      </Action>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
