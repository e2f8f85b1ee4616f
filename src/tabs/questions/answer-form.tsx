import { makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAction } from '../api-hooks.tsx';
import { Unreachable } from '../faults.ts';
import { useSpeech } from '../language.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { useOnline } from '../parts/offline-notice.tsx';
import { layout } from '../parts/page.tsx';
import { aboutWords } from './about-words.ts';
import { useDraft } from './drafts.ts';
import type { Question } from './question-card.tsx';
import { WrittenField } from './written-field.tsx';

const useStyles = makeStyles({
  // The longest word of the page has just room on a phone.
  button: { maxWidth: '100%', paddingInline: '8px', overflowWrap: 'anywhere' },
});

interface AnswerFormProps {
  question: Question;
  /** It was opened by a press just now: the keyboard goes on in it. */
  focused: boolean;
  /** With what has been done, in sentences. */
  onDone: (sentences: readonly string[]) => void;
}

/** The answer, or for a manager the way on to the DBR. What is written stays until it is sent. */
export function AnswerForm({ question, focused, onDone }: AnswerFormProps) {
  const cache = useQueryClient();
  const { text } = useSpeech();
  const online = useOnline();
  const words = text.questions.toMe;
  const [draft, write] = useDraft(question.key);
  const answer = useAction('answerQuestion');
  const unsent = answer.error instanceof Unreachable && answer.error.offline;
  const sending = { isPending: answer.isPending, error: unsent ? null : answer.error };
  const name = question.name ?? '';

  const send = ({ text: written }: { text: string }) =>
    answer.mutate(
      { key: question.key, answer: written, seen: question.seen },
      {
        onSuccess: ({ record: { masked } }) => {
          write('');
          onDone([words.sent(name), ...(masked.length > 0 ? [text.questions.ask.masked(masked.join(', '))] : [])]);
        },
        onError: () => void cache.invalidateQueries({ queryKey: ['view', 'questions'] }),
      },
    );

  return (
    <>
      <EntryForm<{ text: string }>
        says={[words.send, words.sending]}
        begin={{ text: draft }}
        sending={sending}
        onSend={send}
      >
        <WrittenField
          label={words.label}
          spokenLabel={words.labelOf(name, aboutWords(question))}
          hint={words.help}
          value={draft}
          focused={focused}
          empty={words.empty}
          onChange={write}
        />
        {unsent && <Notice kind="warning" title={online ? words.backOnline : words.offline} role="alert" />}
      </EntryForm>
      {question.mayPass && (
        <PassOn
          question={question}
          onPassed={() => {
            write('');
            onDone([words.passedOn]);
          }}
        />
      )}
    </>
  );
}

/** *Send videre til databeskyttelsesrådgiveren*: asked once more, since a question does not come back (S84). */
function PassOn({ question, onPassed }: { question: Question; onPassed: () => void }) {
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
