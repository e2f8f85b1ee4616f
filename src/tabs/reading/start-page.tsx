import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { ReportButton } from '../breaches/report-button.tsx';
import { useSpeech } from '../language.tsx';
import { later } from '../parts/later.ts';
import { TextLink } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { prepareProse } from '../parts/prose/prose.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { WaitingCard } from '../questions/waiting-card.tsx';
import { AskHandbook } from '../search/ask-handbook.tsx';
import { useDay } from '../use-day.ts';
import { greeting } from './greeting.ts';
import { NothingOwed } from './nothing-owed.tsx';
import { OwedList } from './owed-list.tsx';

// Only the DBR's side has cases.
const CasesCard = later(() => import('../cases/inbox/cases-card.tsx'));
const DecisionsWaiting = later(() => import('../case-handling/decisions-waiting.tsx'));
// Only the few who are to sign or to brief somebody.
const ClearanceCards = later(() => import('../clearance/start-cards.tsx'));
// Only editors, while there is neither DBR nor deputy.
const UnheardCard = later(() => import('../workplace/unheard-card.tsx'));
// Only editors, until the municipality has taken its first steps.
const FirstStepsCard = later(() => import('../setup/first-steps-card.tsx'));
// Only managers have others to look after, and few have others' exemptions, proposals or changes to answer.
const TasksCard = later(() => import('../tasks/tasks-card.tsx'));

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

/** What is asked of the reader, how long it takes, and where to look something up. */
export function StartPage() {
  const styles = useStyles();
  const { text } = useSpeech();
  const me = useView('me', {});
  const start = useView('start', {});
  const { waiting, cases, signs, briefsFor, performs, handedBack, exemptions, decisions, proposals, changes, unheard } =
    me.data?.data ?? {};
  const { firstSteps, incoming } = me.data?.data ?? {};
  const leads = me.data?.data.actions.includes('team') ?? false;
  const hasTasks =
    leads || performs || handedBack || incoming || exemptions !== undefined || proposals !== undefined || changes;
  const hasCases = cases !== undefined && cases.open > 0;

  useEffect(() => {
    const idle = setTimeout(prepare, 1500);
    return () => clearTimeout(idle);
  }, []);

  return (
    <Page>
      <QueryBoundary view={start} titled lines={5}>
        {(data, _today, now) => (
          <>
            <div className={styles.head}>
              <PageTitle>{greeting(now, me.data?.data.name, text)}</PageTitle>
              <ReportButton />
            </div>
            {unheard && (
              <Suspense fallback={<Loading lines={3} />}>
                <UnheardCard by={unheard} />
              </Suspense>
            )}
            {firstSteps && (
              <Suspense fallback={<Loading lines={2} />}>
                <FirstStepsCard {...firstSteps} />
              </Suspense>
            )}
            {hasCases && (
              <Suspense fallback={<Loading lines={3} />}>
                <CasesCard alone={nothingOwed(data)} />
              </Suspense>
            )}
            {decisions !== undefined && (
              <Suspense fallback={<Loading lines={2} />}>
                <DecisionsWaiting count={decisions} />
              </Suspense>
            )}
            {(signs || briefsFor) && (
              <Suspense fallback={<Loading lines={3} />}>
                <ClearanceCards signs={signs} briefsFor={briefsFor} />
              </Suspense>
            )}
            {hasTasks && (
              <Suspense fallback={<Loading lines={3} />}>
                <TasksCard />
              </Suspense>
            )}
            {waiting && !hasTasks && <WaitingCard waiting={waiting} alone={nothingOwed(data) && !hasCases} />}
            {data.trial ? (
              <Suspense fallback={<Loading lines={3} />}>
                <TrialCard trial={data.trial} />
              </Suspense>
            ) : nothingOwed(data) ? (
              <NothingOwed start={data} />
            ) : (
              <p className={layout.lead}>{text.reading.asked(data.owed.length, data.seconds)}</p>
            )}
            {data.owed.length > 0 && <OwedList start={data} />}
            <SoFar start={data} />
            <AskHandbook />
          </>
        )}
      </QueryBoundary>
      {!start.data && <ReportButton />}
    </Page>
  );
}

function nothingOwed({ owed, paused }: ViewData<'start'>): boolean {
  return owed.length === 0 || paused;
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
  const { confirmed, lastConfirmedOn } = start;
  if ((start.unplaced || start.isBeginning) && confirmed === 0) return null;
  if (confirmed === 0 || !lastConfirmedOn) return <p className={layout.quiet}>{text.reading.summaryNone}</p>;
  return (
    <p className={mergeClasses(layout.row, layout.quiet)}>
      <span>{text.reading.summary(confirmed, day(lastConfirmedOn))}</span>
      <TextLink to="/receipts">{text.reading.seeReceipts}</TextLink>
    </p>
  );
}
