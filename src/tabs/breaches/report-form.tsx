import { makeStyles } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { longestStatement } from '../../features/cases/incident/report.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { WrittenText } from '../questions/written-text.tsx';
import { AboutDpo } from './about-dpo.tsx';
import type { Draft } from './draft.ts';
import { missingIn } from './draft.ts';
import { ForWhom } from './for-whom.tsx';
import { KindChoice } from './kind-choice.tsx';
import { UsedFor } from './used-for.tsx';

const useStyles = makeStyles({ send: { '@media (max-width: 767px)': { width: '100%', minHeight: '52px' } } });

interface ReportFormProps {
  draft: Draft;
  sending: boolean;
  fault?: Error | undefined;
  onChange: (draft: Draft) => void;
  onSend: () => void;
}

/** What has happened, by button or in own words; one of them is enough. */
export function ReportForm({ draft, sending, fault, onChange, onSend }: ReportFormProps) {
  const styles = useStyles();
  const words = useSpeech().text.breaches.report;
  const [tried, setTried] = useState(false);
  const missing = missingIn(draft);

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    onSend();
  }

  return (
    <form onSubmit={send} className={layout.form}>
      <ForWhom draft={draft} onChange={onChange} />
      <KindChoice draft={draft} onChoose={onChange} />
      <WrittenText
        label={draft.category ? words.wordsOptional : words.words}
        hint={words.wordsHelp}
        value={draft.words}
        longest={longestStatement}
        onChange={(written) => onChange({ ...draft, words: written })}
      />
      <UsedFor />
      <AboutDpo draft={draft} onChange={onChange} />
      <div role="alert">{tried && missing && <Notice kind="warning" title={words[missing]} />}</div>
      {fault && !sending && <RefusalNotice fault={fault} />}
      <div>
        <Action type="submit" appearance="primary" className={styles.send} disabledFocusable={sending}>
          {sending ? words.sending : words.send}
        </Action>
      </div>
    </form>
  );
}
