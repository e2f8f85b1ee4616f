import type { ViewData } from '../../../contract/contract.ts';
import { levelOf } from '../../../features/systems/risks/risk.ts';
import {
  type Consequence,
  consequences,
  type Likelihood,
  likelihoods,
} from '../../../features/systems/risks/stored-words.ts';
import { SquareMap } from '../../plots/square-map.tsx';
import { useText } from '../../use-text.ts';

/** A square of the picture. */
export interface RiskSquare {
  likelihood: Likelihood;
  consequence: Consequence;
}

interface RiskMapProps {
  when: string;
  squares: ViewData<'riskPicture'>['today'];
  chosen: RiskSquare | undefined;
  onChoose: (square: RiskSquare) => void;
}

const shades = { low: 'light', medium: 'middle', high: 'heavy' } as const;

/** How many risks there are of each likelihood and consequence (S57, S59): a square opens its risks. */
export function RiskMap({ when, squares, chosen, onChoose }: RiskMapProps) {
  const words = useText('risks');
  const counts = new Map(squares.map((square) => [`${square.likelihood} ${square.consequence}`, square.count]));
  return (
    <SquareMap
      label={words.picture.map(when)}
      corner={words.picture.corner}
      rows={likelihoods.toReversed().map((value) => ({ value, name: words.likelihood[value] }))}
      columns={consequences.toReversed().map((value) => ({ value, name: words.consequence[value] }))}
      count={(likelihood, consequence) => counts.get(`${likelihood} ${consequence}`) ?? 0}
      shade={(likelihood, consequence) => shades[levelOf(likelihood, consequence)]}
      name={words.picture.square}
      isChosen={(likelihood, consequence) => chosen?.likelihood === likelihood && chosen.consequence === consequence}
      onChoose={(likelihood, consequence) => onChoose({ likelihood, consequence })}
    />
  );
}
