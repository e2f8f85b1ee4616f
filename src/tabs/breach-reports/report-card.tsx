import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { Action } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { Folded, layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { ReportFigures } from './report-figures.tsx';
import { ReportFiles } from './report-files.tsx';
import { CorrectForm } from './report-forms.tsx';
import { changeName } from './report-tables.ts';
import { WrittenTexts } from './report-texts.tsx';

type Reports = ViewData<'breachReports'>;
type Report = Reports['reports'][number];

interface ReportCardProps {
  report: Report;
  /** What the next edition would tell; for the DBR alone. */
  correction: Reports['corrections'][number] | undefined;
  mayPublish: boolean;
  onCorrected: () => void;
}

/** One published quarter: to read, to print, to take along in Word; the DBR may correct it, or take it back. */
export function ReportCard({ report, correction, mayPublish, onCorrected }: ReportCardProps) {
  const when = useWhen();
  const words = useText('cases').breachReports;
  const publish = useAction('publishBreachReport');
  const withdraw = useAction('withdrawBreachReport');
  const mayTake = useMay('takeBreachReport');
  const [isCorrecting, setCorrecting] = useState(false);
  const busy = publish.isPending || withdraw.isPending;
  const fault = busy ? null : (publish.error ?? withdraw.error);
  const { quarter, edition, figures, lastYear, publishedBy, publishedAt, withdrawn, trend, earlier } = report;
  const published = words.by(publishedBy, when(publishedAt));
  const toggle = () => {
    if (busy) return;
    if (withdrawn) publish.mutate({ quarter, figures, edition });
    else withdraw.mutate({ quarter, edition });
  };
  return (
    <article className={layout.card} aria-label={words.quarter(quarter)}>
      <h2 className={layout.heading}>{words.quarter(quarter)}</h2>
      {withdrawn && <StatusWord kind="withdrawn">{words.withdrawn}</StatusWord>}
      <Changed report={report} />
      {trend !== undefined && <p>{words.trend[trend]}</p>}
      <ReportFigures quarter={quarter} figures={figures} lastYear={lastYear} isLinked={mayPublish} />
      <WrittenTexts of={report} />
      <p className={layout.quiet}>{published}</p>
      {!withdrawn && mayTake && <ReportFiles quarter={quarter} edition={edition} />}
      {earlier.length > 0 && <Earlier editions={earlier} />}
      {fault && <RefusalNotice fault={fault} />}
      {isCorrecting && correction ? (
        <CorrectForm
          report={report}
          correction={correction}
          onCorrected={() => {
            setCorrecting(false);
            onCorrected();
          }}
          onClose={() => setCorrecting(false)}
        />
      ) : (
        <div className={layout.actions} data-screen-only>
          <Action onClick={() => window.print()}>{words.print}</Action>
          {correction && <Action onClick={() => setCorrecting(true)}>{words.correct}</Action>}
          {mayPublish && (
            <Action disabledFocusable={busy} onClick={toggle}>
              {withdrawn ? words.again : words.withdraw}
            </Action>
          )}
        </div>
      )}
    </article>
  );
}

/** Which edition it is, what has been corrected in it, and why; nothing of a first edition. */
function Changed({ report: { edition, changes, why } }: { report: Report }) {
  const words = useText('cases').breachReports;
  if (edition === 1) return null;
  return (
    <>
      <p>
        <strong>{words.edition(edition)}.</strong>{' '}
        {changes.length > 0 && words.changed(changes.map((what) => changeName(what, words)))}
      </p>
      <p>
        <strong>{words.changedWhy}:</strong> {why}
      </p>
    </>
  );
}

function Earlier({ editions }: { editions: Report['earlier'] }) {
  const when = useWhen();
  const words = useText('cases').breachReports;
  return (
    <Folded title={words.earlier} data-screen-only>
      {editions.map((one) => (
        <section key={one.edition} className={layout.form} aria-label={words.edition(one.edition)}>
          <h3 className={layout.subheading}>{words.edition(one.edition)}</h3>
          <ReportFigures quarter={one.quarter} figures={one.figures} />
          <WrittenTexts of={one} />
          <p className={layout.quiet}>{words.by(one.publishedBy, when(one.publishedAt))}</p>
        </section>
      ))}
    </Folded>
  );
}
