import { type FormEvent, useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestComment } from '../../features/cases/reports/limits.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { List, layout, Page, PageTitle } from '../parts/page.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';
import { ReportCard } from './report-card.tsx';
import { ReportFigures } from './report-figures.tsx';

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
        {({ reports, ready, loading }) => (
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
              {(report) => <ReportCard report={report} mayPublish={mayPublish} />}
            </List>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

interface PublishFormProps {
  ready: ViewData<'breachReports'>['ready'][number];
  onPublished: () => void;
}

/** A quarter that is over, as it will look, and the DBR's words to it. */
function PublishForm({ ready: { quarter, figures }, onPublished }: PublishFormProps) {
  const words = useText('cases').breachReports;
  const [comment, setComment] = useState('');
  const action = useAction('publishBreachReport');
  function send(event: FormEvent): void {
    event.preventDefault();
    const said = comment.trim();
    if (!action.isPending)
      action.mutate({ quarter, figures, ...(said !== '' && { comment: said }) }, { onSuccess: onPublished });
  }
  return (
    <form onSubmit={send} className={layout.card} aria-label={words.quarter(quarter)} data-screen-only>
      <h3 className={layout.subheading}>{words.quarter(quarter)}</h3>
      <ReportFigures figures={figures} />
      <FreeTextField
        label={words.commentField}
        hint={words.commentHelp}
        value={comment}
        maxLength={longestComment}
        onChange={setComment}
      />
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={action.isPending}>
          {action.isPending ? words.publishing : words.publish}
        </Action>
      </div>
    </form>
  );
}
