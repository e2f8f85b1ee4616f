import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { longWait } from '../../features/questions/waiting.ts';
import { clockWords, dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useDay } from '../use-day.ts';
import { aboutWords } from './about-words.ts';

export type Question = ViewData<'questions'>['mine'][number];

const useStyles = makeStyles({
  // People's own line breaks; what they wrote is text, whatever it looks like.
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase400, lineHeight: '1.5' },
  answer: {
    paddingInlineStart: '12px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
});

/** One question: about which rule, from whom, how long it has waited, what was asked and what was answered. */
export function QuestionCard({ question, children }: { question: Question; children?: ReactNode }) {
  const onDay = useDay();
  const styles = useStyles();
  const { language, text } = useSpeech();
  const words = text.questions;
  const { rule, version = '', askedAt, name, passedAt, managerName, answer, answeredAt, answeredByName } = question;
  const day = (moment: string) => onDay(dayAt(moment));
  return (
    <article className={layout.card} aria-label={aboutWords(question)}>
      {rule !== undefined && (
        <h3 className={layout.subheading}>
          <TextLink to={`/rule/${rule}/${version}`}>{words.rule(aboutWords(question), version)}</TextLink>
        </h3>
      )}
      <div className={layout.row}>
        <State question={question} />
        {name !== undefined && <span>{words.toMe.from(name)}</span>}
        <span className={layout.quiet}>{words.asked(day(askedAt), clockWords(askedAt, language))}</span>
      </div>
      {passedAt !== undefined && (
        <p className={layout.quiet}>
          {words.passed(day(passedAt))}
          {name !== undefined && managerName !== undefined && ` · ${words.toMe.via(managerName)}`}
        </p>
      )}
      <p className={styles.text}>{question.text}</p>
      {answer !== undefined && answeredAt !== undefined && (
        <div className={styles.answer}>
          <p className={layout.quiet}>
            {words.answer(answeredByName ?? '', day(answeredAt), clockWords(answeredAt, language))}
          </p>
          <p className={styles.text}>{answer}</p>
        </div>
      )}
      {children}
    </article>
  );
}

function State({ question: { state, waitingDay = 1 } }: { question: Question }) {
  const words = useSpeech().text.questions;
  if (state === 'answered') return <StatusWord kind="done">{words.answered}</StatusWord>;
  if (state === 'withdrawn') return <StatusWord kind="withdrawn">{words.withdrawn}</StatusWord>;
  return <StatusWord kind={waitingDay >= longWait ? 'urgent' : 'owed'}>{words.waiting(waitingDay)}</StatusWord>;
}
