import { criticalities, sensitivities } from '../../features/systems/stored-words.ts';
import { SquareMap } from '../plots/square-map.tsx';
import { useText } from '../use-text.ts';
import type { MapSquare, SystemLine } from './fitting-systems.ts';

interface SystemMapProps {
  systems: readonly SystemLine[];
  square: MapSquare | undefined;
  onChoose: (square: MapSquare) => void;
}

const rows = [...criticalities.toReversed(), undefined];
const columns = [...sensitivities.toReversed(), undefined];

/** How many systems there are of each weight, criticality × sensitivity (S57): a square opens its systems. */
export function SystemMap({ systems, square, onChoose }: SystemMapProps) {
  const words = useText('systems');
  const counts = Map.groupBy(systems, ({ criticality, sensitivity }) => `${criticality} ${sensitivity}`);
  return (
    <SquareMap
      label={words.matrix}
      corner={words.matrixCorner}
      rows={rows.map((value) => ({ value, name: value ? words.criticality[value] : words.unassessed }))}
      columns={columns.map((value) => ({
        value,
        name: value ? words.sensitivityShort[value] : words.unassessed,
        ...(value && { inFull: words.sensitivity[value] }),
      }))}
      count={(criticality, sensitivity) => counts.get(`${criticality} ${sensitivity}`)?.length ?? 0}
      shade={(criticality, sensitivity) => shadeOf({ criticality, sensitivity })}
      name={words.matrixCell}
      isChosen={(criticality, sensitivity) =>
        square !== undefined && criticality === square.criticality && sensitivity === square.sensitivity
      }
      onChoose={(criticality, sensitivity) => onChoose({ criticality, sensitivity })}
    />
  );
}

/** The further up and to the left, the more it weighs. */
function shadeOf({ criticality, sensitivity }: MapSquare): 'light' | 'middle' | 'heavy' {
  if (criticality === undefined || sensitivity === undefined) return 'light';
  const weight = criticalities.indexOf(criticality) + sensitivities.indexOf(sensitivity);
  return weight >= 4 ? 'heavy' : weight >= 2 ? 'middle' : 'light';
}
