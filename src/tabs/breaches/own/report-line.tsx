import { makeStyles } from '@fluentui/react-components';
import type { Day } from '../../../core/dates.ts';
import { DrillMark } from '../../drills/drill-mark.tsx';
import { useSpeech } from '../../language.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { layout } from '../../parts/page-layout.tsx';
import { StatusWord } from '../../parts/status-word.tsx';
import { useText } from '../../use-text.ts';
import type { Report } from './shown-answers.ts';
import { StateWord } from './state-word.tsx';
import { toldWords, whenWords } from './told-words.ts';

const useStyles = makeStyles({
  // Enough to know it again; the whole of it is one press away.
  words: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflowX: 'hidden',
    overflowY: 'hidden',
    overflowWrap: 'anywhere',
  },
});

/** One of the reader's reports in a list: number, where it stands, what was said, who has been told and when. */
export function ReportLine({ report, today }: { report: Report; today: Day }) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const caseText = useText('cases');
  const { kinds, mine: words } = text.breaches;
  const { number, state, category, facts, reportedAt, thread } = report;
  const id = `report-${number}`;
  return (
    <article className={layout.card} aria-labelledby={id}>
      <h2 id={id} className={layout.subheading}>
        {number} · {kinds[category]}
      </h2>
      <DrillMark of={report} />
      <StateWord state={state} />
      {thread.some(({ waiting }) => waiting) && <StatusWord kind="urgent">{caseText.relations.mine.waits}</StatusWord>}
      {facts && <p className={styles.words}>{facts}</p>}
      <p className={layout.quiet}>{words.reported(whenWords(reportedAt, language, text, today))}</p>
      {toldWords(report, language, text, today).map((sentence) => (
        <p key={sentence} className={layout.quiet}>
          {sentence}
        </p>
      ))}
      <div>
        <LinkButton to={`/reports/${number}`}>{words.open(number)}</LinkButton>
      </div>
    </article>
  );
}
