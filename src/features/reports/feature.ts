import { feature } from '../../kernel/feature.ts';
import { removeReportTemplate } from './actions/remove-report-template.ts';
import { saveReportTemplate } from './actions/save-report-template.ts';
import { takeBreachReport } from './actions/take-breach-report.ts';
import { takeClosedAnnex } from './actions/take-closed-annex.ts';
import { ReportTemplate } from './records.ts';
import { reportTemplate as view } from './views/report-template.ts';

/** Reports as papers, in the municipality's own Word template. */
export const reports = feature({
  module: 'breachReports',
  records: { reportTemplate: ReportTemplate },
  actions: { takeBreachReport, takeClosedAnnex, saveReportTemplate, removeReportTemplate },
  views: { reportTemplate: view },
});
