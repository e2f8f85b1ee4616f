import { z } from 'zod';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Incident } from '../../incident/records.ts';
import { officers } from '../../roles.ts';
import { breachReportKey, editionOf, editionsOf, figure, figures, report, shownReportOn } from '../breach-report.ts';
import { incidentsByQuarter } from '../queries/incidents-by-quarter.ts';
import { casesByQuarter, correctedFigures } from '../queries/quarter-figures.ts';
import { BreachReport } from '../records.ts';
import { figuresOf, protectFigures } from '../report-figures.ts';
import { type Quarter, quarterBefore, quarterOf, yearBefore } from '../report-period.ts';
import { publishedReaders } from '../roles.ts';

/** So many quarters back are offered for publishing. */
const offered = 4;

const ready = z.strictObject({ quarter: z.string(), figures });
const correction = z.strictObject({
  ...ready.shape,
  edition: z.int(),
  /** The figures cannot be corrected without a case being recognised, and stay. */
  isTraceable: z.boolean(),
});

/** The running report, newest first; the DBR also meets what can be published, and what was taken back. */
export const breachReports = view({
  summary: 'The running report on breaches, quarter by quarter, without small numbers',
  roles: publishedReaders,
  query: z.strictObject({}),
  output: z.strictObject({
    reports: z.array(report),
    /** Quarters that are over and not published; for the DBR alone. */
    ready: z.array(ready),
    /** What the next edition of each locked report would tell; for the DBR alone. */
    corrections: z.array(correction),
    /** Incidents by quarter, this year and last: as they are for the DBR, and as published for everybody else. */
    quarters: z.array(z.strictObject({ quarter: z.string(), total: figure })),
    loading: z.boolean(),
  }),
  read: (reader, { roles }) => {
    const all = reader.all(BreachReport);
    const cases = isAny(roles, officers) ? casesByQuarter(reader.records) : undefined;
    const shown = cases ? all : all.filter(({ withdrawn }) => !withdrawn);
    const newest = [...new Set(shown.map(({ quarter }) => quarter))]
      .toSorted((a, b) => b.localeCompare(a))
      .flatMap((quarter) => editionsOf(shown, quarter).slice(0, 1));
    return {
      reports: newest.map((one) => shownReportOn(one, shown)),
      ready: cases ? readyToPublish(reader, cases) : [],
      corrections: cases ? newest.flatMap((one) => correctionOf(reader, one, cases)) : [],
      quarters: incidentsByQuarter(reader, cases),
      loading: !reader.loaded(BreachReport) || !reader.loaded(Incident),
    };
  },
});

type Cases = ReturnType<typeof casesByQuarter>;

function readyToPublish(reader: Reader, cases: Cases): z.input<typeof ready>[] {
  const quarters: Quarter[] = [];
  for (let one = quarterBefore(quarterOf(reader.now)); quarters.length < offered; one = quarterBefore(one)) {
    quarters.push(one);
  }
  return quarters
    .filter((quarter) => !reader.records.find(BreachReport, breachReportKey(quarter)))
    .flatMap((quarter) => {
      const incidents = cases.get(quarter) ?? [];
      return incidents.length === 0 ? [] : [{ quarter, figures: protectFigures(figuresOf(incidents)) }];
    });
}

/** Of what is older, cases may have been deleted: its figures are history. */
function correctionOf(reader: Reader, newest: BreachReport, cases: Cases): z.input<typeof correction>[] {
  const { quarter } = newest;
  if (quarter < yearBefore(yearBefore(quarterOf(reader.now)))) return [];
  const corrected = correctedFigures(reader.records, quarter, cases.get(quarter));
  return corrected ? [{ quarter, edition: editionOf(newest) + 1, ...corrected }] : [];
}
