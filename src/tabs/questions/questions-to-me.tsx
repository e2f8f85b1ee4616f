import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../language.tsx';
import { Action, focusContent } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { List, layout } from '../parts/page.tsx';
import { EmptyState } from '../parts/view.tsx';
import { aboutWords } from './about-words.ts';
import { AnswerForm } from './answer-form.tsx';
import { discardDraft, hasDraft, lostDrafts } from './drafts.ts';
import { OlderQuestions } from './older-questions.tsx';
import { type Question, QuestionCard } from './question-card.tsx';

/** *Spørgsmål til dig*: first those that have waited longest (S84). */
export function QuestionsToMe({ questions }: { questions: readonly Question[] }) {
  const words = useSpeech().text.questions.toMe;
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
          <QuestionCard question={question}>
            <ToAnswer question={question} first={place === 0} onDone={done} />
          </QuestionCard>
        )}
      </List>
      <OlderQuestions title={words.passedList(passed.length)} questions={passed} />
      <OlderQuestions title={words.answeredList(answered.length)} questions={answered} />
    </section>
  );
}

interface ToAnswerProps {
  question: Question;
  /** The one that has waited longest stands open. */
  first: boolean;
  onDone: (sentences: readonly string[]) => void;
}

/** The way to an answer: one form open at a time, unless somebody has begun to write in more. */
function ToAnswer({ question, first, onDone }: ToAnswerProps) {
  const words = useSpeech().text.questions.toMe;
  const [opened, setOpened] = useState(() => hasDraft(question.key));
  if (first || opened) return <AnswerForm question={question} focused={!first && opened} onDone={onDone} />;
  return (
    <div>
      <Action aria-label={words.answerTo(question.name ?? '', aboutWords(question))} onClick={() => setOpened(true)}>
        {words.answer}
      </Action>
    </div>
  );
}

/**
 * What somebody was writing when another answered first, or the question was taken back: what the other wrote, and one's
 * own words to keep.
 */
function LostAnswers({ questions }: { questions: readonly Question[] }) {
  const words = useSpeech().text.questions.toMe;
  const [, setDiscarded] = useState(0);
  const open = questions.filter(({ mayAnswer }) => mayAnswer).map(({ key }) => key);
  return lostDrafts(open).map(([key, draft]) => {
    const question = questions.find((candidate) => candidate.key === key);
    const { answer, answeredByName } = question ?? {};
    return (
      <Notice
        key={key}
        kind="warning"
        role="alert"
        title={answeredByName === undefined ? words.lost : words.lostBy(answeredByName)}
      >
        {answer !== undefined && <p>{words.theirs(answer)}</p>}
        <Field label={words.yours}>
          <Textarea size="large" readOnly value={draft} />
        </Field>
        <Action
          onClick={() => {
            discardDraft(key);
            setDiscarded((count) => count + 1);
          }}
        >
          {words.discard}
        </Action>
      </Notice>
    );
  });
}
