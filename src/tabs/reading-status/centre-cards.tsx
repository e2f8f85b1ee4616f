import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { layout } from '../parts/page.tsx';
import { HeatSquare } from '../plots/heat-square.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { useText } from '../use-text.ts';
import { BandMark } from './band-mark.tsx';
import { CentreToggle } from './centre-toggle.tsx';
import { countWord, numberColumns } from './count-word.ts';
import { heatOf } from './heat-cells.ts';
import type { CentresProps } from './heat-table.tsx';
import { isTiny, type ShownCentre, type StatusRow } from './shown-centres.ts';
import { rankOf, weakestOf } from './three-things.ts';

const useStyles = makeStyles({
  number: { display: 'inline-block', marginInlineEnd: '14px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  weak: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  rule: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: '12px' },
});

/** A unit on a phone: how many are ready as a bar and a word, its numbers, and the rules fewest have read. */
const UnitCard = memo(function UnitCard({ row, rules, heading: Heading = 'h4' }: UnitCardProps) {
  const styles = useStyles();
  const words = useText('readingStatus');
  const { weakest, alike } = weakestOf(row, rules, 3);
  return (
    <article className={layout.card}>
      <Heading className={styles.name}>{row.name}</Heading>
      {rankOf(row.band) !== undefined && (
        <p className={`plot ${layout.row}`}>
          <HeatSquare share={heatOf('', row, words).share ?? undefined} />
          {words.readyShare(words.band[row.band])}
        </p>
      )}
      <p>
        {numberColumns.map((column) => (
          <span key={column} className={styles.number}>
            {column === 'people' ? words.people : words.state[column]}: {countWord(row[column], words)}
          </span>
        ))}
      </p>
      {alike && <p className={layout.quiet}>{words.alike(words.band[alike])}</p>}
      {weakest.length > 0 && <p className={layout.quiet}>{words.weakest}</p>}
      <ul className={styles.weak}>
        {weakest.map(({ rule, title, ...cell }) => (
          <li key={rule} className={styles.rule}>
            <span>{ruleName({ rule, title })}</span>
            <BandMark {...cell} />
          </li>
        ))}
      </ul>
    </article>
  );
});

/** The same as the heat map where there is no room for one: a card for each centre, whose units fold out below it. */
export function CentreCards({ centres, rules, open, onToggle }: CentresProps) {
  const words = useText('readingStatus');
  const isSmall = ({ total }: ShownCentre) => total !== undefined && isTiny(total);
  return (
    <>
      <ul className={layout.list}>
        {centres
          .filter((centre) => !isSmall(centre))
          .map((centre) => (
            <li key={centre.id} className={layout.list}>
              {centre.total && <UnitCard row={centre.total} rules={rules} heading="h3" />}
              {centre.total && centre.units.length > 0 && (
                <CentreToggle
                  name={
                    open.has(centre.id) ? words.hideIn(centre.name) : words.showIn(centre.units.length, centre.name)
                  }
                  isOpen={open.has(centre.id)}
                  onToggle={() => onToggle(centre.id)}
                />
              )}
              {(open.has(centre.id) || !centre.total) && (
                <Units units={centre.units} rules={rules} heading={centre.total ? 'h4' : 'h3'} />
              )}
            </li>
          ))}
      </ul>
      <TooFew names={centres.filter(isSmall).map(({ name }) => name)} />
    </>
  );
}

interface UnitsProps extends Pick<CentresProps, 'rules'> {
  units: readonly StatusRow[];
  heading: 'h3' | 'h4';
}

/** A card for each unit that can be told about; the small ones share a line. */
function Units({ units, rules, heading }: UnitsProps) {
  return (
    <>
      {units
        .filter((row) => !isTiny(row))
        .map((row) => (
          <UnitCard key={row.unit} row={row} rules={rules} heading={heading} />
        ))}
      <TooFew names={units.filter(isTiny).map(({ name }) => name)} />
    </>
  );
}

function TooFew({ names }: { names: readonly string[] }) {
  const words = useText('readingStatus');
  return names.length > 0 && <p className={layout.quiet}>{words.tooFewIn(names.join(', '))}</p>;
}

interface UnitCardProps {
  row: StatusRow;
  rules: ViewData<'readingStatus'>['rules'];
  /** Level of the heading, below the page's own. */
  heading?: 'h3' | 'h4';
}
