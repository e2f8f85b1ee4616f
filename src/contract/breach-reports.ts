import { z } from 'zod';
import { longestComment } from '../features/cases/reports/breach-report.ts';
import { action, moment, noQuery, view } from './define.ts';

const quarter = z.string().regex(/^\d{4}-[1-4]$/);
/** A number, `<5` (nought among them) or `5+`. */
const figure = z.string().regex(/^(0|[1-9]\d{0,5}|<5|5\+)$/);
const figures = z.strictObject({
  total: figure,
  sent: figure,
  lost: figure,
  attacked: figure,
  seen: figure,
  unharmed: figure,
  undecided: figure,
  noBreach: figure,
  logged: figure,
  inTime: figure,
  late: figure,
  informed: figure,
  notInformed: figure,
});

const report = z.strictObject({
  quarter: z.string(),
  figures,
  comment: z.string().optional(),
  publishedBy: z.string(),
  publishedAt: moment,
  withdrawn: z.boolean(),
  /** Compared with the quarter before, where both totals are told. */
  trend: z.enum(['more', 'fewer', 'same']).optional(),
});

export const breachReportViews = {
  breachReports: view({
    summary: 'The running report on breaches, quarter by quarter, without small numbers',
    query: noQuery,
    output: z.strictObject({
      reports: z.array(report),
      /** Quarters that are over and not published; for the DBR alone. */
      ready: z.array(z.strictObject({ quarter: z.string(), figures })),
      loading: z.boolean(),
    }),
  }),
};

export const breachReportActions = {
  publishBreachReport: action({
    summary: 'The DBR publishes the report on a quarter',
    input: z.strictObject({ quarter, figures, comment: z.string().trim().min(1).max(longestComment).optional() }),
    output: report,
  }),
  withdrawBreachReport: action({
    summary: 'The DBR takes a report back',
    input: z.strictObject({ quarter }),
    output: report,
  }),
};
