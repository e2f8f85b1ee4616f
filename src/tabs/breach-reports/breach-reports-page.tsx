import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestComment } from '../../features/cases/reports/limits.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { TextField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { List, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { QuarterBars } from './quarter-bars.tsx';
import { ReportFigures } from './report-figures.tsx';
import { reportText } from './report-tables.ts';

/** The running report on breaches, newest first (S111); the DBR publishes the next one here. */
export default function BreachReportsPage() {
  const words = useText('cases').breachReports;
  const mayPublish = useMay('publishBreachReport');
  const [published, setPublished] = useState<string>();
  const view = useView('breachReports', {});
  return (
    <ViewPage
      title={words.title}
      lead={words.lead}
      before={
        <div role="status">
          {published !== undefined && <Notice kind="good" title={words.published(words.quarter(published))} />}
        </div>
      }
      view={view}
      lines={8}
    >
      {({ reports, ready, quarters, loading }) => (
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
                <PublishForm key={one.quarter} ready={one} onPublished={() => setPublished(one.quarter)} />
              ))}
            </>
          )}
          <List of={reports} by="quarter">
            {(report) => <ReportCard report={report} mayPublish={mayPublish} />}
          </List>
        </>
      )}
    </ViewPage>
  );
}

interface PublishFormProps {
  ready: ViewData<'breachReports'>['ready'][number];
  onPublished: () => void;
}

/** A quarter that is over, as it will look, and the DBR's words to it. */
function PublishForm({ ready: { quarter, figures }, onPublished }: PublishFormProps) {
  const words = useText('cases').breachReports;
  const action = useAction('publishBreachReport');
  return (
    <div data-screen-only>
      <EntryForm<{ comment?: string }>
        label={words.quarter(quarter)}
        card
        says={[words.publish, words.publishing]}
        begin={{ comment: '' }}
        sending={action}
        onSend={(said) => action.mutate({ quarter, figures, ...said }, { onSuccess: onPublished })}
      >
        {({ at }) => (
          <>
            <h3 className={layout.subheading}>{words.quarter(quarter)}</h3>
            <ReportFigures figures={figures} />
            <TextField {...at('comment', words.commentField, words.commentHelp)} max={longestComment} />
          </>
        )}
      </EntryForm>
    </div>
  );
}

interface ReportCardProps {
  report: ViewData<'breachReports'>['reports'][number];
  mayPublish: boolean;
}

/** One published quarter: to read, to print, to save as text; the DBR may take it back. */
function ReportCard({ report, mayPublish }: ReportCardProps) {
  const when = useWhen();
  const { handbook } = useSpeech().text;
  const words = useText('cases').breachReports;
  const publish = useAction('publishBreachReport');
  const withdraw = useAction('withdrawBreachReport');
  const busy = publish.isPending || withdraw.isPending;
  const fault = busy ? null : (publish.error ?? withdraw.error);
  const { quarter, figures, comment, publishedBy, publishedAt, withdrawn, trend } = report;
  const published = words.by(publishedBy, when(publishedAt));
  const toggle = () => {
    if (busy) return;
    if (withdrawn) publish.mutate({ quarter, figures });
    else withdraw.mutate({ quarter });
  };
  return (
    <article className={layout.card}>
      <h2 className={layout.heading}>{words.quarter(quarter)}</h2>
      {withdrawn && <StatusWord kind="withdrawn">{words.withdrawn}</StatusWord>}
      {trend !== undefined && <p>{words.trend[trend]}</p>}
      <ReportFigures figures={figures} />
      {comment !== undefined && (
        <p>
          <strong>{words.comment}:</strong> {comment}
        </p>
      )}
      <p className={layout.quiet}>{published}</p>
      {fault && <RefusalNotice fault={fault} />}
      <div className={layout.actions} data-screen-only>
        <Action onClick={() => window.print()}>{words.print}</Action>
        <Action onClick={() => saveText(words.fileName(quarter), reportText(words, report, published, handbook.focus))}>
          {words.save}
        </Action>
        {mayPublish && (
          <Action disabledFocusable={busy} onClick={toggle}>
            {withdrawn ? words.again : words.withdraw}
          </Action>
        )}
      </div>
    </article>
  );
}

// With the mark at the front Word and Notepad read the Danish letters right.
function saveText(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([`\uFEFF${content}`], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
