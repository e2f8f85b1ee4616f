import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useQueryClient } from '@tanstack/react-query';
import type { Day } from '../../core/dates.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { focusContent } from '../parts/focus-content.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { ruleName } from '../reading/rule/rule-name.ts';
import type { Question } from './question-card.tsx';
import { QuestionCard } from './question-card.tsx';
import { WordsForAgenda } from './words-for-agenda.tsx';

interface MyOpenQuestionProps {
  question: Question;
  today: Day;
  onWithdrawn: () => void;
}

/** A question of the reader's that waits: with whom it lies, and the way to take it back. */
export function MyOpenQuestion({ question, today, onWithdrawn }: MyOpenQuestionProps) {
  const cache = useQueryClient();
  const { text } = useSpeech();
  const words = text.questions.mine;
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
    <QuestionCard question={question} today={today}>
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
          aria-label={words.withdrawOf(ruleName(question))}
          disabledFocusable={withdraw.isPending}
          onClick={takeBack}
        >
          {withdraw.isPending ? words.withdrawing : words.withdraw}
        </Action>
      </div>
    </QuestionCard>
  );
}
