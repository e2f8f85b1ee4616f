import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { later } from '../parts/later.ts';
import { Loading } from '../parts/loading.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { BandMark } from '../reading-status/band-mark.tsx';
import { countWord, numberColumns } from '../reading-status/count-word.ts';
import { isTiny } from '../reading-status/shown-centres.ts';
import { useText } from '../use-text.ts';

const Ring = later(() => import('../plots/ring.tsx'));

const useStyles = makeStyles({
  picture: { display: 'block', maxWidth: '100%', color: tokens.colorNeutralForeground2 },
  rules: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  rule: { display: 'flex', justifyContent: 'space-between', columnGap: '12px' },
});

/** How high a bar stands; where nothing is said there is only its foot. */
const heights: Partial<Record<Band, number>> = { nobody: 2, few: 8, some: 14, half: 14, most: 20, nearly: 25, all: 28 };

const order: readonly Band[] = ['all', 'nearly', 'most', 'half', 'some', 'few', 'nobody', 'hidden', 'notAsked'];
const [width, between, tall] = [14, 4, 28];

type View = ViewData<'centre'>;

interface UnitCountsProps {
  row: View['centres'][number]['units'][number];
  rules: View['rules'];
  /** What it is called here. */
  name: string;
  heading: 'h2' | 'h3' | 'h4';
}

/** A unit, or a centre in all: how many are where, and the core as a picture. Of one to four people nothing is shown. */
export function UnitCounts({ row, rules, name, heading: Heading }: UnitCountsProps) {
  const words = useText('readingStatus');
  return (
    <article className={layout.card}>
      <Heading className={layout.subheading}>{name}</Heading>
      {isTiny(row) ? (
        <p className={layout.quiet}>{words.tooFew}</p>
      ) : (
        <>
          {Heading === 'h2' && <CountsRing row={row} />}
          <div className={layout.row}>
            {numberColumns.map((column) => (
              <span key={column}>
                {column === 'people' ? words.people : words.state[column]}: {countWord(row[column], words)}
              </span>
            ))}
          </div>
          <CorePicture row={row} rules={rules} />
        </>
      )}
    </article>
  );
}

const ringStates = ['ready', 'underWay', 'behind', 'paused'] as const;

/** Only where each number may be shown. */
function CountsRing({ row }: { row: Row }) {
  const words = useText('readingStatus');
  const shares = ringStates.flatMap((state) => {
    const count = row[state];
    return typeof count === 'number' ? [{ name: words.state[state], count, tone: state }] : [];
  });
  if (shares.length < ringStates.length) return null;
  return (
    <Suspense fallback={<Loading lines={4} />}>
      <Ring label={row.name} shares={shares} legend />
    </Suspense>
  );
}

type Row = View['centres'][number]['units'][number];

type Band = Row['band'];

/** How many have read each rule of the core: a bar each, the same in words to whoever listens, and rule by rule behind. */
function CorePicture({ row, rules }: { row: Row; rules: View['rules'] }) {
  const styles = useStyles();
  const status = useText('readingStatus');
  const words = useText('manager').centre;
  if (row.cells.every(({ band }) => heights[band] === undefined)) return null;
  const titles = new Map(rules.map(({ rule, title }) => [rule, title]));
  const parts = order.flatMap((band) => {
    const count = row.cells.filter((cell) => cell.band === band).length;
    return count > 0 ? [words.ofRules(count, status.band[band])] : [];
  });
  const wide = row.cells.length * (width + between);
  return (
    <>
      <svg
        role="img"
        aria-label={words.picture(row.name, parts.join(', '))}
        viewBox={`0 0 ${wide} ${tall + 2}`}
        width={wide}
        height={tall + 2}
        className={styles.picture}
      >
        {row.cells.map(({ rule, band }, at) => {
          const height = heights[band] ?? 0;
          return (
            <g key={rule} transform={`translate(${at * (width + between)} 0)`}>
              <rect
                x="0.5"
                y="0.5"
                width={width - 1}
                height={tall}
                fill="none"
                stroke="currentColor"
                strokeOpacity="0.6"
              />
              <rect x="0.5" y={tall - height + 0.5} width={width - 1} height={height} fill="currentColor" />
            </g>
          );
        })}
      </svg>
      <Folded title={words.core}>
        <ul className={styles.rules}>
          {row.cells.map(({ rule, band }) => (
            <li key={rule} className={styles.rule}>
              <span>{ruleName({ rule, title: titles.get(rule) ?? '' })}</span>
              <BandMark band={band} />
            </li>
          ))}
        </ul>
      </Folded>
    </>
  );
}
