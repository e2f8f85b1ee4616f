import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useMemo, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { later } from '../parts/later.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { Folded, layout, Page, PageTitle } from '../parts/page.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { BandMark } from './band-mark.tsx';
import { CentreCards } from './centre-cards.tsx';
import { hidesSomething } from './heat-cells.ts';
import { HeatTable } from './heat-table.tsx';
import { OpenCaseLink } from './open-case-link.tsx';
import { emptyUnits, shownCentres } from './shown-centres.ts';
import { StatusSummary } from './status-summary.tsx';
import type { Band } from './three-things.ts';
import { TypesTable } from './types-table.tsx';

const bands: readonly Band[] = ['all', 'nearly', 'most', 'half', 'few', 'nobody', 'some', 'hidden', 'notAsked'];
const states = ['ready', 'underWay', 'behind', 'paused'] as const;

/** So few units without people are named. */
const named = 3;

const DemandedLine = later(() => import('../modules/demanded-line.tsx'));
const Distribution = later(() => import('../distribution/distribution.tsx'));
const useStyles = makeStyles({
  wide: { maxWidth: '1160px' },
  words: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: '6px',
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  // Two drawings of the same: a table where it fits, cards on a phone; paper takes the table.
  table: { '@media screen and (max-width: 767px)': { display: 'none' } },
  cards: { '@media screen and (min-width: 768px)': { display: 'none' }, '@media print': { display: 'none' } },
});

/** Who is behind, and where: last night's count of every unit the reader may see, never a name (S18). */
export default function ReadingStatusPage() {
  const styles = useStyles();
  const words = useText('readingStatus');
  const { roles = [], actions = [] } = useView('me', {}).data?.data ?? {};
  const view = useView('readingStatus', {});
  return (
    <Page className={styles.wide}>
      <PageTitle>{words.title}</PageTitle>
      {actions.includes('reviewsOn') && <TextLink to="/reviews/on">{words.reviewsOn}</TextLink>}
      <QueryBoundary view={view} lines={8}>
        {(status) => (
          <>
            <p className={layout.lead}>
              {words.lead} {hidesSomething(status) && words.leadHidden}
            </p>
            {status.demanded && (
              <Suspense fallback={<Loading lines={1} />}>
                <DemandedLine demanded={status.demanded} />
              </Suspense>
            )}
            <Counted {...{ status, actions, roles }} />
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

interface CountedProps extends Pick<ViewData<'me'>, 'actions' | 'roles'> {
  status: ViewData<'readingStatus'>;
}

function Counted({ status, actions, roles }: CountedProps) {
  const words = useText('readingStatus');
  const opensList = roles.some((role) => role === 'dpo' || role === 'auditor');
  if (!status.countedAt) return <EmptyState picture="calm" title={words.none} next={words.noneNext} />;
  if (status.centres.length === 0) {
    return <EmptyState picture="seat" title={words.nothingYours} next={words.nothingYoursNext} />;
  }
  return (
    <>
      <StatusSummary status={status} countedAt={status.countedAt} />
      <UnitsAndRules status={status} />
      <StatusLegend withHidden={hidesSomething(status)} />
      {status.types.length > 0 && <TypesTable status={status} withHidden={hidesSomething(status)} />}
      {actions.includes('distribution') && (
        <Suspense fallback={null}>
          <Distribution />
        </Suspense>
      )}
      {opensList && <p className={layout.quiet}>{words.sharePoint}</p>}
    </>
  );
}

function UnitsAndRules({ status }: { status: ViewData<'readingStatus'> }) {
  const styles = useStyles();
  const words = useText('readingStatus');
  const centres = useMemo(() => shownCentres(status.centres, words.outside, words.direct), [status, words]);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    new Set(centres.length === 1 ? centres.map(({ id }) => id) : []),
  );
  const mayOpen = useMay('openPatternCase');
  const toggle = (id: string) => setOpen((before) => before.symmetricDifference(new Set([id])));
  const empty = emptyUnits(status.centres);
  const parts = { centres, rules: status.rules, withHidden: hidesSomething(status), open, onToggle: toggle };
  return (
    <>
      <h2 className={layout.heading}>{words.units}</h2>
      <div className={styles.table}>
        <HeatTable {...parts} />
      </div>
      <div className={styles.cards}>
        <CentreCards {...parts} />
      </div>
      {mayOpen && <OpenCaseLink />}
      {empty.length > 0 && (
        <p className={layout.quiet}>
          {empty.length > named ? words.emptyMany(empty.length) : words.empty(empty.join(', '))}
        </p>
      )}
    </>
  );
}

/** What every word of the page means, for whoever asks. */
function StatusLegend({ withHidden }: { withHidden: boolean }) {
  const styles = useStyles();
  const words = useText('readingStatus');
  return (
    <Folded title={words.legend}>
      <dl className={styles.words}>
        {bands
          .filter((band) => withHidden || band !== 'hidden')
          .map((band) => (
            <Pair key={band} name={<BandMark band={band} />} meaning={words.bandHelp[band]} />
          ))}
        {states.map((state) => (
          <Pair key={state} name={words.state[state]} meaning={words.stateHelp[state]} />
        ))}
        {withHidden && <Pair name={words.few} meaning={words.fewHelp} />}
      </dl>
    </Folded>
  );
}

function Pair({ name, meaning }: { name: React.ReactNode; meaning: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{meaning}</dd>
    </>
  );
}
