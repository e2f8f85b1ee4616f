import { useState } from 'react';
import type { Day } from '../../core/dates.ts';
import { useSpeech } from '../language.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Notice } from '../parts/notice.tsx';
import { List } from '../parts/page/list.tsx';
import { layout } from '../parts/page-layout.tsx';
import { LostAnswers } from './lost-answers.tsx';
import { OlderQuestions } from './older-questions.tsx';
import type { Question } from './question-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { ToAnswer } from './to-answer.tsx';

/** *Spørgsmål til dig*: first those that have waited longest (S84). */
export function QuestionsToMe({ questions, today }: { questions: readonly Question[]; today: Day }) {
  const { text } = useSpeech();
  const words = text.questions.toMe;
  const [said, setSaid] = useState<readonly string[]>([]);
  const open = questions.filter(({ mayAnswer }) => mayAnswer);
  const passed = questions.filter(({ state, mayAnswer }) => state === 'open' && !mayAnswer);
  const answered = questions.filter(({ state }) => state === 'answered');

  function done(sentences: readonly string[]): void {
    setSaid(sentences);
    focusContent();
  }

  return (
    <section className={layout.form} aria-label={words.title}>
      <h2 className={layout.heading}>{words.title}</h2>
      <div role="status">
        {said.length > 0 && (
          <Notice kind="good">
            {said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </div>
      <LostAnswers questions={questions} />
      {open.length === 0 && <EmptyState picture="pause" title={words.none} next={words.noneNext} />}
      <List of={open} by="key">
        {(question, place) => (
          <QuestionCard question={question} today={today}>
            <ToAnswer question={question} first={place === 0} onDone={done} />
          </QuestionCard>
        )}
      </List>
      <OlderQuestions title={words.passedList(passed.length)} questions={passed} today={today} />
      <OlderQuestions title={words.answeredList(answered.length)} questions={answered} today={today} />
    </section>
  );
}
