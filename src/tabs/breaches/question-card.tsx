import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type AskedForIt, type AskedQuestion, askedForItOf, askedOf } from '../../features/cases/incident/asked.ts';
import { dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { type Choice, Choices } from './choices.tsx';
import { DiscoveredQuestion } from './discovered-question.tsx';
import { KindQuestion } from './kind-question.tsx';
import type { AnswerInput } from './outgoing-answers.ts';
import { type Report, shownAnswers } from './own/shown-answers.ts';
import { concernChoices, dataChoices, managerChoices, singleChoices } from './question-choices.ts';
import { TextQuestion } from './text-question.tsx';
import { useAnswering } from './use-answering.ts';

const useStyles = makeStyles({
  question: { outlineStyle: 'none', minHeight: '128px' },
  // The second tap of a double tap lands where the next question has just come: it must not answer that.
  fresh: {
    animationName: { from: { pointerEvents: 'none' }, to: { pointerEvents: 'none' } },
    animationDuration: '400ms',
  },
  progress: { color: tokens.colorNeutralForeground2 },
});

type Question = 'kind' | AskedForIt | AskedQuestion | 'manager';

/** What is asked about a report, in its order: what it is, what IT needs, and what only its maker may say. */
function questionsOf({ category, madeBy }: Report, asksKind: boolean): readonly Question[] {
  const own = madeBy === undefined;
  return [
    ...(asksKind ? (['kind'] as const) : []),
    ...(own ? askedForItOf(category) : []),
    ...askedOf(category),
    ...(own ? (['manager'] as const) : []),
  ];
}

/** One question at a time: a press is an answer and is saved at once; it may be closed at any time, and nothing counts down. */
export function QuestionCard({ report, guessed }: { report: Report; guessed: boolean }) {
  const styles = useStyles();
  const words = useSpeech().text.breaches.card;
  const { sealing } = useText('cases');
  const { said, state, fault, say } = useAnswering(report.key);
  const shown = shownAnswers(report, said);
  // It stays among the questions when it has been answered: what comes after it keeps its place.
  const [asksKind] = useState(guessed || report.category === 'other');
  const [saidKind, setSaidKind] = useState(false);
  const all = questionsOf(report, asksKind);
  const isAnswered = (question: Question) => (question === 'kind' ? saidKind : shown.answered.has(question));
  const [at, setAt] = useState(() => all.findIndex((question) => !isAnswered(question)));
  const place = useRef<HTMLDivElement>(null);
  const stepped = useRef(at);
  const question = all[at];

  // The question that was answered is gone: a screen reader says the next.
  useEffect(() => {
    if (stepped.current !== at) place.current?.focus({ preventScroll: true });
    stepped.current = at;
  }, [at]);

  const forward = () => setAt(at + 1 < all.length ? at + 1 : -1);
  /** Nothing more can be said to it: the next one comes by itself. */
  const answer = (whole: AnswerInput) => {
    say(whole);
    forward();
  };
  const dontKnow = (asked: AskedQuestion): Choice => ({
    id: 'dontKnow',
    name: words.dontKnow,
    chosen: shown.unsure.has(asked),
    onPress: () => answer({ dontKnow: [asked] }),
  });
  const counted = all.filter(isAnswered).length;
  const progress =
    state === 'waiting' ? words.waiting : state === 'saving' ? words.saving : words.progress(counted, all.length);

  return (
    <Section title={words.title} card>
      {fault && <RefusalNotice fault={fault} />}
      <div ref={place} tabIndex={-1} className={styles.question}>
        <div key={at} className={styles.fresh}>
          {question === undefined ? <p>{words.finished}</p> : questionOf(question)}
        </div>
      </div>
      <div className={layout.actions}>
        {question !== undefined && <Action onClick={forward}>{isAnswered(question) ? words.next : words.skip}</Action>}
        {at !== 0 && (
          <Action appearance="subtle" onClick={() => setAt(at < 0 ? all.length - 1 : at - 1)}>
            {words.back}
          </Action>
        )}
      </div>
      <div role="status" className={styles.progress}>
        {progress}
      </div>
    </Section>
  );

  function questionOf(asked: Question) {
    switch (asked) {
      case 'kind':
        return (
          <KindQuestion
            report={report}
            answered={saidKind}
            onSay={(said) => {
              setSaidKind(true);
              answer(said);
            }}
          />
        );
      case 'device':
      case 'account':
      case 'contact':
        return (
          <TextQuestion
            key={asked}
            words={words[asked]}
            value={shown[asked]}
            onSay={(text) => answer({ [asked]: text })}
          />
        );
      case 'manager':
        return <Choices ask={words.manager.ask} choices={managerChoices(shown, words, answer)} />;
      case 'discovered':
        return (
          <DiscoveredQuestion
            said={shown.answered.has('discovered') && !shown.unsure.has('discovered') ? shown.discovered : undefined}
            reportedOn={dayAt(report.reportedAt)}
            dontKnow={dontKnow('discovered')}
            onSay={(discovered) => (discovered.when === 'now' ? answer : say)({ discovered })}
          />
        );
      case 'data':
        return (
          <Choices
            ask={words.data.ask}
            help={words.several}
            choices={[...dataChoices(shown, words, say), dontKnow('data')]}
          />
        );
      case 'concerns':
        return (
          <Choices
            ask={words.concerns.ask}
            help={`${words.concerns.help} ${report.sealed ? sealing.report[report.sealed] : sealing.beforeSaid}`}
            choices={[
              ...concernChoices(shown, words, (said) => (said.concerns?.length === 0 ? answer : say)(said)),
              dontKnow('concerns'),
            ]}
          />
        );
      default:
        return (
          <Choices ask={words[asked].ask} choices={[...singleChoices(asked, shown, words, answer), dontKnow(asked)]} />
        );
    }
  }
}
