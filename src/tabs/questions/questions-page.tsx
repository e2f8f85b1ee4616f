import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useAction, useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { BrokenPart } from '../parts/broken-part.tsx';
import { ErrorFence } from '../parts/error-fence.tsx';
import { later } from '../parts/later.ts';
import { Action, focusContent } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { ViewPage } from '../parts/view.tsx';
import { aboutWords } from './about-words.ts';
import { carriedIn } from './carried.ts';
import { OlderQuestions } from './older-questions.tsx';
import { type Question, QuestionCard } from './question-card.tsx';
import { QuestionsToMe } from './questions-to-me.tsx';
import { WordsForAgenda } from './words-for-agenda.tsx';

/** An answer is waited for: the page finds out by itself. */
const live = { everyMs: 20_000 };

const AskForm = later(async () => ({ default: (await import('./ask-form.tsx')).AskForm }));

/** *Spørg*: asking, those that wait for the reader, and the reader's own (S64, S84). */
export default function QuestionsPage() {
  const { text } = useSpeech();
  const view = useView('questions', {}, live);
  return (
    <ViewPage title={text.questions.title} view={view} lines={6}>
      {({ mine, toMe, answers, loading }) => (
        <>
          {loading && <Notice kind="info" title={text.questions.loading} role="status" />}
          {waiting(toMe) === 0 && <Ask />}
          {waiting(toMe) > 0 && <p className={layout.lead}>{text.questions.toMe.waiting(waiting(toMe))}</p>}
          {answers && <QuestionsToMe questions={toMe} />}
          {waiting(toMe) > 0 && <Ask />}
          {mine.length > 0 && <MyQuestions questions={mine} />}
        </>
      )}
    </ViewPage>
  );
}

/** *Må jeg …?*, with the words somebody has written on another page. */
function Ask() {
  const { state, pathname } = useLocation();
  const navigate = useNavigate();
  const [carried] = useState(() => carriedIn(state));
  // Kept from here on as what is being written; a reload must not bring back what has been sent.
  useEffect(() => {
    if (carriedIn(state) !== '') void navigate(pathname, { replace: true, state: null });
  }, [state, pathname, navigate]);
  return (
    <ErrorFence instead={(fault) => <BrokenPart fault={fault} />}>
      <Suspense fallback={<Loading lines={6} />}>
        <AskForm carried={carried} />
      </Suspense>
    </ErrorFence>
  );
}

function waiting(toMe: readonly Question[]): number {
  return toMe.filter(({ mayAnswer }) => mayAnswer).length;
}

/** *Mine spørgsmål*: those that wait, those that are answered, and those that were taken back. */
function MyQuestions({ questions }: { questions: readonly Question[] }) {
  const words = useSpeech().text.questions.mine;
  const [said, setSaid] = useState('');
  const open = questions.filter(({ state }) => state === 'open');
  const asked = questions.filter(({ state, agenda }) => state === 'answered' && agenda !== undefined);
  const [newest, ...older] = questions.filter((one) => one.state !== 'open' && !asked.includes(one));
  return (
    <section className={layout.form} aria-label={words.title}>
      <h2 className={layout.heading}>{words.title}</h2>
      <div role="status">{said && <p className={layout.quiet}>{said}</p>}</div>
      <ul className={layout.list}>
        {open.map((question) => (
          <li key={question.key}>
            <MyOpenQuestion question={question} onWithdrawn={() => setSaid(words.withdrawn)} />
          </li>
        ))}
        {asked.map((question) => (
          <li key={question.key}>
            <QuestionCard question={question}>
              <WordsForAgenda question={question} />
            </QuestionCard>
          </li>
        ))}
        {newest && (
          <li>
            <QuestionCard question={newest} />
          </li>
        )}
      </ul>
      <OlderQuestions title={words.closed(older.length)} questions={older} />
    </section>
  );
}

/** A question of the reader's that waits: with whom it lies, and the way to take it back. */
function MyOpenQuestion({ question, onWithdrawn }: { question: Question; onWithdrawn: () => void }) {
  const cache = useQueryClient();
  const words = useSpeech().text.questions.mine;
  const withdraw = useAction('withdrawQuestion');
  const { key, to, managerName } = question;

  function takeBack(): void {
    if (withdraw.isPending) return;
    withdraw.mutate(
      { key },
      {
        onSuccess: () => {
          onWithdrawn();
          focusContent();
        },
        onError: () => void cache.invalidateQueries({ queryKey: ['view', 'questions'] }),
      },
    );
  }

  return (
    <QuestionCard question={question}>
      {question.stranded ? (
        <Notice kind="warning" title={words.stranded(managerName ?? '')} />
      ) : (
        <p className={layout.quiet}>
          {to === 'manager' && managerName !== undefined ? words.with(managerName) : words.withDpo}
          {managerName === undefined && ` ${words.private}`}
        </p>
      )}
      <WordsForAgenda question={question} />
      {withdraw.error && <RefusalNotice fault={withdraw.error} />}
      <div>
        <Action
          icon={<ArrowUndoRegular />}
          aria-label={words.withdrawOf(aboutWords(question))}
          disabledFocusable={withdraw.isPending}
          onClick={takeBack}
        >
          {withdraw.isPending ? words.withdrawing : words.withdraw}
        </Action>
      </div>
    </QuestionCard>
  );
}
