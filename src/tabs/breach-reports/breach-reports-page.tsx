import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Notice } from '../parts/notice.tsx';
import { List } from '../parts/page/list.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { QueryBoundary } from '../parts/query-boundary.tsx';
import { useText } from '../use-text.ts';
import { PublishForm } from './publish-form.tsx';
import { ReportCard } from './report-card.tsx';

/** The running report on breaches, newest first (S111); the DBR publishes the next one here. */
export default function BreachReportsPage() {
  const words = useText('cases').breachReports;
  const mayPublish = useView('me', {}).data?.data.actions.includes('publishBreachReport') ?? false;
  const [published, setPublished] = useState<string>();
  const view = useView('breachReports', {});
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <p className={layout.lead}>{words.lead}</p>
      <div role="status">
        {published !== undefined && <Notice kind="good" title={words.published(words.quarter(published))} />}
      </div>
      <QueryBoundary view={view} lines={8}>
        {({ reports, ready, loading }, today) => (
          <>
            {loading && <Notice kind="info" title={words.loading} role="status" />}
            {!loading && reports.length === 0 && ready.length === 0 && (
              <EmptyState picture="calm" title={words.none} next={words.noneNext} />
            )}
            {!loading && ready.length > 0 && (
              <>
                <h2 className={layout.heading} data-screen-only>
                  {words.ready}
                </h2>
                <p className={layout.quiet} data-screen-only>
                  {words.readyLead}
                </p>
                {ready.map((one) => (
                  <PublishForm key={one.quarter} ready={one} onPublished={() => setPublished(one.quarter)} />
                ))}
              </>
            )}
            <List of={reports} by="quarter">
              {(report) => <ReportCard report={report} today={today} mayPublish={mayPublish} />}
            </List>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
