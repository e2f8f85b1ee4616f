import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useSpeech } from '../language.tsx';
import { useDownload } from '../parts/download.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

/** The report in Word, and for the secretariat the closed annex to it. */
export function ReportFiles({ quarter, edition }: { quarter: string; edition: number }) {
  const words = useText('reports');
  const { language } = useSpeech();
  const mayTakeAnnex = useMay('takeClosedAnnex');
  const report = useDownload('takeBreachReport', words.taken);
  const annex = useDownload('takeClosedAnnex', words.taken);
  return (
    <div className={layout.form} data-screen-only>
      <div className={layout.actions}>
        <Action
          icon={<ArrowDownloadRegular />}
          disabledFocusable={report.action.isPending}
          onClick={() => report.take({ quarter, edition, language })}
        >
          {words.word}
        </Action>
        {mayTakeAnnex && (
          <Action disabledFocusable={annex.action.isPending} onClick={() => annex.take({ quarter, language })}>
            {words.annexTake}
          </Action>
        )}
      </div>
      {mayTakeAnnex && <p className={layout.quiet}>{words.annexHelp}</p>}
      {report.outcome}
      {annex.outcome}
    </div>
  );
}
