import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { longestStatement } from '../../features/cases/incident/report.ts';
import { useSpeech } from '../language.tsx';
import { Tick } from '../parts/form/fields.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StickyBar } from '../parts/sticky-bar.tsx';
import { WrittenText } from '../questions/written-text.tsx';
import { useText } from '../use-text.ts';
import { type Draft, missingIn } from './draft.ts';
import { ForWhom } from './for-whom.tsx';
import { KindChoice } from './kind-choice.tsx';

const useStyles = makeStyles({
  send: { '@media (max-width: 767px)': { width: '100%' } },
  used: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  lines: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    color: tokens.colorNeutralForeground2,
  },
});

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
    <form onSubmit={send} className={layout.card}>
      <WrittenText
        label={draft.category ? words.wordsOptional : words.words}
        hint={words.wordsHelp}
        value={draft.words}
        longest={longestStatement}
        onChange={(written) => onChange({ ...draft, words: written })}
      />
      <KindChoice draft={draft} onChoose={onChange} />
      <ForWhom draft={draft} onChange={onChange} />
      <AboutDpo draft={draft} onChange={onChange} />
      <UsedFor />
      <StickyBar still={missing === 'nothing'}>
        <div role="alert">{tried && missing && <Notice kind="warning" title={words[missing]} />}</div>
        {fault && !sending && <RefusalNotice fault={fault} />}
        <Action type="submit" appearance="primary" className={styles.send} disabledFocusable={sending}>
          {sending ? words.sending : words.send}
        </Action>
      </StickyBar>
    </form>
  );
}

/** Said before it is sent, so that nothing of it ever lies in plain text where the DBR reads. */
function AboutDpo({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { aboutDpo, aboutDpoHelp } = useText('cases').sealing;
  return (
    <Field hint={aboutDpoHelp}>
      <Tick
        label={aboutDpo}
        value={draft.aboutDpo === true}
        onChange={(checked) => onChange({ ...draft, aboutDpo: checked ? true : undefined })}
      />
    </Field>
  );
}

/** *Hvad bruges din melding til?* Stands before anything is sent (S110). */
function UsedFor() {
  const styles = useStyles();
  const { title, lines } = useText('cases').sealing.usedFor;
  return (
    <section className={styles.used} aria-labelledby="used-for">
      <h2 id="used-for" className={layout.subheading}>
        {title}
      </h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
