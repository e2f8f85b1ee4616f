import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { ActionRecord } from '../../../contract/contract.ts';
import { kindWords } from '../../../features/cases/incident/category.ts';
import { useView } from '../../api-hooks.tsx';
import { MyThread } from '../../case-relations/my-thread.tsx';
import { ReportDisclosures } from '../../disclosures/report-disclosures.tsx';
import { DrillMark } from '../../drills/drill-mark.tsx';
import { useSpeech } from '../../language.tsx';
import { BackLink, LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { layout, Section } from '../../parts/page.tsx';
import { EmptyState, ViewPage } from '../../parts/view.tsx';
import { useText } from '../../use-text.ts';
import { WithFirstAid } from '../first-aid-list.tsx';
import { MadeFor } from '../made-for.tsx';
import { forgetSent, outgoingReport } from '../outgoing-report.ts';
import { QuestionCard } from '../question-card.tsx';
import { Receipt } from '../receipt.tsx';
import { type Phones, Ring } from '../ring.tsx';
import type { Report } from './shown-answers.ts';
import { StateWord } from './state-word.tsx';
import { isUntold } from './told-words.ts';

const soonMs = 3_000;
const calmMs = 20_000;

/** One of the reader's own reports: the receipt, what to do now, and the card of questions while it may be answered. */
export default function MyReportPage() {
  // Its parts say them: they wait once, before the page is there, and not one by one afterwards.
  useText('cases');
  const words = useSpeech().text.breaches.receipt;
  const { number = '' } = useParams();
  const [sent] = useState(() => justSent(number));
  const [everyMs, setEveryMs] = useState(soonMs);
  const view = useView('reports', {}, { everyMs });
  const found = view.data?.data.reports.find((report) => report.number === number);
  const untold = found === undefined || isUntold(found);

  useEffect(forgetSent, []);
  // Whoever has just reported waits for the words that both have been told.
  useEffect(() => setEveryMs(untold ? soonMs : calmMs), [untold]);

  return (
    <ViewPage
      above={<BackLink to="/reports">{words.allMine}</BackLink>}
      title={words.title(number)}
      view={view}
      lines={6}
    >
      {({ reports, phones, loading }) => {
        const report = reports.find((one) => one.number === number) ?? sent;
        if (report) {
          return (
            <>
              {sent?.added && <Notice kind="info" title={words.added} role="status" />}
              <MyReport report={report} masked={sent?.masked} guessed={sent?.guessed === true} phones={phones} />
            </>
          );
        }
        if (loading) return <Notice kind="info" title={words.loading} role="status" />;
        return (
          <EmptyState picture="calm" title={words.unknown}>
            <p>{words.unknownNext}</p>
            <LinkButton to="/reports">{words.allMine}</LinkButton>
          </EmptyState>
        );
      }}
    </ViewPage>
  );
}

function justSent(number: string): (ActionRecord<'reportIncident'> & { number: string }) | undefined {
  const { state } = outgoingReport.value;
  return state.kind === 'sent' && state.record.number === number ? { ...state.record, number } : undefined;
}

interface MyReportProps {
  report: Report;
  masked?: readonly string[] | undefined;
  /** What it sounds like was read from the words just sent. */
  guessed: boolean;
  phones: Phones;
}

function MyReport({ report, masked, guessed, phones }: MyReportProps) {
  const { kinds, receipt: words } = useSpeech().text.breaches;
  // What the DBR asks must not be looked for below everything else; before that, first aid comes first.
  const thread = <MyThread report={report} />;
  return (
    <>
      <DrillMark of={report} />
      <StateWord state={report.state} />
      <MadeFor report={report} />
      {report.number !== undefined && <ReportDisclosures number={report.number} />}
      <WithFirstAid category={report.state === 'closed' ? undefined : report.category}>
        <Receipt report={report} masked={masked} />
        {report.thread.length > 0 && thread}
      </WithFirstAid>
      <Ring phones={phones} about={report} />
      {report.mayAnswer ? (
        <QuestionCard report={report} guessed={guessed} />
      ) : (
        <Notice kind="info" title={words.over} />
      )}
      {report.thread.length === 0 && thread}
      <Section title={words.said} card small>
        <p>{kindWords(report, kinds)}</p>
        <p className={report.facts ? layout.asWritten : layout.quiet}>{report.facts || words.saidNothing}</p>
      </Section>
    </>
  );
}
