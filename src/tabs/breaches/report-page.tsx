import { useEffect } from 'react';
import { Navigate } from 'react-router';
import type { ActionRecord } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { DrillTick } from '../drills/drill-tick.tsx';
import { useSpeech } from '../language.tsx';
import { BackLink, LinkButton, OutLink, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { WithFirstAid } from './first-aid-list.tsx';
import { forgetSent, outgoingReport, restoreReport, sendReport, writeReport } from './outgoing-report.ts';
import { UnsentReport } from './own/unsent-report.tsx';
import { ReportForm } from './report-form.tsx';
import { type Phones, Ring } from './ring.tsx';
import { useWatched } from './watched.ts';

/** *Meld sikkerhedshændelse*: for anybody, with a thumb, in well under a minute (S27). */
export default function ReportPage() {
  // Its parts say them: they wait once, before the page is there, and not one by one afterwards.
  useText('cases');
  const { text } = useSpeech();
  const words = text.breaches.report;
  // Asked for before it is needed: without a network the numbers must be here already.
  const mine = useView('reports', {}).data?.data;
  const report = useAction('reportIncident');
  const { draft, state } = useWatched(outgoingReport);

  // So must the receipt with its first aid.
  useEffect(() => {
    void import('./own/my-report-page.tsx');
    void restoreReport();
  }, []);

  const send = () => void sendReport((input) => report.mutateAsync(input).then(({ record }) => record));

  if (state.kind === 'sent' && state.record.number !== undefined) {
    return <Navigate to={`/reports/${state.record.number}`} replace />;
  }
  if (state.kind === 'sent') {
    return (
      <Page>
        <PageTitle>{words.title}</PageTitle>
        <KeptReport record={state.record} phones={mine?.phones} />
      </Page>
    );
  }
  const failed = state.kind === 'waiting' ? state.fault : state.kind === 'sending' ? state.failed : undefined;
  return (
    <Page>
      <BackLink to="/">{text.shell.start}</BackLink>
      <PageTitle>{words.title}</PageTitle>
      {failed && state.kind !== 'writing' ? (
        <UnsentReport
          draft={draft}
          fault={failed}
          phones={mine?.phones}
          trying={state.kind === 'sending'}
          onAgain={() => state.kind === 'waiting' && state.again()}
          onEdit={state.takeBack}
        />
      ) : (
        <>
          <p className={layout.quiet}>{words.lead}</p>
          {mine?.drill && (
            <DrillTick
              drill={mine.drill}
              checked={draft.isDrill === true}
              onTick={(checked) => writeReport({ ...draft, isDrill: checked || undefined })}
            />
          )}
          <ReportForm
            draft={draft}
            sending={state.kind === 'sending'}
            fault={state.kind === 'writing' ? state.fault : undefined}
            onChange={writeReport}
            onSend={send}
          />
          <Elsewhere />
          <OutLink href={new URL('/n%C3%B8dkort', location.href).href}>{words.emergency}</OutLink>
          {mine && mine.reports.length > 0 && <TextLink to="/reports">{words.mine(mine.reports.length)}</TextLink>}
        </>
      )}
    </Page>
  );
}

/** What does not belong here: incidents in care, and what somebody would rather tell the whistleblower scheme. */
function Elsewhere() {
  const words = useSpeech().text.breaches.report.elsewhere;
  const { patientSafetyLink, whistleblowerLink } = useView('me', {}).data?.data.links ?? {};
  return (
    <>
      {patientSafetyLink ? (
        <OutLink href={patientSafetyLink}>{words.patientSafety}</OutLink>
      ) : (
        <p className={layout.quiet}>{words.patientSafety}</p>
      )}
      {whistleblowerLink && <OutLink href={whistleblowerLink}>{words.whistleblower}</OutLink>}
    </>
  );
}

/** The report is safe on our server while SharePoint is away: no number yet, and nobody is said to have been told. */
function KeptReport({ record, phones }: { record: ActionRecord<'reportIncident'>; phones?: Phones | undefined }) {
  const words = useSpeech().text.breaches.receipt;
  // Whoever comes back begins a new report.
  useEffect(() => forgetSent, []);
  return (
    <>
      <WithFirstAid category={record.category}>
        <Notice kind="good" title={words.kept} role="status">
          <p>{words.keptNext}</p>
        </Notice>
      </WithFirstAid>
      <Ring phones={phones} about={record} />
      <div>
        <LinkButton to="/reports">{words.allMine}</LinkButton>
      </div>
    </>
  );
}
