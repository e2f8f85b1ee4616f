import { useState } from 'react';
import type { Day } from '../../core/dates.ts';
import { useSpeech } from '../language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { LinkButton } from '../parts/link-button.tsx';
import { layout } from '../parts/page-layout.tsx';
import { MyOpenQuestion } from './my-open-question.tsx';
import { OlderQuestions } from './older-questions.tsx';
import type { Question } from './question-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { WordsForAgenda } from './words-for-agenda.tsx';

/** *Mine spørgsmål*: those that wait, those that are answered, and those that were taken back. */
export function MyQuestions({ questions, today }: { questions: readonly Question[]; today: Day }) {
  const { text } = useSpeech();
  const words = text.questions.mine;
  const [said, setSaid] = useState('');
  const open = questions.filter(({ state }) => state === 'open');
  const asked = questions.filter(({ state, agenda }) => state === 'answered' && agenda !== undefined);
  const [newest, ...older] = questions.filter((one) => one.state !== 'open' && !asked.includes(one));
  return (
    <section className={layout.form} aria-label={words.title}>
      <h2 className={layout.heading}>{words.title}</h2>
      <div role="status">{said && <p className={layout.quiet}>{said}</p>}</div>
      {questions.length === 0 && (
        <EmptyState picture="calm" title={words.none}>
          <p>{words.noneNext}</p>
          <LinkButton to="/handbook">{words.toHandbook}</LinkButton>
        </EmptyState>
      )}
      <ul className={layout.list}>
        {open.map((question) => (
          <li key={question.key}>
            <MyOpenQuestion question={question} today={today} onWithdrawn={() => setSaid(words.withdrawn)} />
          </li>
        ))}
        {asked.map((question) => (
          <li key={question.key}>
            <QuestionCard question={question} today={today}>
              <WordsForAgenda question={question} />
            </QuestionCard>
          </li>
        ))}
        {newest && (
          <li>
            <QuestionCard question={newest} today={today} />
          </li>
        )}
      </ul>
      <OlderQuestions title={words.closed(older.length)} questions={older} today={today} />
    </section>
  );
}
