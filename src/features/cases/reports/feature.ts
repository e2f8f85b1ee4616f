import { feature, unaudited } from '../../../kernel/feature.ts';
import { correctBreachReport } from './actions/correct-breach-report.ts';
import { publishBreachReport } from './actions/publish-breach-report.ts';
import { withdrawBreachReport } from './actions/withdraw-breach-report.ts';
import { BreachReport } from './records.ts';
import { breachReportCases } from './views/breach-report-cases.ts';
import { breachReports as view } from './views/breach-reports.ts';

/** *Rapport om brud*: breaches quarter by quarter, without names and small numbers (S111). */
export const breachReports = feature({
  module: 'breachReports',
  records: { breachReport: BreachReport },
  actions: { publishBreachReport, correctBreachReport, withdrawBreachReport },
  views: { breachReports: view, breachReportCases },
  unaudited: [unaudited(BreachReport, () => true)],
});
