import { isOpen } from '../../features/cases/incident/incident.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useSaid } from '../parts/said.tsx';
import type { CaseData } from './timeline.ts';

/** What can be done to a case now: take it over, and say whether it has been stopped. */
export function CaseSteps({ data: { line, mayTakeOver } }: { data: CaseData }) {
  const words = useSpeech().text.cases.case;
  const { notice, done } = useSaid();
  const takeOver = useAction('takeOverIncident');
  const contain = useAction('reportContained');
  const busy = takeOver.isPending || contain.isPending;
  const fault = busy ? null : (takeOver.error ?? contain.error);
  const { key, contained } = line;

  function report(answer: 'yes' | 'no'): void {
    takeOver.reset();
    const sentence = answer === 'yes' ? words.savedContained : words.savedNotContained;
    if (!busy) contain.mutate({ key, contained: answer }, { onSuccess: () => done(sentence) });
  }

  function take(): void {
    contain.reset();
    if (!busy) takeOver.mutate({ key }, { onSuccess: () => done(words.takenOver) });
  }

  return (
    <>
      {notice}
      {fault && <RefusalNotice fault={fault} />}
      {isOpen(line) && (
        <div className={layout.row}>
          {mayTakeOver && (
            <Action appearance="primary" disabledFocusable={busy} onClick={take}>
              {takeOver.isPending ? words.takingOver : words.takeOver}
            </Action>
          )}
          {contained !== 'yes' && (
            <Action disabledFocusable={busy} onClick={() => report('yes')}>
              {words.contained}
            </Action>
          )}
          {contained !== 'no' && (
            <Action disabledFocusable={busy} onClick={() => report('no')}>
              {words.notContained}
            </Action>
          )}
        </div>
      )}
    </>
  );
}
