import { useState } from 'react';
import { wishesWithdrawal } from '../../features/cases/relations/case-message.ts';
import { useAction } from '../api-hooks.tsx';
import type { Report } from '../breaches/own/shown-answers.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import { useText } from '../use-text.ts';
import { Thread } from './thread.tsx';
import { WordsForm } from './words-form.tsx';

/** On one's own report: what the DBR asks, room for the answer, and a way to add something or wish it away. */
export function MyThread({ report: { key, state, thread } }: { report: Report }) {
  const words = useText('cases').relations.mine;
  const send = useText('cases').relations.send;
  const { notice, say, done } = useSaid();
  const [adding, setAdding] = useState(false);
  const tell = useAction('tellMore');
  const withdraw = useAction('withdrawReport');
  const question = thread.find(({ waiting }) => waiting);
  const wish = wishesWithdrawal(thread);
  const isWished = wish !== undefined;

  const change = (undo: boolean) => {
    say('');
    if (!withdraw.isPending) withdraw.mutate({ key, undo }, { onSuccess: () => say(undo ? words.undone : '') });
  };

  return (
    <Section title={question ? words.question : words.title} card small>
      <Thread thread={thread} kinds={words.kind} waiting={words.waits} />
      {notice}
      {question && (
        <WordsForm
          key={question.key}
          label={words.answer}
          sendLabel={words.sendAnswer}
          sending={{ ...tell, error: adding ? null : tell.error }}
          onSend={(text, { nonce }) =>
            tell.mutate({ key, nonce, text, question: question.key }, { onSuccess: () => done(words.answered) })
          }
        />
      )}
      {adding && (
        <WordsForm
          label={words.addLabel}
          sendLabel={send}
          sending={tell}
          onSend={(text, { nonce }) =>
            tell.mutate(
              { key, nonce, text },
              {
                onSuccess: () => {
                  setAdding(false);
                  done(words.added);
                },
              },
            )
          }
          onCancel={() => setAdding(false)}
        />
      )}
      {wish !== undefined && (
        <Notice kind="info" title={words.wished[wish]} role="status">
          <p>{words.wishedNext}</p>
          {state !== 'closed' && <Action onClick={() => change(true)}>{words.undo}</Action>}
        </Notice>
      )}
      {withdraw.error && !withdraw.isPending && <RefusalNotice fault={withdraw.error} />}
      <div className={layout.row}>
        {!adding && <Action onClick={() => setAdding(true)}>{words.add}</Action>}
        {!isWished && state !== 'closed' && <Action onClick={() => change(false)}>{words.wrong}</Action>}
      </div>
    </Section>
  );
}
