import { mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ActionRecord, ViewData } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { forgetWords, keepWords, keptWords } from '../kept-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { AskSent } from './ask-sent.tsx';
import { AskWrite, type Wanted } from './ask-write.tsx';
import { type Whom, whomFrom } from './whom.ts';

interface AskFormProps {
  /** What is being read, and whom its page says one can ask; absent for a question about no rule in particular. */
  about?: Pick<ViewData<'rule'>, 'rule' | 'version' | 'contacts'>;
  /** Words that were written elsewhere. */
  carried?: string;
  /** Closes the form, where it was opened. */
  onDone?: () => void;
  /** Another way than asking, under the form. */
  children?: ReactNode;
}

type Outcome = { kind: 'writing'; withdrawn: boolean } | { kind: 'sent'; question: ActionRecord<'askQuestion'> };

/** A question about a version of a rule, or about anything, to the manager or straight to the DBR (S64, S84). */
export function AskForm({ about, carried = '', onDone, children }: AskFormProps) {
  const words = useSpeech().text.questions.ask;
  const known = useView('questions', {}).data?.data.whom;
  const whom: Whom = known ?? (about ? whomFrom(about.contacts) : {});
  const kept = about ? `question:${about.rule}` : 'question';
  const [text, write] = useKeptWords(kept, carried);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'writing', withdrawn: false });
  const [tried, setTried] = useState<Wanted & { nonce: string }>();
  const ask = useAction('askQuestion');
  const withdraw = useAction('withdrawQuestion');

  function send(wanted: Wanted): void {
    if (ask.isPending) return;
    // Trying the same again is the same question; what was changed after a failure must not be lost behind it.
    const same = tried?.text === wanted.text && tried.to === wanted.to;
    const attempt = { ...wanted, nonce: same ? tried.nonce : crypto.randomUUID() };
    setTried(attempt);
    ask.mutate(
      { ...attempt, ...(about && { rule: about.rule, version: about.version }) },
      {
        onSuccess: ({ record }) => {
          forgetWords(kept);
          setOutcome({ kind: 'sent', question: record });
        },
      },
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
          write(text);
          setOutcome({ kind: 'writing', withdrawn: true });
        },
      },
    );
  }

  function another(): void {
    write('');
    setTried(undefined);
    setOutcome({ kind: 'writing', withdrawn: false });
  }

  return (
    <section className={layout.card} aria-label={words.title} data-screen-only>
      {about && <HeadingInFocus>{words.title}</HeadingInFocus>}
      {outcome.kind === 'sent' ? (
        <AskSent
          question={outcome.question}
          undoing={withdraw.isPending}
          fault={withdraw.error ?? undefined}
          onUndo={() => takeBack(outcome.question.key)}
          {...(onDone ? { onDone } : { onAnother: another })}
        />
      ) : whom.manager === undefined && whom.dpo === undefined ? (
        <AskNobody onDone={onDone} />
      ) : (
        <>
          <div role="status">{outcome.withdrawn && <p className={layout.quiet}>{words.undone}</p>}</div>
          <AskWrite
            whom={whom}
            text={text}
            isFree={about === undefined}
            sending={ask.isPending}
            fault={ask.error ?? undefined}
            onChange={write}
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

/** What is being written, kept through a reload; what was carried here comes before what was left here. */
function useKeptWords(name: string, carried: string): [text: string, write: (text: string) => void] {
  const [text, setText] = useState(carried);
  useEffect(() => {
    if (carried !== '') {
      setText(carried);
      void keepWords(name, carried);
      return;
    }
    void keptWords(name).then((left) => setText((now) => (now === '' ? left : now)));
  }, [name, carried]);
  const write = (written: string) => {
    setText(written);
    void keepWords(name, written);
  };
  return [text, write];
}

/** Neither a manager nor a DBR can be asked here: the phone can. */
function AskNobody({ onDone }: { onDone: (() => void) | undefined }) {
  const { text } = useSpeech();
  return (
    <>
      <Notice kind="info" title={text.questions.ask.nobody} />
      {onDone && (
        <div>
          <Action onClick={onDone}>{text.shell.close}</Action>
        </div>
      )}
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
