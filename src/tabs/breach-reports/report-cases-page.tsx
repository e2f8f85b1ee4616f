import { useParams } from 'react-router';
import { figureRows } from '../../features/cases/reports/report-figures.ts';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { BackLink, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { EmptyState, QueryBoundary } from '../parts/view.tsx';
import { useText } from '../use-text.ts';

/** The cases behind a figure, out of which the DBR opens one. */
export default function ReportCasesPage() {
  const { quarter = '', row = 'total' } = useParams();
  const { cases: caseWords } = useSpeech().text;
  const words = useText('cases').breachReports;
  const wanted = figureRows.find((one) => one === row) ?? 'total';
  const view = useView('breachReportCases', { quarter, row: wanted });
  return (
    <Page>
      <BackLink to="/breach-reports">{words.title}</BackLink>
      <PageTitle>{`${words.row[wanted]}, ${words.quarter(quarter)}`}</PageTitle>
      <QueryBoundary view={view} lines={5}>
        {({ cases, loading }) => (
          <>
            {loading && <Notice kind="info" title={words.loading} role="status" />}
            <p className={layout.lead}>{words.behind(cases.length)}</p>
            {!loading && cases.length === 0 && <EmptyState picture="calm" title={words.behindNone} />}
            <ul className={layout.tightList}>
              {cases.map(({ number, category, outcome }) => (
                <li key={number} className={layout.entry}>
                  <TextLink to={`/case/${number}`}>{number}</TextLink>
                  <span>
                    {caseWords.category[category]} · {caseWords.outcome[outcome]}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
