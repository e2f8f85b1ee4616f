import { useState } from 'react';
import { useAction, useView } from '../api-hooks.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Page } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { RefusalNotice } from '../parts/refusal-notice.tsx';
import { useText } from '../use-text.ts';
import { CsvInput } from './csv-input.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { RejectedAssignmentAnswers, ToPaper } from './rejected-assignment-answers.tsx';
import { WorkplaceMenu } from './workplace-menu.tsx';

/** Brings in employments from the HR system: first told what would happen, then done (G7). */
export default function EmploymentsPage() {
  const maintenance = useText('maintenance');
  const [csv, setCsv] = useState('');
  const check = useAction('importEmployments');
  const bringIn = useAction('importEmployments');
  const me = useView('me', {}).data?.data;
  // Nobody should paste a file of people in order to be told that it was not for them.
  const refused = me !== undefined && !me.actions.includes('importEmployments');
  const words = maintenance.workplace.employments;

  function startOver(): void {
    setCsv('');
    check.reset();
    bringIn.reset();
  }

  const outcome = bringIn.data?.record ?? check.data?.record;
  const fault = bringIn.error ?? check.error;
  return (
    <Page>
      <PageTitle>{maintenance.workplace.sections.employments}</PageTitle>
      <WorkplaceMenu />
      {!refused && <RejectedAssignmentAnswers />}
      <p className={layout.lead}>{words.lead}</p>
      {refused && <Notice kind="info" title={words.onlyEditors} />}
      {!refused && !bringIn.data && (
        <CsvInput
          csv={csv}
          checking={check.isPending}
          onChange={(changed) => {
            setCsv(changed);
            check.reset();
            bringIn.reset();
          }}
          onCheck={() => check.mutate({ csv, check: true })}
        />
      )}
      {fault && <RefusalNotice fault={fault} />}
      {outcome && (
        <ImportOutcome
          outcome={outcome}
          running={bringIn.isPending}
          onBringIn={() => {
            if (!bringIn.isPending) bringIn.mutate({ csv, check: false });
          }}
          onStartOver={startOver}
        />
      )}
      {!refused && <ToPaper />}
    </Page>
  );
}
