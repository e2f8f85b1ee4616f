import type { FormEvent } from 'react';
import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longestComment } from '../../features/cases/reports/limits.ts';
import { useAction } from '../api-hooks.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';
import { ReportFigures } from './report-figures.tsx';

interface PublishFormProps {
  ready: ViewData<'breachReports'>['ready'][number];
  onPublished: () => void;
}

/** A quarter that is over, as it will look, and the DBR's words to it. */
export function PublishForm({ ready: { quarter, figures }, onPublished }: PublishFormProps) {
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
