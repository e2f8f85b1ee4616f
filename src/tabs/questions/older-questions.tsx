import type { Day } from '../../core/dates.ts';
import { layout } from '../parts/page-layout.tsx';
import type { Question } from './question-card.tsx';
import { QuestionCard } from './question-card.tsx';

interface OlderQuestionsProps {
  /** With how many there are. */
  title: string;
  questions: readonly Question[];
  today: Day;
}

/** Questions nothing more is asked about, folded away. */
export function OlderQuestions({ title, questions, today }: OlderQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <details>
      <summary className={layout.summary}>{title}</summary>
      <ul className={layout.list}>
        {questions.map((question) => (
          <li key={question.key}>
            <QuestionCard question={question} today={today} />
          </li>
        ))}
      </ul>
    </details>
  );
}
