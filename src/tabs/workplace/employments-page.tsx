import { ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionRecord } from '../../contract/contract.ts';
import { useAction, useView } from '../api-hooks.tsx';
import { Action } from '../parts/link-button.tsx';
import { Notice, RefusalNotice } from '../parts/notice.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { CsvInput } from './csv-input.tsx';
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

interface ImportOutcomeProps {
  outcome: ActionRecord<'importEmployments'>;
  running: boolean;
  onBringIn: () => void;
  onStartOver: () => void;
}

/** What the file would do, what is wrong with it, or what it has done. */
function ImportOutcome({ outcome, running, onBringIn, onStartOver }: ImportOutcomeProps) {
  const words = useText('maintenance').workplace.employments;
  const { faults, added, changed, unchanged, saved } = outcome;
  const counts = words.outcome(added, changed, unchanged);

  if (saved) {
    return (
      <Notice kind="good" title={words.done} role="status">
        <p>{counts}</p>
        <div className={layout.actions}>
          <Action onClick={onStartOver}>{words.another}</Action>
        </div>
      </Notice>
    );
  }
  if (faults.length > 0) return <CsvFaults faults={faults} />;
  if (running) {
    return (
      <div role="status">
        <p>{words.running(added + changed)}</p>
        <ProgressBar aria-label={words.running(added + changed)} />
      </div>
    );
  }
  if (added + changed === 0) return <Notice kind="info" title={words.nothing} role="status" />;
  return (
    <Notice kind="good" title={words.ready} role="status">
      <p>{counts}</p>
      <p>{words.readyNext}</p>
      <div className={layout.actions}>
        <Action appearance="primary" onClick={onBringIn}>
          {words.run}
        </Action>
      </div>
    </Notice>
  );
}

/** Every fault of the file at once, each with its line, so that one round of corrections is enough. */
function CsvFaults({ faults }: { faults: ActionRecord<'importEmployments'>['faults'] }) {
  const words = useText('maintenance').workplace.employments;
  return (
    <Notice kind="error" title={words.faults(new Set(faults.map(({ line }) => line)).size)} role="alert">
      <p>{words.faultsNext}</p>
      <ul className={layout.tightList}>
        {faults.map(({ line, column, fault, value }) => (
          <li key={`${line}-${column}-${fault}`}>
            <strong>
              {words.line(line)}
              {column && ` · ${column}`}:
            </strong>{' '}
            {words.fault[fault]}
            {value && fault !== 'cpr' && ` (${value})`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
