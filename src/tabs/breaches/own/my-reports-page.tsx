import { makeStyles } from '@fluentui/react-components';
import { useView } from '../../api-hooks.tsx';
import { DrillMark } from '../../drills/drill-mark.tsx';
import { useSpeech } from '../../language.tsx';
import { BackLink, LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { List, layout, Page, PageTitle } from '../../parts/page.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { EmptyState, QueryBoundary } from '../../parts/view.tsx';
import { useToday } from '../../use-day.ts';
import { useText } from '../../use-text.ts';
import { outgoingReport } from '../outgoing-report.ts';
import { useWatched } from '../watched.ts';
import type { Report } from './shown-answers.ts';
import { StateWord } from './state-word.tsx';
import { toldWords, whenWords } from './told-words.ts';

const useStyles = makeStyles({
  // Enough to know it again; the whole of it is one press away.
  words: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflowX: 'hidden',
    overflowY: 'hidden',
    overflowWrap: 'anywhere',
  },
});

/** Who has been told, and how far a case is, changes while it is looked at. */
const live = { everyMs: 10_000 };

/** *Mine meldinger*: what the reader has told, newest first. */
export default function MyReportsPage() {
  // Its parts say them: they wait once, before the page is there, and not one by one afterwards.
  useText('cases');
  const { text } = useSpeech();
  const words = text.breaches.mine;
  const view = useView('reports', {}, live);
  const { state } = useWatched(outgoingReport);
  const isUnsent = state.kind === 'waiting' || state.kind === 'sending';
  return (
    <Page>
      <BackLink to="/report">{text.shell.report}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      {isUnsent && (
        <Notice kind="warning" title={words.unsent} role="status">
          <LinkButton to="/report">{words.toUnsent}</LinkButton>
        </Notice>
      )}
      <QueryBoundary view={view}>
        {({ reports, loading }) => (
          <>
            {loading && <Notice kind="info" title={text.breaches.receipt.loading} role="status" />}
            {reports.length === 0 && !loading && (
              <EmptyState picture="calm" title={words.none}>
                <p>{words.noneNext}</p>
                <LinkButton to="/report">{text.shell.report}</LinkButton>
              </EmptyState>
            )}
            <List of={reports} by="key">
              {(report) => <ReportLine report={report} />}
            </List>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

/** One of the reader's reports in a list: number, where it stands, what was said, who has been told and when. */
function ReportLine({ report }: { report: Report }) {
  const today = useToday();
  const styles = useStyles();
  const { language, text } = useSpeech();
  const caseText = useText('cases');
  const { kinds, mine: words } = text.breaches;
  const { number, state, category, facts, reportedAt, thread } = report;
  const id = `report-${number}`;
  return (
    <article className={layout.card} aria-labelledby={id}>
      <h2 id={id} className={layout.subheading}>
        {number} · {kinds[category]}
      </h2>
      <DrillMark of={report} />
      <StateWord state={state} />
      {thread.some(({ waiting }) => waiting) && <StatusWord kind="urgent">{caseText.relations.mine.waits}</StatusWord>}
      {facts && <p className={styles.words}>{facts}</p>}
      <p className={layout.quiet}>{words.reported(whenWords(reportedAt, language, text, today))}</p>
      {toldWords(report, language, text, today).map((sentence) => (
        <p key={sentence} className={layout.quiet}>
          {sentence}
        </p>
      ))}
      <LinkButton to={`/reports/${number}`}>{words.open(number)}</LinkButton>
    </article>
  );
}
