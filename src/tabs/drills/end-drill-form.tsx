import type { FormEvent } from 'react';
import { useState } from 'react';
import { longestStatement } from '../../features/cases/incident/report.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';

/** An exercise ends with two answers, while everybody still remembers. */
export function EndDrillForm({ drill, onEnded }: { drill: string; onEnded: () => void }) {
  const { text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.drills;
  const [wentWell, setWentWell] = useState('');
  const [toImprove, setToImprove] = useState('');
  const [tried, setTried] = useState(false);
  const action = useAction('endDrill');

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (wentWell.trim() === '' || toImprove.trim() === '' || action.isPending) return;
    action.mutate({ key: drill, wentWell: wentWell.trim(), toImprove: toImprove.trim() }, { onSuccess: onEnded });
  }

  return (
    <form onSubmit={send} className={layout.form} aria-label={words.end}>
      <FreeTextField
        label={words.wentWell}
        hint={caseText.caseHandling.noNames}
        value={wentWell}
        maxLength={longestStatement}
        needed={tried && words.needed}
        onChange={setWentWell}
      />
      <FreeTextField
        label={words.toImprove}
        hint={caseText.caseHandling.noNames}
        value={toImprove}
        maxLength={longestStatement}
        needed={tried && words.needed}
        onChange={setToImprove}
      />
      <p className={layout.quiet}>{words.endHelp}</p>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        <Action type="submit" appearance="primary" disabledFocusable={action.isPending}>
          {action.isPending ? text.shell.saving : words.end}
        </Action>
      </div>
    </form>
  );
}
