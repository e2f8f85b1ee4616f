import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import type { ActionRecord } from '../../../contract/contract.ts';
import { useView } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { BackLink, LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ViewPage } from '../../parts/page/view-page.tsx';
import { useText } from '../../use-text.ts';
import { forgetSent, outgoingReport } from '../outgoing-report.ts';
import { MyReport } from './my-report.tsx';
import { isUntold } from './told-words.ts';

const soonMs = 3_000;
const calmMs = 20_000;

/** One of the reader's own reports: the receipt, what to do now, and the card of questions while it may be answered. */
export default function MyReportPage() {
  // Its parts say them: they wait once, before the page is there, and not one by one afterwards.
  useText('cases');
  const { text } = useSpeech();
  const words = text.breaches.receipt;
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
      {({ reports, phones, loading }, today) => {
        const report = reports.find((one) => one.number === number) ?? sent;
        if (report) {
          return (
            <>
              {sent?.added && <Notice kind="info" title={words.added} role="status" />}
              <MyReport report={report} masked={sent?.masked} phones={phones} today={today} />
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
