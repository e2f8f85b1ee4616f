import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { whenWords } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { Section } from '../parts/page/section.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { HandOverForm } from './hand-over-form.tsx';

const useStyles = makeStyles({ words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

interface HandOversProps {
  data: ViewData<'casePassedOn'>;
  today: Day;
}

/** What has been handed over from the case, and the form for one more. */
export function HandOvers({ data: { key, handOvers }, today }: HandOversProps) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.disclosures.dpo;
  const [writing, setWriting] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <Section title={words.handOvers}>
      <p className={layout.quiet}>{words.handOversLead}</p>
      {handOvers.length === 0 && <p className={layout.quiet}>{words.handOversNone}</p>}
      <ul className={layout.list}>
        {handOvers.map(({ key: one, recipient, basis, content, about, told, toldNote, byName, at }) => (
          <li key={one} className={layout.card}>
            <strong>
              {words.handOverLine(recipient, words.about[about], byName, whenWords(at, language, today, text))}
            </strong>
            <p className={styles.words}>{content}</p>
            <p className={layout.quiet}>{basis}</p>
            <p className={layout.quiet}>
              {words.isTold[told]}
              {toldNote !== undefined && `: ${toldNote}`}
            </p>
          </li>
        ))}
      </ul>
      <div role="status">{done && <Notice kind="good" title={words.handOverDone} />}</div>
      {writing ? (
        <HandOverForm
          caseKey={key}
          onClose={(saved) => {
            setWriting(false);
            focusContent();
            setDone(saved);
          }}
        />
      ) : (
        <div>
          <Action onClick={() => setWriting(true)}>{words.handOver}</Action>
        </div>
      )}
    </Section>
  );
}
