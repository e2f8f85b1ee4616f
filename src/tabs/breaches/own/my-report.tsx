import { makeStyles } from '@fluentui/react-components';
import type { Day } from '../../../core/dates.ts';
import { kindWords } from '../../../features/cases/incident/category.ts';
import { MyThread } from '../../case-relations/my-thread.tsx';
import { ReportDisclosures } from '../../disclosures/report-disclosures.tsx';
import { DrillMark } from '../../drills/drill-mark.tsx';
import { useSpeech } from '../../language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/page/section.tsx';
import { layout } from '../../parts/page-layout.tsx';
import { FirstAidList } from '../first-aid-list.tsx';
import { MadeFor } from '../made-for.tsx';
import { QuestionCard } from '../question-card.tsx';
import { Receipt } from '../receipt.tsx';
import type { Phones } from '../ring.tsx';
import { Ring } from '../ring.tsx';
import type { Report } from './shown-answers.ts';
import { StateWord } from './state-word.tsx';

const useStyles = makeStyles({ words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } });

interface MyReportProps {
  report: Report;
  masked?: readonly string[] | undefined;
  phones: Phones;
  today: Day;
}

export function MyReport({ report, masked, phones, today }: MyReportProps) {
  const styles = useStyles();
  const { kinds, receipt: words } = useSpeech().text.breaches;
  // What the DBR asks must not be looked for below everything else; before that, first aid comes first.
  const thread = <MyThread report={report} today={today} />;
  return (
    <>
      <DrillMark of={report} />
      <StateWord state={report.state} />
      <MadeFor report={report} />
      {report.number !== undefined && <ReportDisclosures number={report.number} today={today} />}
      <Receipt report={report} today={today} masked={masked} />
      {report.thread.length > 0 && thread}
      {report.state !== 'closed' && <FirstAidList category={report.category} />}
      <Ring phones={phones} about={report} />
      {report.mayAnswer ? <QuestionCard report={report} /> : <Notice kind="info" title={words.over} />}
      {report.thread.length === 0 && thread}
      <Section title={words.said} card small>
        <p>{kindWords(report, kinds)}</p>
        <p className={report.facts ? styles.words : layout.quiet}>{report.facts || words.saidNothing}</p>
      </Section>
    </>
  );
}
