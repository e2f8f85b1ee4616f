import { rowsBehind } from '../../features/reports/annual/figure.ts';
import { FigureTable } from '../breach-reports/figure-table.tsx';
import { layout } from '../parts/page.tsx';
import { useMay } from '../use-may.ts';
import { useText } from '../use-text.ts';
import type { AnnualReport } from './shown-annual-report.ts';
import { useMayOpen } from './use-may-open.ts';
import { WrittenPart } from './written-part.tsx';

interface AnnualPartProps {
  section: AnnualReport['sections'][number];
  report: AnnualReport;
  mayWrite: boolean;
  onKept: () => void;
}

/** One part of the report: its figures beside last year's, each a way to its rows, and what the DBR writes of it. */
export function AnnualPart({ section: { section, figures, areRowsGone }, report, mayWrite, onKept }: AnnualPartProps) {
  const { annual: words } = useText('reports');
  const { breachReports } = useText('cases');
  const mayOpen = useMayOpen(section);
  const hasCases = useMay('breachReportCases') && section === 'breaches';
  const { year, trend } = report;
  const hasBefore = figures.some(({ before }) => before !== undefined);
  const isCovered = figures.some(({ told, of = '0', before }) =>
    [told, of, before?.told ?? '0'].some((one) => !/^\d+$/.test(one)),
  );
  return (
    <section className={layout.card} aria-label={words.section[section]}>
      <h3 className={layout.subheading}>{words.section[section]}</h3>
      {section === 'breaches' && trend !== undefined && <p>{words.trend[trend]}</p>}
      <FigureTable
        what={words.head.what}
        heads={[words.head.now(year), ...(hasBefore ? [words.head.before(year)] : [])]}
        showsHeads
        lines={figures.map(({ figure, told, of, before }) => ({
          key: figure,
          name: words.figure[figure],
          counts: [
            words.of(told, of),
            ...(hasBefore ? [before ? words.of(before.told, before.of) : words.notCounted] : []),
          ],
          to:
            mayOpen && !areRowsGone
              ? hasCases
                ? `/breach-reports/${year}/${figure}`
                : rowsBehind(section, figure, year)
              : undefined,
        }))}
      />
      {section === 'breaches' && <p className={layout.quiet}>{breachReports.more}</p>}
      {isCovered && <p className={layout.quiet}>{words.covered}</p>}
      {areRowsGone && <p className={layout.quiet}>{words.rowsGone}</p>}
      <WrittenPart part={section} report={report} mayWrite={mayWrite} onKept={onKept} />
    </section>
  );
}
