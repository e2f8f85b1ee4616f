import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { breachReportKey, shownReportOn } from '../../features/cases/reports/breach-report.ts';
import { BreachReport } from '../../features/cases/reports/records.ts';
import { figuresOf, protectFigures } from '../../features/cases/reports/report-figures.ts';
import type { Quarter } from '../../features/cases/reports/report-period.ts';
import { quarterBefore, quarterOf } from '../../features/cases/reports/report-period.ts';
import { Incident } from '../../features/incidents/records.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

/** So many quarters back are offered for publishing. */
const offered = 4;

/** The running report, newest first; the DBR also meets what can be published, and what was taken back. */
export function breachReports(source: ViewSource, { roles }: Actor): ViewData<'breachReports'> {
  const mayPublish = may(roles, 'publishBreachReport');
  const all = source.all(BreachReport);
  const published = all.filter(({ withdrawn }) => !withdrawn);
  return {
    reports: (mayPublish ? all : published)
      .toSorted((a, b) => b.quarter.localeCompare(a.quarter))
      .map((report) => shownReportOn(report, published)),
    ready: mayPublish ? ready(source) : [],
    loading: !source.loaded(BreachReport) || !source.loaded(Incident),
  };
}

function ready(source: ViewSource): ViewData<'breachReports'>['ready'] {
  const byQuarter = Map.groupBy(source.all(Incident), ({ reportedAt }) => quarterOf(reportedAt));
  const quarters: Quarter[] = [];
  for (
    let quarter = quarterBefore(quarterOf(source.now));
    quarters.length < offered;
    quarter = quarterBefore(quarter)
  ) {
    quarters.push(quarter);
  }
  return quarters
    .filter((quarter) => !source.records.find(BreachReport, breachReportKey(quarter)))
    .flatMap((quarter) => {
      const incidents: readonly Incident[] = byQuarter.get(quarter) ?? [];
      return incidents.length === 0 ? [] : [{ quarter, figures: protectFigures(figuresOf(incidents)) }];
    });
}
