import { useAction } from '../api-hooks.tsx';
import { Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { AnnualReport } from './shown-annual-report.ts';

interface LockReportProps {
  report: AnnualReport;
  mayLock: boolean;
  onLocked: () => void;
}

/** The one button of a draft: it is there from the first day of the new year. */
export function LockReport({ report: { year, edition, hash }, mayLock, onLocked }: LockReportProps) {
  const { annual: words } = useText('reports');
  const lock = useAction('lockAnnualReport');
  if (!mayLock) return null;
  return (
    <div className={layout.form} data-screen-only>
      <p className={layout.quiet}>{words.lockHelp}</p>
      <div className={layout.actions}>
        <Press of={lock} send={{ year, edition, hash }} busy={words.locking} appearance="primary" then={onLocked}>
          {words.lock}
        </Press>
      </div>
      {lock.error && !lock.isPending && <RefusalNotice fault={lock.error} />}
    </div>
  );
}
