import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { Notice } from '../parts/notice.tsx';
import { List, layout } from '../parts/page.tsx';
import { Toast } from '../parts/toast.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { QuarterBars } from './quarter-bars.tsx';
import { ReportCard } from './report-card.tsx';
import { LockForm } from './report-forms.tsx';
import { ReportTemplate } from './report-template.tsx';

/** The running report on breaches, newest first (S111); the DBR publishes the next one here. */
export default function BreachReportsPage() {
  const words = useText('cases').breachReports;
  const mayPublish = useMay('publishBreachReport');
  const mayKeepTemplate = useMay('saveReportTemplate');
  const [done, setDone] = useState<{ said: string }>();
  const view = useView('breachReports', {});
  return (
    <ViewPage title={words.title} lead={words.lead} before={<Toast of={done} />} view={view} lines={8}>
      {({ reports, ready, corrections, quarters, loading }) => (
        <>
          {loading && <Notice kind="info" title={words.loading} role="status" />}
          {!loading && reports.length === 0 && ready.length === 0 && (
            <EmptyState picture="calm" title={words.none} next={words.noneNext} />
          )}
          {!loading && quarters.length > 0 && <QuarterBars quarters={quarters} />}
          {!loading && ready.length > 0 && (
            <>
              <h2 className={layout.heading} data-screen-only>
                {words.ready}
              </h2>
              <p className={layout.quiet} data-screen-only>
                {words.readyLead}
              </p>
              {ready.map((one) => (
                <LockForm
                  key={one.quarter}
                  ready={one}
                  onLocked={() => setDone({ said: words.published(words.quarter(one.quarter)) })}
                />
              ))}
            </>
          )}
          <List of={reports} by="quarter">
            {(report) => (
              <ReportCard
                report={report}
                correction={corrections.find(({ quarter }) => quarter === report.quarter)}
                mayPublish={mayPublish}
                onCorrected={() => setDone({ said: words.corrected(words.quarter(report.quarter)) })}
              />
            )}
          </List>
          {mayKeepTemplate && <ReportTemplate />}
        </>
      )}
    </ViewPage>
  );
}
