import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { shownCentreReport } from '../centre-report.ts';
import { centreReportOf, ownCentres } from '../queries/centre-report.ts';

/** The centre's report for its head (S71, S80): its own figures, and what has been decided for it. */
export const centreReport = view({
  summary: "A centre's own figures of the year, for its head: small numbers covered, no other centre beside it",
  roles: ['centreHead'],
  query: z.strictObject({ unit: z.string().max(60).optional() }),
  output: z.strictObject({
    /** The reader's centres. */
    centres: z.array(z.strictObject({ unit: z.string(), name: z.string() })),
    report: shownCentreReport.optional(),
  }),
  read: (reader, actor, { unit }) => ({
    centres: ownCentres(reader, actor),
    report: centreReportOf(reader, actor, unit),
  }),
});
