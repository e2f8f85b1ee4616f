import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useSpeech } from '../language.tsx';
import { useDownload } from '../parts/download.tsx';
import { Action } from '../parts/link-button.tsx';
import { layout } from '../parts/page.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';

/** The locked report on paper, and for the secretariat the closed annex to it. */
export function AnnualFiles({ year, edition }: { year: number; edition: number }) {
  const { annual: words, taken } = useText('reports');
  const { print } = useText('cases').breachReports;
  const { language } = useSpeech();
  const mayTakeAnnex = useMay('takeAnnualAnnex');
  const report = useDownload('takeAnnualReport', taken);
  const annex = useDownload('takeAnnualAnnex', taken);
  return (
    <div className={layout.form} data-screen-only>
      <div className={layout.actions}>
        {(['docx', 'pdf'] as const).map((format) => (
          <Action
            key={format}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={report.action.isPending}
            onClick={() => report.take({ year, edition, format, language })}
          >
            {format === 'docx' ? words.word : words.pdf}
          </Action>
        ))}
        <Action onClick={() => window.print()}>{print}</Action>
        {mayTakeAnnex && (
          <Action disabledFocusable={annex.action.isPending} onClick={() => annex.take({ year, language })}>
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
