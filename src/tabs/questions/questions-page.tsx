import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Notice } from '../parts/notice.tsx';
import { ViewPage } from '../parts/page/view-page.tsx';
import { layout } from '../parts/page-layout.tsx';
import { MyQuestions } from './my-questions.tsx';
import type { Question } from './question-card.tsx';
import { QuestionsToMe } from './questions-to-me.tsx';

/** An answer is waited for: the page finds out by itself. */
const live = { everyMs: 20_000 };

/** Questions about rules: those that wait for the reader, and the reader's own (S64, S84). */
export default function QuestionsPage() {
  const { text } = useSpeech();
  const view = useView('questions', {}, live);
  return (
    <ViewPage title={text.questions.title} view={view} lines={6}>
      {({ mine, toMe, answers, loading }, today) => (
        <>
          {loading && <Notice kind="info" title={text.questions.loading} role="status" />}
          {waiting(toMe) > 0 && <p className={layout.lead}>{text.questions.toMe.waiting(waiting(toMe))}</p>}
          {answers && <QuestionsToMe questions={toMe} today={today} />}
          <MyQuestions questions={mine} today={today} />
        </>
      )}
    </ViewPage>
  );
}

function waiting(toMe: readonly Question[]): number {
  return toMe.filter(({ mayAnswer }) => mayAnswer).length;
}
