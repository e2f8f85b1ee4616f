import { sinceLast } from '../../core/period.ts';
import { feature, unaudited } from '../../kernel/feature.ts';
import { removeReportTemplate } from './actions/remove-report-template.ts';
import { saveReportTemplate } from './actions/save-report-template.ts';
import { takeBreachReport } from './actions/take-breach-report.ts';
import { takeClosedAnnex } from './actions/take-closed-annex.ts';
import { correctAnnualReport } from './annual/actions/correct-annual-report.ts';
import { lockAnnualReport } from './annual/actions/lock-annual-report.ts';
import { noteAnnualReportSent } from './annual/actions/note-annual-report-sent.ts';
import { reopenAnnualReport } from './annual/actions/reopen-annual-report.ts';
import { takeAnnualAnnex } from './annual/actions/take-annual-annex.ts';
import { takeAnnualReport } from './annual/actions/take-annual-report.ts';
import { writeAnnualText } from './annual/actions/write-annual-text.ts';
import { AnnualReport, YearFigures } from './annual/records.ts';
import { countYears, yearFiguresPeriod } from './annual/scheduled/year-figures.ts';
import { annualReport } from './annual/views/annual-report.ts';
import { takeCentreReport } from './centre/actions/take-centre-report.ts';
import { centreReport } from './centre/views/centre-report.ts';
import { ReportTemplate } from './records.ts';
import { removeUnnamedFiles } from './scheduled/unnamed-files.ts';
import { reportTemplate as view } from './views/report-template.ts';

/** Reports as papers, in the municipality's own Word template; the DBR's annual report (S115), and the centre's own (S80). */
export const reports = feature({
  module: 'breachReports',
  records: { reportTemplate: ReportTemplate, yearFigures: YearFigures, annualReport: AnnualReport },
  actions: {
    takeBreachReport,
    takeClosedAnnex,
    saveReportTemplate,
    removeReportTemplate,
    writeAnnualText,
    lockAnnualReport,
    reopenAnnualReport,
    noteAnnualReportSent,
    correctAnnualReport,
    takeAnnualReport,
    takeAnnualAnnex,
    takeCentreReport,
  },
  views: { reportTemplate: view, annualReport, centreReport },
  scheduled: [
    { name: 'year-figures', period: yearFiguresPeriod, run: countYears },
    { name: 'unnamed-files', period: sinceLast(1), run: removeUnnamedFiles },
  ],
  // The audit list is read by more people than a draft, and would tell what is being written.
  unaudited: [unaudited(AnnualReport, () => true)],
});
