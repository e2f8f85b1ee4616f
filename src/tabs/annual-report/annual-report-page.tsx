import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useView } from '../api-hooks.tsx';
import { useWhen } from '../cases/when-words.ts';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { Toast } from '../parts/toast.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import { AnnualFiles } from './annual-files.tsx';
import { AnnualPart } from './annual-part.tsx';
import { Edition, NewEdition } from './edition.tsx';
import { LockReport } from './lock-report.tsx';
import { SentToCouncil } from './sent-to-council.tsx';
import type { AnnualReport } from './shown-annual-report.ts';
import { WrittenPart } from './written-part.tsx';
import { YearChoice } from './year-choice.tsx';

/** The DBR's annual report (S115): written here while it is a draft, and read here once it is locked. */
export default function AnnualReportPage() {
  const { annual: words } = useText('reports');
  const mayWrite = useMay('writeAnnualText');
  const { year } = useParams();
  const [done, setDone] = useState<{ said: string }>();
  const edition = useSearchParams()[0].get('edition');
  const view = useView('annualReport', { ...(year !== undefined && { year }), ...(edition && { edition }) });
  const again = () => void view.refetch();
  return (
    <ViewPage title={words.title} before={<Toast of={done} />} view={view} lines={12}>
      {({ years, report, mayLock, loading }) => (
        <>
          {years.length > 1 && <YearChoice years={years} year={report?.year} />}
          {!loading && !report && (
            <EmptyState picture="calm" title={words.none} next={mayWrite ? words.noneDraft : words.noneNext} />
          )}
          {report && (
            <article
              key={`${report.year} ${report.edition}`}
              className={layout.form}
              aria-label={words.titleOf(report.year)}
            >
              <h2 className={layout.heading}>{words.titleOf(report.year)}</h2>
              <Edition report={report} />
              <State report={report} mayWrite={mayWrite} />
              {report.sections.map((section) => (
                <AnnualPart
                  key={section.section}
                  section={section}
                  report={report}
                  mayWrite={mayWrite}
                  onKept={again}
                />
              ))}
              <WrittenPart part="conclusion" report={report} mayWrite={mayWrite} onKept={again} />
              {mayWrite && !report.isLocked && (
                <LockReport report={report} mayLock={mayLock} onLocked={() => setDone({ said: words.locked })} />
              )}
              {report.isLocked && <AnnualFiles year={report.year} edition={report.edition} />}
              <SentToCouncil
                report={report}
                onSent={(said) => setDone({ said })}
                onReopened={() => setDone({ said: words.reopened })}
              />
              <NewEdition report={report} onBegun={() => setDone({ said: words.corrected })} />
            </article>
          )}
        </>
      )}
    </ViewPage>
  );
}

/** How it stands: a draft and what its figures are of, or by whom it was locked. */
function State({ report, mayWrite }: { report: AnnualReport; mayWrite: boolean }) {
  const { annual: words } = useText('reports');
  const { breachReports } = useText('cases');
  const when = useWhen();
  const day = useDay();
  const { isLocked, isFrozen, lockedAt, lockedByName, countedOn, openQuarters, isWrittenOver } = report;
  return (
    <>
      {isLocked && lockedAt !== undefined && lockedByName !== undefined ? (
        <p className={layout.quiet}>
          {words.lockedBy(lockedByName, when(lockedAt))}. {words.independent}
        </p>
      ) : (
        <StatusWord kind="changed">{words.draft}</StatusWord>
      )}
      {isWrittenOver && <Notice kind="error" title={words.writtenOver} />}
      {!isLocked && isFrozen && <p className={layout.quiet}>{words.frozen}</p>}
      {(countedOn !== undefined || mayWrite) && (
        <p className={layout.quiet}>
          {countedOn !== undefined && words.countedOn(day(countedOn))} {mayWrite && words.rowsNow}
        </p>
      )}
      {openQuarters.length > 0 && (
        <Notice kind="info" title={words.openQuarters(openQuarters.map((one) => breachReports.quarter(one)))}>
          <p>{words.openQuartersNext}</p>
        </Notice>
      )}
    </>
  );
}
