import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { criticalities, sensitivities } from '../../features/systems/stored-words.ts';
import { Action } from '../parts/link-button.tsx';
import { Scrolling } from '../plots/scrolling.tsx';
import { useText } from '../use-text.ts';
import type { MapSquare, SystemLine } from './fitting-systems.ts';
import '../plots/plots.css';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'separate',
    borderSpacing: '4px',
    '& th': { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '4px 8px' },
    '& td': { padding: 0, textAlign: 'center', minWidth: '72px', height: 'var(--control)' },
  },
  light: { backgroundColor: tokens.colorNeutralBackground3 },
  middle: { backgroundColor: tokens.colorStatusWarningBackground1 },
  heavy: { backgroundColor: tokens.colorStatusDangerBackground1 },
  cell: { borderRadius: tokens.borderRadiusMedium },
  button: { width: '100%', backgroundColor: 'transparent' },
});

interface SystemMapProps {
  systems: readonly SystemLine[];
  square: MapSquare | undefined;
  onChoose: (square: MapSquare) => void;
}

const rows = [...criticalities.toReversed(), undefined];
const columns = [...sensitivities.toReversed(), undefined];

/** How many systems there are of each weight, criticality × sensitivity (S57): a square opens its systems. */
export function SystemMap({ systems, square, onChoose }: SystemMapProps) {
  const styles = useStyles();
  const words = useText('systems');
  const counts = Map.groupBy(systems, ({ criticality, sensitivity }) => `${criticality} ${sensitivity}`);
  return (
    <Scrolling label={words.matrix}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.matrixCorner}</th>
            {columns.map((sensitivity) => (
              <th key={String(sensitivity)} scope="col">
                {sensitivity ? words.sensitivityShort[sensitivity] : words.unassessed}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((criticality) => (
            <tr key={String(criticality)}>
              <th scope="row">{criticality ? words.criticality[criticality] : words.unassessed}</th>
              {columns.map((sensitivity) => {
                const count = counts.get(`${criticality} ${sensitivity}`)?.length ?? 0;
                const isChosen = square?.criticality === criticality && square?.sensitivity === sensitivity;
                const label = words.matrixCell(
                  criticality ? words.criticality[criticality] : words.unassessed,
                  sensitivity ? words.sensitivity[sensitivity] : words.unassessed,
                  count,
                );
                return (
                  <td
                    key={String(sensitivity)}
                    className={mergeClasses(styles.cell, count > 0 && styles[shadeOf({ criticality, sensitivity })])}
                  >
                    {count > 0 && (
                      <Action
                        className={styles.button}
                        appearance="subtle"
                        aria-label={label}
                        aria-pressed={square !== undefined && isChosen}
                        onClick={() => onChoose({ criticality, sensitivity })}
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

/** The picture says what the table says: the further up and to the left, the more it weighs. */
function shadeOf({ criticality, sensitivity }: MapSquare): 'light' | 'middle' | 'heavy' {
  if (criticality === undefined || sensitivity === undefined) return 'light';
  const weight = criticalities.indexOf(criticality) + sensitivities.indexOf(sensitivity);
  return weight >= 4 ? 'heavy' : weight >= 2 ? 'middle' : 'light';
}
