import { makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import type { Question } from './question-card.tsx';

const useStyles = makeStyles({
  // The longest word of the page has just room on a phone.
  button: { maxWidth: '100%', paddingInline: '8px', overflowWrap: 'anywhere' },
});

/** *Send videre til databeskyttelsesrådgiveren*: asked once more, since a question does not come back (S84). */
export function PassOn({ question, onPassed }: { question: Question; onPassed: () => void }) {
  const styles = useStyles();
  const cache = useQueryClient();
  const { text } = useSpeech();
  const words = text.questions.toMe;
  const [sure, setSure] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  const pass = useAction('passQuestion');

  // The button that was pressed is gone.
  useEffect(() => {
    if (sure) asked.current?.focus();
  }, [sure]);

  function send(): void {
    if (pass.isPending) return;
    pass.mutate(
      { key: question.key, seen: question.seen },
      {
        onSuccess: onPassed,
        onError: () => void cache.invalidateQueries({ queryKey: ['view', 'questions'] }),
      },
    );
  }

  if (!sure) {
    return (
      <div>
        <Action className={styles.button} onClick={() => setSure(true)}>
          {words.pass}
        </Action>
      </div>
    );
  }
  return (
    <div ref={asked} tabIndex={-1} className={layout.unframed}>
      <Notice kind="info" title={words.passAsk}>
        {pass.error && <RefusalNotice fault={pass.error} />}
        <div className={layout.actions}>
          <Action disabledFocusable={pass.isPending} onClick={send}>
            {pass.isPending ? words.passing : words.passYes}
          </Action>
          <Action onClick={() => setSure(false)}>{text.shell.close}</Action>
        </div>
      </Notice>
    </div>
  );
}
