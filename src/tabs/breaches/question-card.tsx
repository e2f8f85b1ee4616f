import { makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type AskedQuestion, askedOf } from '../../features/cases/incident/asked.ts';
import type { ViewAnswer } from '../api.ts';
import { useAction, viewKey } from '../api-hooks.tsx';
import { dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { type Choice, Choices } from './choices.tsx';
import { DiscoveredQuestion } from './discovered-question.tsx';
import { type AnswerInput, outgoingAnswers, type Saving, saveAnswer } from './outgoing-answers.ts';
import { type Report, shownAnswers } from './own/shown-answers.ts';
import { concernChoices, dataChoices, managerChoices, singleChoices } from './question-choices.ts';
import { useWatched } from './watched.ts';

const useStyles = makeStyles({
  // Stays in sight while the card is longer than the screen: one may stop anywhere.
  progress: {
    position: 'sticky',
    bottom: 'calc(57px + env(safe-area-inset-bottom))',
    '@media (min-width: 768px)': { bottom: 0 },
    '@media (max-height: 360px)': { position: 'static' },
    marginInline: '-16px',
    marginBottom: '-16px',
    paddingBlock: '10px',
    paddingInline: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: `0 0 ${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  questions: { display: 'flex', flexDirection: 'column', rowGap: '20px' },
});

/** The card of questions: a press is an answer and is saved at once; it may be closed at any time, and nothing counts down. */
export function QuestionCard({ report }: { report: Report }) {
  const styles = useStyles();
  const words = useSpeech().text.breaches.card;
  const { sealing } = useText('cases');
  const { said, state, fault, say } = useAnswering(report.key);
  const shown = shownAnswers(report, said);
  const asked = askedOf(report.category);
  const progress =
    state === 'waiting'
      ? words.waiting
      : state === 'saving'
        ? words.saving
        : words.progress(shown.answered.size, asked.length);
  const dontKnow = (question: AskedQuestion): Choice => ({
    id: 'dontKnow',
    name: words.dontKnow,
    chosen: shown.unsure.has(question),
    onPress: () => say({ dontKnow: [question] }),
  });

  return (
    <Section title={words.title} card>
      {fault && <RefusalNotice fault={fault} />}
      <div className={styles.questions}>
        {asked.map((question) => (
          <div key={question}>{questionOf(question)}</div>
        ))}
        {report.madeBy === undefined && <Choices ask={words.manager.ask} choices={managerChoices(shown, words, say)} />}
      </div>
      <div role="status" className={styles.progress}>
        {progress}
      </div>
    </Section>
  );

  function questionOf(question: AskedQuestion) {
    switch (question) {
      case 'discovered':
        return (
          <DiscoveredQuestion
            said={shown.answered.has('discovered') && !shown.unsure.has('discovered') ? shown.discovered : undefined}
            reportedOn={dayAt(report.reportedAt)}
            dontKnow={dontKnow('discovered')}
            onSay={(discovered) => say({ discovered })}
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
            choices={[...concernChoices(shown, words, say), dontKnow('concerns')]}
          />
        );
      default:
        return (
          <Choices
            ask={words[question].ask}
            choices={[...singleChoices(question, shown, words, say), dontKnow(question)]}
          />
        );
    }
  }
}

/** What is being said about one's own report, and the way to say more. */
function useAnswering(key: string): Saving & { say: (said: AnswerInput) => void } {
  const cache = useQueryClient();
  const answer = useAction('answerIncident');
  const watched = outgoingAnswers(key);
  const saving = useWatched(watched);

  async function send(said: AnswerInput): Promise<void> {
    const { record } = await answer.mutateAsync({ key, ...said });
    // The page shows what was saved before it takes what was pressed away.
    cache.setQueryData<ViewAnswer<'reports'>>(
      viewKey('reports', {}),
      (before) =>
        before && {
          ...before,
          data: { ...before.data, reports: before.data.reports.map((one) => (one.key === key ? record : one)) },
        },
    );
  }

  async function say(said: AnswerInput): Promise<void> {
    await saveAnswer(watched, said, send);
    // Refused: somebody else has changed the case, so the page asks what stands now.
    if (watched.value.fault) await cache.invalidateQueries({ queryKey: viewKey('reports', {}) });
  }

  return { ...saving, say: (said) => void say(said) };
}
