import { useSpeech } from '../language.tsx';
import { useDownload } from '../parts/download.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { ExportFindings } from './export-findings.tsx';
import type { AuditPartProps } from './shown-audit.ts';

/** The audit in Word, in the municipality's template, and what it found as a list for Excel. */
export function TakeAlong({ audit }: Pick<AuditPartProps, 'audit'>) {
  const words = useText('audits');
  const { language } = useSpeech();
  const { take, action, outcome } = useDownload('takeAudit', words.taken);
  const { key, title: auditTitle, checklist, points } = audit;
  const said = [...checklist.flatMap(({ point }) => point ?? []), ...points];
  const findings = said.filter((point) => point.outcome === 'finding').map((point) => ({ ...point, auditTitle }));
  return (
    <div data-screen-only>
      <div className={layout.actions}>
        <Action
          appearance="subtle"
          className={layout.flush}
          disabledFocusable={action.isPending}
          onClick={() => take({ audit: key, language })}
        >
          {words.word}
        </Action>
        {findings.length > 0 && <ExportFindings findings={findings} className={layout.flush} />}
      </div>
      {outcome}
    </div>
  );
}
