import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import { ReportFigures } from './report-figures.tsx';
import { reportText } from './report-tables.ts';

interface ReportCardProps {
  report: ViewData<'breachReports'>['reports'][number];
  mayPublish: boolean;
}

/** One published quarter: to read, to print, to save as text; the DBR may take it back. */
export function ReportCard({ report, mayPublish }: ReportCardProps) {
  const when = useWhen();
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
        <Action onClick={() => saveText(words.fileName(quarter), reportText(words, report, published))}>
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
