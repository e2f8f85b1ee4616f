import { Folded, List } from '../parts/page.tsx';
import { type Question, QuestionCard } from './question-card.tsx';

interface OlderQuestionsProps {
  /** With how many there are. */
  title: string;
  questions: readonly Question[];
}

/** Questions nothing more is asked about, folded away. */
export function OlderQuestions({ title, questions }: OlderQuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <Folded title={title}>
      <List of={questions} by="key">
        {(question) => <QuestionCard question={question} />}
      </List>
    </Folded>
  );
}
