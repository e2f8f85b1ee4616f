import type { ViewData } from '../../contract/contract.ts';
import { layout } from '../parts/page.tsx';
import { HeatGrid } from '../plots/heat-grid.tsx';
import { useText } from '../use-text.ts';
import { countWord } from './count-word.ts';
import { heatLegend, heatOf } from './heat-cells.ts';
import { ruleColumns } from './heat-table.tsx';

interface TypesTableProps {
  status: ViewData<'readingStatus'>;
  withHidden: boolean;
}

/** How far the core has reached each person type (S18). */
export function TypesTable({ status: { types, rules }, withHidden }: TypesTableProps) {
  const words = useText('readingStatus');
  const small = types.filter(({ people }) => people === 'few').map(({ type }) => words.type[type]);
  const told = types.filter(({ people }) => people !== 'few');
  const rows = told.map(({ type, people, band, cells }) => ({
    key: type,
    head: words.type[type],
    numbers: [countWord(people, words)],
    cells: [heatOf('ready', { band }, words), ...cells.map((cell) => heatOf(cell.rule, cell, words))],
  }));
  return (
    <>
      <h2 className={layout.heading}>{words.types}</h2>
      <p className={layout.quiet}>{words.typesHelp}</p>
      <HeatGrid
        label={words.types}
        corner={words.typeName}
        numbers={[words.people]}
        columns={[{ key: 'ready', head: words.typeReady }, ...ruleColumns(rules)]}
        groups={[{ key: 'types', rows, hidden: small.length > 0 ? words.tooFewIn(small.join(', ')) : undefined }]}
        legend={heatLegend(words, withHidden)}
      />
    </>
  );
}
