import type { Day } from '../../core/dates.ts';
import { momentAt } from '../../core/dates.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { breachReportKey } from '../../features/cases/reports/breach-report.ts';
import type { BreachReport } from '../../features/cases/reports/records.ts';
import { figuresOf, protectFigures } from '../../features/cases/reports/report-figures.ts';
import { quarterBefore, quarterOf } from '../../features/cases/reports/report-period.ts';

/** The quarters of the sample that have been published: two that are over, and not the newest, which the DBR has yet to do. */
export function sampleBreachReports(
  cases: readonly Incident[],
  today: Day,
  dpo: { id: string; name: string },
): readonly BreachReport[] {
  const newest = quarterBefore(quarterOf(momentAt(today, '12:00')));
  const before = quarterBefore(newest);
  // The year of cases reaches so far back and no further.
  return [quarterBefore(before), before].map((quarter) => {
    const [year = 0, number = 0] = quarter.split('-').map(Number);
    const at = momentAt(
      `${number === 4 ? year + 1 : year}-${String((number % 4) * 3 + 1).padStart(2, '0')}-08`,
      '10:00',
    );
    return {
      key: breachReportKey(quarter),
      actor: dpo.id,
      at,
      quarter,
      ...protectFigures(figuresOf(cases.filter(({ reportedAt }) => quarterOf(reportedAt) === quarter))),
      publishedBy: dpo.name,
      publishedAt: at,
      withdrawn: false,
    };
  });
}
