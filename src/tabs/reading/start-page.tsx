import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { ReportButton } from '../breaches/report-button.tsx';
import { useSpeech } from '../language.tsx';
import { later } from '../parts/later.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { Beside, layout, Page, PageTitle } from '../parts/page.tsx';
import { prepareProse } from '../parts/prose/prose.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { AskHandbook } from '../search/ask-handbook.tsx';
import { useDay } from '../use-day.ts';
import { greeting } from './greeting.ts';
import { NothingOwed, whyNothing } from './nothing-owed.tsx';
import { ReadingHero } from './start/reading-hero.tsx';
import { ReadingRest } from './start/reading-rest.tsx';

// Most people have nothing but their own reading.
const Things = later(() => import('./start/things.tsx'));
// Directors, council members and partners alone.
const OwnPart = later(() => import('./start/own-part.tsx'));
// Only while the handbook is tried before it is adopted.
const TrialCard = later(() => import('./trial-card.tsx'));

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    '@media (min-width: 768px)': { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'start' },
  },
});

/** Other people report and ask: the page finds out by itself while it is looked at. */
const live = { everyMs: 20_000 };

/** The next thing large, what else waits small, and where to look something up. */
export function StartPage() {
  const styles = useStyles();
  const { text } = useSpeech();
  const me = useView('me', {});
  const start = useView('start', {});
  const tasks = useView('tasks', {}, live);

  const isShown = start.data !== undefined && tasks.data !== undefined;
  useEffect(() => {
    if (!isShown) return;
    const idle = setTimeout(prepare, 1500);
    return () => clearTimeout(idle);
  }, [isShown]);

  return (
    <Page wide>
      <QueryBoundary view={start} titled lines={5}>
        {(data, _today, now) => (
          <>
            <div className={styles.head}>
              <PageTitle>{greeting(now, me.data?.data.name, text)}</PageTitle>
              <ReportButton />
            </div>
            <Beside
              side={
                <>
                  <AskHandbook />
                  <SoFar start={data} />
                </>
              }
            >
              {/* Without the rest the reading can be shown, and only then. */}
              {tasks.data || tasks.error ? <Waiting start={data} tasks={tasks.data?.data} /> : <Loading lines={5} />}
            </Beside>
            {me.data && hasOwnPart(me.data.data.roles) && (
              <Suspense fallback={<Loading lines={5} />}>
                <OwnPart me={me.data.data} />
              </Suspense>
            )}
          </>
        )}
      </QueryBoundary>
      {!start.data && <ReportButton />}
    </Page>
  );
}

const withOwnPart: readonly string[] = [
  ...['councillor', 'partner'],
  ...['accountableExecutive', 'divisionDirector', 'municipalDirector'],
];

function hasOwnPart(roles: readonly string[]): boolean {
  return roles.some((role) => withOwnPart.includes(role));
}

interface WaitingProps {
  start: ViewData<'start'>;
  tasks: ViewData<'tasks'> | undefined;
}

/** Everything that waits; a calm picture only where nothing does. */
function Waiting({ start, tasks }: WaitingProps) {
  const day = useDay();
  const { text } = useSpeech();
  const { owed, paused, trial } = start;
  const [first, ...rest] = tasks ? [...tasks.first, ...tasks.rest] : [];
  const [rule] = owed;
  const isReading = rule !== undefined && !paused;
  if (first && (rest.length > 0 || first.kind !== 'read')) {
    return (
      <Suspense fallback={<Loading lines={5} />}>
        <Things things={[first, ...rest]} start={start} />
        {!isReading && !trial && <p className={layout.quiet}>{whyNothing(start, text.reading, day).title}</p>}
        {trial && <TrialCard trial={trial} />}
      </Suspense>
    );
  }
  if (isReading) {
    return (
      <>
        <p className={layout.lead}>{text.reading.asked(owed.length, start.seconds)}</p>
        <ReadingHero start={start} rule={rule} />
        <ReadingRest start={start} without={rule.rule} />
      </>
    );
  }
  if (trial) {
    return (
      <Suspense fallback={<Loading lines={3} />}>
        <TrialCard trial={trial} />
      </Suspense>
    );
  }
  return (
    <>
      <NothingOwed start={start} />
      {owed.length > 0 && (
        <>
          <h2 className={layout.heading}>{text.reading.paused.whenBack}</h2>
          <ReadingRest start={start} />
        </>
      )}
    </>
  );
}

/** The first rule, and the way to report, open at once on a slow line, or on none: their code comes while one looks. */
function prepare(): void {
  void import('./rule/rule-page.tsx');
  prepareProse();
  void import('../breaches/report-page.tsx');
}

/** `12 regler bekræftet · senest 3. november · Se mine kvitteringer` */
function SoFar({ start }: { start: ViewData<'start'> }) {
  const day = useDay();
  const { text } = useSpeech();
  const { confirmed, lastConfirmedOn, owed } = start;
  // While something is owed the ring says it.
  if (confirmed === 0 || !lastConfirmedOn || owed.length > 0) return null;
  return (
    <p className={mergeClasses(layout.row, layout.quiet)}>
      <span>{text.reading.summary(confirmed, day(lastConfirmedOn))}</span>
      <TextLink to="/receipts">{text.reading.seeReceipts}</TextLink>
    </p>
  );
}
