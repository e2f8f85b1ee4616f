import { ProgressBar } from '@fluentui/react-components';
import type { ActionRecord } from '../../contract/contract.ts';
import { Action } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { CsvFaults } from './csv-faults.tsx';

interface ImportOutcomeProps {
  outcome: ActionRecord<'importEmployments'>;
  running: boolean;
  onBringIn: () => void;
  onStartOver: () => void;
}

/** What the file would do, what is wrong with it, or what it has done. */
export function ImportOutcome({ outcome, running, onBringIn, onStartOver }: ImportOutcomeProps) {
  const maintenance = useText('maintenance');
  const words = maintenance.workplace.employments;
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
