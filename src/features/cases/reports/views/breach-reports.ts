import { z } from 'zod';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Incident } from '../../incident/records.ts';
import { officers } from '../../roles.ts';
import { breachReportKey, figure, figures, report, shownReportOn } from '../breach-report.ts';
import { incidentsByQuarter } from '../queries/incidents-by-quarter.ts';
import { BreachReport } from '../records.ts';
import { figuresOf, protectFigures } from '../report-figures.ts';
import { type Quarter, quarterBefore, quarterOf } from '../report-period.ts';

/** So many quarters back are offered for publishing. */
const offered = 4;

const ready = z.strictObject({ quarter: z.string(), figures });

/** The running report, newest first; the DBR also meets what can be published, and what was taken back. */
export const breachReports = view({
  summary: 'The running report on breaches, quarter by quarter, without small numbers',
  roles: [...officers, 'accountableExecutive', 'divisionDirector', 'secretariat', 'auditor'],
  query: z.strictObject({}),
  output: z.strictObject({
    reports: z.array(report),
    /** Quarters that are over and not published; for the DBR alone. */
    ready: z.array(ready),
    /** Incidents by quarter, this year and last: as they are for the DBR, and as published for everybody else. */
    quarters: z.array(z.strictObject({ quarter: z.string(), total: figure })),
    loading: z.boolean(),
  }),
  read: (reader, { roles }) => {
    const mayPublish = isAny(roles, officers);
    const all = reader.all(BreachReport);
    const published = all.filter(({ withdrawn }) => !withdrawn);
    return {
      reports: (mayPublish ? all : published)
        .toSorted((a, b) => b.quarter.localeCompare(a.quarter))
        .map((one) => shownReportOn(one, published)),
      ready: mayPublish ? readyToPublish(reader) : [],
      quarters: incidentsByQuarter(reader, mayPublish),
      loading: !reader.loaded(BreachReport) || !reader.loaded(Incident),
    };
  },
});

function readyToPublish(reader: Reader): z.input<typeof ready>[] {
  const byQuarter = Map.groupBy(reader.all(Incident), ({ reportedAt }) => quarterOf(reportedAt));
  const quarters: Quarter[] = [];
  for (let one = quarterBefore(quarterOf(reader.now)); quarters.length < offered; one = quarterBefore(one)) {
    quarters.push(one);
  }
  return quarters
    .filter((quarter) => !reader.records.find(BreachReport, breachReportKey(quarter)))
    .flatMap((quarter) => {
      const incidents: readonly Incident[] = byQuarter.get(quarter) ?? [];
      return incidents.length === 0 ? [] : [{ quarter, figures: protectFigures(figuresOf(incidents)) }];
    });
}
