import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import type { Question } from './question-card.tsx';

/** The manager asks for a yes to the words at the personnel meeting: yes or no, and it can be said anew (S86). */
export function WordsForAgenda({ question: { key, agenda } }: { question: Question }) {
  const words = useSpeech().text.questions.agenda;
  const action = useAction('answerForAgenda');
  if (agenda === undefined) return null;
  const say = (yes: boolean) => () => action.isPending || action.mutate({ key, yes });
  return (
    <div className={layout.form}>
      {agenda === 'asked' ? (
        <Notice kind="info" title={words.asks}>
          <p>{words.never}</p>
        </Notice>
      ) : (
        <p role="status">{agenda === 'yes' ? words.saidYes : words.saidNo}</p>
      )}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      <div className={layout.actions}>
        {agenda !== 'yes' && (
          <Action disabledFocusable={action.isPending} onClick={say(true)}>
            {words.yes}
          </Action>
        )}
        {agenda !== 'no' && (
          <Action disabledFocusable={action.isPending} onClick={say(false)}>
            {agenda === 'yes' ? words.takeBack : words.no}
          </Action>
        )}
      </div>
    </div>
  );
}
