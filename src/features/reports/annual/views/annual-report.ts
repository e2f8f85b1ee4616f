import { z } from 'zod';
import { yearOf } from '../../../../core/dates.ts';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { isLocked } from '../annual-report.ts';
import { annualReportOf, annualYears, reportOn } from '../queries/annual-reports.ts';
import { AnnualReport, YearFigures } from '../records.ts';
import { annualReaders, writers } from '../roles.ts';
import { shownAnnualReport } from '../shown-annual-report.ts';

/** The DBR's annual report (S115): the DBR's own while it is written, and everybody else's once it is locked. */
export const annualReport = view({
  summary: "The data protection officer's annual report, with last year's figures beside it; a draft for the DBR alone",
  roles: annualReaders,
  query: z.strictObject({
    /** When left out: the one that is to be written, else the newest there is. */
    year: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    /** The newest the reader may see where it is left out. */
    edition: z
      .string()
      .regex(/^[1-9]\d?$/)
      .optional(),
  }),
  output: z.strictObject({
    years: z.array(z.int()),
    report: shownAnnualReport.optional(),
    /** The year is over, so that it can be locked; for those who write it. */
    mayLock: z.boolean(),
    loading: z.boolean(),
  }),
  read: (reader, { roles }, { year, edition }) => {
    const years = annualYears(reader, roles);
    const running = yearOf(reader.today);
    const isWriter = isAny(roles, writers);
    // In the new year the report on the old one is what is written.
    const unwritten = isWriter && years.find((one) => one < running && !isLocked(reportOn(reader, one)));
    const wanted = year === undefined ? unwritten || years[0] : Number(year);
    const report =
      wanted === undefined ? undefined : annualReportOf(reader, wanted, roles, edition ? Number(edition) : undefined);
    return {
      years: [...years],
      report,
      mayLock: isWriter && report !== undefined && !report.isLocked && report.year < running,
      loading: !reader.loaded(AnnualReport) || !reader.loaded(YearFigures),
    };
  },
});
