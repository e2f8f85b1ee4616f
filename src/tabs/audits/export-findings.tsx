import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { spreadsheetText } from '../../core/spreadsheet-text.ts';
import { saveText } from '../parts/download.tsx';
import { Action } from '../parts/link-button.tsx';
import { useToday } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Finding = Omit<ViewData<'audits'>['findings'][number], 'key' | 'audit'> & { followUpDoneOn?: Day | undefined };

/** What is to be put right as a file for Excel, in the order it is shown; what is done says when. */
export function ExportFindings({ findings, className }: { findings: readonly Finding[]; className?: string }) {
  const { sheet } = useText('audits');
  const today = useToday();
  const { audit, heading, followUp, owner, due, done } = sheet.head;
  const save = () =>
    saveText(
      `${sheet.file}-${today}.csv`,
      'text/csv',
      spreadsheetText([
        [audit, heading, followUp, owner, due, done],
        ...findings.map((one) => [
          ...[one.auditTitle, one.heading, one.followUp ?? '', one.followUpOwnerName ?? '', one.followUpDue ?? ''],
          one.followUpDoneOn ?? '',
        ]),
      ]),
    );
  return (
    <Action className={className} appearance={className ? 'subtle' : 'secondary'} onClick={save}>
      {sheet.download}
    </Action>
  );
}
