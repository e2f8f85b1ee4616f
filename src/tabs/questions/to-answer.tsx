import { useState } from 'react';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import { AnswerForm } from './answer-form.tsx';
import { hasDraft } from './drafts.ts';
import type { Question } from './question-card.tsx';

interface ToAnswerProps {
  question: Question;
  /** The one that has waited longest stands open. */
  first: boolean;
  onDone: (sentences: readonly string[]) => void;
}

/** The way to an answer: one form open at a time, unless somebody has begun to write in more. */
export function ToAnswer({ question, first, onDone }: ToAnswerProps) {
  const { text } = useSpeech();
  const words = text.questions.toMe;
  const [opened, setOpened] = useState(() => hasDraft(question.key));
  if (first || opened) return <AnswerForm question={question} focused={!first && opened} onDone={onDone} />;
  return (
    <div>
      <Action aria-label={words.answerTo(question.name ?? '', ruleName(question))} onClick={() => setOpened(true)}>
        {words.answer}
      </Action>
    </div>
  );
}
