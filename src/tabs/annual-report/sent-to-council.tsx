import { useState } from 'react';
import { longestCaseRef } from '../../features/reports/annual/figure.ts';
import { useAction } from '../api-hooks.tsx';
import { DayField } from '../parts/form/day-field.tsx';
import { LineField } from '../parts/form/entry-fields.tsx';
import { EntryForm } from '../parts/form/entry-form.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useDay, useToday } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import type { AnnualReport } from './shown-annual-report.ts';

interface SentToCouncilProps {
  report: AnnualReport;
  onSent: (said: string) => void;
  onReopened: () => void;
}

/** When it went to the council, under which number, and which paper it is. */
export function SentToCouncil({ report, onSent, onReopened }: SentToCouncilProps) {
  const { annual: words } = useText('reports');
  const day = useDay();
  const maySay = useMay('noteAnnualReportSent');
  const mayReopen = useMay('reopenAnnualReport');
  const reopen = useAction('reopenAnnualReport');
  const [isAgain, setAgain] = useState(false);
  const { year, edition, isLocked, sentOn, caseRef, hash } = report;
  if (!isLocked) return null;
  const isSent = sentOn !== undefined && caseRef !== undefined;
  return (
    <>
      {isSent && <p>{words.sent(day(sentOn), caseRef)}</p>}
      <p className={layout.quiet}>
        {words.hash}: <code className={layout.anywhere}>{hash}</code>
      </p>
      {maySay && (!isSent || isAgain) && <SentForm report={report} onSent={onSent} onClose={() => setAgain(false)} />}
      <div className={layout.actions} data-screen-only>
        {maySay && isSent && !isAgain && <Action onClick={() => setAgain(true)}>{words.sentAgain}</Action>}
        {mayReopen && !isSent && (
          <Press of={reopen} send={{ year, edition }} then={onReopened}>
            {words.reopen}
          </Press>
        )}
      </div>
      {reopen.error && !reopen.isPending && <RefusalNotice fault={reopen.error} />}
    </>
  );
}

function SentForm({
  report: { year, edition, lockedAt, sentOn, caseRef },
  onSent,
  onClose,
}: Pick<SentToCouncilProps, 'report' | 'onSent'> & { onClose: () => void }) {
  const { annual: words } = useText('reports');
  const day = useDay();
  const today = useToday();
  const send = useAction('noteAnnualReportSent');
  return (
    <div data-screen-only>
      <EntryForm<{ sentOn: string; caseRef: string }>
        label={words.sentTitle}
        card
        appearance="secondary"
        says={[words.sentSave, words.sentSaving]}
        begin={{ sentOn: sentOn ?? today, caseRef: caseRef ?? '' }}
        sending={send}
        onSend={(said) =>
          send.mutate(
            { year, edition, ...said },
            {
              onSuccess: () => {
                onSent(`${words.sent(day(said.sentOn), said.caseRef)}.`);
                onClose();
              },
            },
          )
        }
        {...(sentOn !== undefined && { onClose })}
      >
        {({ at }) => (
          <>
            <h3 className={layout.subheading}>{words.sentTitle}</h3>
            <DayField {...at('sentOn', words.sentOn)} min={lockedAt?.slice(0, 10)} max={today} required />
            <LineField {...at('caseRef', words.caseRef)} max={longestCaseRef} required />
          </>
        )}
      </EntryForm>
    </div>
  );
}
