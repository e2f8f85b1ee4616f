import type { ViewData } from '../../contract/contract.ts';
import { TextLink } from '../parts/link-button.tsx';
import { type HeatCell, HeatGrid } from '../plots/heat-grid.tsx';
import { type TextOf, useText } from '../use-text.ts';

type Figures = ViewData<'coverage'>['focus'][number];
type CoverageText = TextOf<'coverage'>;

interface FigureGridProps {
  label: string;
  corner: string;
  figures: readonly Figures[];
  nameOf: (area: string) => string;
}

/** Areas against what each has: a square fills with the share of its rules, and its name leads to what is lacking. */
export function FigureGrid({ label, corner, figures, nameOf }: FigureGridProps) {
  const words = useText('coverage');
  const { column, number, legend } = words;
  return (
    <HeatGrid
      label={label}
      corner={corner}
      numbers={[number.rules, number.gaps]}
      columns={Object.entries(column).map(([key, head]) => ({ key, head }))}
      groups={[
        {
          key: 'areas',
          rows: figures.map((one) => ({
            key: one.area,
            head: <TextLink to={`/coverage/${one.area}`}>{nameOf(one.area)}</TextLink>,
            numbers: [
              String(one.rules),
              one.isRelevant ? (one.gaps === 0 ? words.noGaps : String(one.gaps)) : words.notRelevant,
            ],
            cells: cellsOf(one, words),
          })),
        },
      ]}
      legend={[
        { share: 1, words: legend.all },
        { share: 0.5, words: legend.some },
        { share: 0, words: legend.none },
      ]}
    />
  );
}

function cellsOf(one: Figures, words: CoverageText): readonly HeatCell[] {
  const cell = (key: keyof CoverageText['column'], done: number, of: number): HeatCell => ({
    key,
    share: of === 0 ? null : done / of,
    words: of === 0 ? words.nobody : words.share(done, of),
  });
  return [
    cell('checked', one.checked, one.rules),
    cell('read', one.read, one.readOf),
    cell('discussed', one.discussed, one.rules),
    cell('current', one.current, one.rules),
    cell('systems', one.fresh, one.controls),
  ];
}
