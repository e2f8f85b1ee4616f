import { mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ActionRecord, ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { AskSent } from './ask-sent.tsx';
import { AskWrite, type Draft } from './ask-write.tsx';
import { type Whom, whomFrom } from './whom.ts';

interface AskFormProps {
  /** `r06`. */
  rule: string;
  version: string;
  /** Whom the rule page says one can ask: shown until the server has said to whom a question would go. */
  contacts: ViewData<'rule'>['contacts'];
  /** Closes the form. */
  onDone: () => void;
  /** Another way than asking, under the form. */
  children?: ReactNode;
}

type Outcome = { kind: 'writing'; withdrawn: boolean } | { kind: 'sent'; question: ActionRecord<'askQuestion'> };

/** *Jeg er i tvivl – spørg*: one question about one version of a rule, to the manager or straight to the DBR (S64, S84). */
export function AskForm({ rule, version, contacts, onDone, children }: AskFormProps) {
  const { text } = useSpeech();
  const words = text.questions.ask;
  const known = useView('questions', {}).data?.data.whom;
  const whom: Whom = known ?? whomFrom(contacts);
  const [draft, setDraft] = useState<Draft>({ text: '' });
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'writing', withdrawn: false });
  const [tried, setTried] = useState<{ nonce: string; text: string; to: 'manager' | 'dpo' }>();
  const ask = useAction('askQuestion');
  const withdraw = useAction('withdrawQuestion');

  function send(wanted: { text: string; to: 'manager' | 'dpo' }): void {
    if (ask.isPending) return;
    // Trying the same again is the same question; what was changed after a failure must not be lost behind it.
    const same = tried?.text === wanted.text && tried.to === wanted.to;
    const attempt = { ...wanted, nonce: same ? tried.nonce : crypto.randomUUID() };
    setTried(attempt);
    ask.mutate(
      { ...attempt, rule, version },
      { onSuccess: ({ record }) => setOutcome({ kind: 'sent', question: record }) },
    );
  }

  function takeBack(key: string): void {
    if (withdraw.isPending) return;
    withdraw.mutate(
      { key },
      {
        onSuccess: () => {
          // What was taken back is not made open again by sending it once more.
          setTried(undefined);
          setOutcome({ kind: 'writing', withdrawn: true });
        },
      },
    );
  }

  return (
    <section className={layout.card} aria-label={words.title} data-screen-only>
      <HeadingInFocus>{words.title}</HeadingInFocus>
      {outcome.kind === 'sent' ? (
        <AskSent
          question={outcome.question}
          undoing={withdraw.isPending}
          fault={withdraw.error ?? undefined}
          onUndo={() => takeBack(outcome.question.key)}
          onDone={onDone}
        />
      ) : whom.manager === undefined && whom.dpo === undefined ? (
        <AskNobody onDone={onDone} />
      ) : (
        <>
          <div role="status">{outcome.withdrawn && <p className={layout.quiet}>{words.undone}</p>}</div>
          <AskWrite
            whom={whom}
            draft={draft}
            sending={ask.isPending}
            fault={ask.error ?? undefined}
            onChange={setDraft}
            onSend={send}
            onCancel={onDone}
          />
          {withdraw.error && <RefusalNotice fault={withdraw.error} />}
          {children}
        </>
      )}
    </section>
  );
}

/** Neither a manager nor a DBR can be asked here: the phone can. */
function AskNobody({ onDone }: { onDone: () => void }) {
  const { text } = useSpeech();
  const words = text.questions.ask;
  return (
    <>
      <Notice kind="info" title={words.nobody} />
      <div>
        <Action onClick={onDone}>{text.shell.close}</Action>
      </div>
    </>
  );
}

/** The heading of something that has just opened: whoever listens hears what it is, and the keyboard goes on from there. */
function HeadingInFocus({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={mergeClasses(layout.heading, layout.unframed)}>
      {children}
    </h2>
  );
}
