import { useView } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { BackLink, LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { List } from '../../parts/page/list.tsx';
import { Page } from '../../parts/page-layout.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { QueryBoundary } from '../../parts/query-boundary.tsx';
import { useText } from '../../use-text.ts';
import { outgoingReport } from '../outgoing-report.ts';
import { useWatched } from '../watched.ts';
import { ReportLine } from './report-line.tsx';

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
        {({ reports, loading }, today) => (
          <>
            {loading && <Notice kind="info" title={text.breaches.receipt.loading} role="status" />}
            {reports.length === 0 && !loading && (
              <EmptyState picture="calm" title={words.none}>
                <p>{words.noneNext}</p>
                <LinkButton to="/report">{text.shell.report}</LinkButton>
              </EmptyState>
            )}
            <List of={reports} by="key">
              {(report) => <ReportLine report={report} today={today} />}
            </List>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
