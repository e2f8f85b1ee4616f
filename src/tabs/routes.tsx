import type { ComponentType, ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { later } from './parts/later.ts';
import { StartPage } from './reading/start-page.tsx';
import { Shell } from './shell.tsx';

// The start page is what people open; the rest comes when it is asked for.
function page(load: () => Promise<{ default: ComponentType }>): ReactNode {
  const Page = later(load);
  return <Page />;
}

const rulePage = page(() => import('./reading/rule/rule-page.tsx'));

const annualReport = page(() => import('./annual-report/annual-report-page.tsx'));
const reportCases = page(() => import('./breach-reports/report-cases-page.tsx'));

const routes = (
  <Routes>
    <Route element={<Shell />}>
      <Route index element={<StartPage />} />
      <Route path="rule/:rule/:version?" element={rulePage} />
      <Route path="receipts" element={page(() => import('./reading/receipts-page.tsx'))} />
      <Route path="receipts/:key" element={page(() => import('./reading/receipt-page.tsx'))} />
      <Route path="handbook" element={page(() => import('./handbook/handbook-frame.tsx'))}>
        <Route index element={page(() => import('./handbook/choose-rule.tsx'))} />
        <Route path="rule/:rule/:version?" element={rulePage} />
        <Route path="page/:page/:version?" element={page(() => import('./handbook/document-page.tsx'))} />
        <Route path="files" element={page(() => import('./handbook-files/files-page.tsx'))} />
      </Route>
      <Route path="handbook/print" element={page(() => import('./handbook-files/print-page.tsx'))} />
      <Route element={page(() => import('./cases/inbox/cases-frame.tsx'))}>
        <Route path="cases" element={page(() => import('./cases/inbox/choose-case.tsx'))} />
        <Route path="case/:number/:part?" element={page(() => import('./cases/case-page.tsx'))} />
      </Route>
      <Route path="old-register" element={page(() => import('./case-opening/register-page.tsx'))} />
      <Route path="open-case" element={page(() => import('./case-opening/open-case-page.tsx'))} />
      <Route path="drills" element={page(() => import('./drills/drills-page.tsx'))} />
      <Route path="desk" element={page(() => import('./cases/service-desk-page.tsx'))} />
      <Route path="case-pattern/:month?" element={page(() => import('./case-relations/pattern-page.tsx'))} />
      <Route path="from-dpo" element={page(() => import('./case-relations/from-dpo-page.tsx'))} />
      <Route path="invited/:number" element={page(() => import('./case-relations/invited-page.tsx'))} />
      <Route path="decisions" element={page(() => import('./case-handling/decisions-page.tsx'))} />
      <Route path="breach-reports" element={page(() => import('./breach-reports/breach-reports-page.tsx'))} />
      <Route path="breach-reports/:quarter/:row" element={reportCases} />
      <Route path="breaches-by-system" element={page(() => import('./breach-reports/system-breaches-page.tsx'))} />
      <Route path="annual-report/:year?" element={annualReport} />
      <Route path="lessons" element={page(() => import('./lessons/lessons-page.tsx'))} />
      <Route path="site-touches" element={page(() => import('./site-access-log/site-access-log-page.tsx'))} />
      <Route path="responsibilities" element={page(() => import('./responsibilities/responsibilities-page.tsx'))} />
      <Route path="coverage" element={page(() => import('./coverage/coverage-page.tsx'))} />
      <Route path="coverage/:area" element={page(() => import('./coverage/area-page.tsx'))} />
      <Route path="wheel" element={page(() => import('./wheel/wheel-page.tsx'))} />
      <Route path="audits" element={page(() => import('./audits/audits-page.tsx'))} />
      <Route path="audit/:audit" element={page(() => import('./audits/audit-page.tsx'))} />
      <Route path="import/" element={page(() => import('./imports/import-page.tsx'))} />
      <Route path="partners" element={page(() => import('./partners/partners-page.tsx'))} />
      <Route path="attachments" element={page(() => import('./attachments/attachments-page.tsx'))} />
      <Route path="controls" element={page(() => import('./controls/controls-page.tsx'))} />
      <Route path="exemptions" element={page(() => import('./exemptions/exemptions-page.tsx'))} />
      <Route path="old-exemptions" element={page(() => import('./exemptions/import-page.tsx'))} />
      <Route path="learning" element={page(() => import('./learning/learning-page.tsx'))} />
      <Route path="upkeep" element={page(() => import('./maintenance/maintenance-page.tsx'))} />
      <Route path="drafts" element={page(() => import('./drafts/drafts-page.tsx'))} />
      <Route path="drafts/packs" element={page(() => import('./tailoring/tailoring-page.tsx'))} />
      <Route path="drafts/examples" element={page(() => import('./examples/examples-page.tsx'))} />
      <Route path="draft/:subject" element={page(() => import('./drafts/draft-page.tsx'))} />
      <Route path="revisions" element={page(() => import('./revisions/revisions-page.tsx'))} />
      <Route path="revision/:edition/:document?" element={page(() => import('./revisions/revision-page.tsx'))} />
      <Route path="council" element={page(() => import('./council/council-page.tsx'))} />
      <Route path="first-steps" element={page(() => import('./setup/first-steps-page.tsx'))} />
      <Route path="storage" element={page(() => import('./storage/storage-page.tsx'))} />
      <Route path="systems" element={page(() => import('./systems/systems-page.tsx'))} />
      <Route path="systems/import" element={page(() => import('./systems/incoming/import-page.tsx'))} />
      <Route path="system/:system" element={page(() => import('./systems/system-page.tsx'))} />
      <Route path="about-system/:system" element={page(() => import('./systems/about-system-page.tsx'))} />
      <Route path="system/:system/risks" element={page(() => import('./systems/risks/system-risks-page.tsx'))} />
      <Route path="risks" element={page(() => import('./systems/risks/risk-picture-page.tsx'))} />
      <Route path="system-bridges" element={page(() => import('./systems/bridges/bridges-page.tsx'))} />
      <Route path="my-systems" element={page(() => import('./systems/my-systems-page.tsx'))} />
      <Route path="team" element={page(() => import('./team/team-page.tsx'))} />
      <Route path="centre" element={page(() => import('./centre/centre-page.tsx'))} />
      <Route path="centre/report" element={page(() => import('./centre-report/centre-report-page.tsx'))} />
      <Route path="centre/manager/:person" element={page(() => import('./centre/centre-manager-page.tsx'))} />
      <Route path="clearance" element={page(() => import('./clearance/clearance-page.tsx'))} />
      <Route path="declaration" element={page(() => import('./clearance/declaration-page.tsx'))} />
      <Route path="access" element={page(() => import('./clearance/access-page.tsx'))} />
      <Route path="team/paper" element={page(() => import('./paper/paper-page.tsx'))} />
      <Route path="team/reading" element={page(() => import('./team/team-reading-page.tsx'))} />
      <Route path="tasks/convey" element={page(() => import('./tasks/convey-page.tsx'))} />
      <Route path="meeting/:code?" element={page(() => import('./meeting/meeting-page.tsx'))} />
      <Route path="reviews/on" element={page(() => import('./reviews/reviews-on-page.tsx'))} />
      <Route path="reviews" element={page(() => import('./reviews/reviews-page.tsx'))} />
      <Route path="policy" element={page(() => import('./handbook/policy-page.tsx'))} />
      <Route path="about-me" element={page(() => import('./privacy/about-me-page.tsx'))} />
      <Route path="foreign-edits" element={page(() => import('./privacy/foreign-edits-page.tsx'))} />
      <Route path="questions" element={page(() => import('./questions/questions-page.tsx'))} />
      <Route path="report" element={page(() => import('./breaches/report-page.tsx'))} />
      <Route path="reports" element={page(() => import('./breaches/own/my-reports-page.tsx'))} />
      <Route path="reports/:number" element={page(() => import('./breaches/own/my-report-page.tsx'))} />
      <Route path="reminders" element={page(() => import('./notifications/reminders-page.tsx'))} />
      <Route path="reading-status" element={page(() => import('./reading-status/reading-status-page.tsx'))} />
      <Route path="training/import" element={page(() => import('./training/import-page.tsx'))} />
      <Route path="training" element={page(() => import('./training/training-page.tsx'))} />
      <Route path="accountability" element={page(() => import('./accountability/accountability-page.tsx'))} />
      <Route path="settings" element={page(() => import('./workplace/settings-page.tsx'))} />
      <Route path="modules" element={page(() => import('./modules/modules-page.tsx'))} />
      <Route path="appointments" element={page(() => import('./workplace/appointments-page.tsx'))} />
      <Route path="planner" element={page(() => import('./planner/planner-page.tsx'))} />
      <Route path="employments" element={page(() => import('./workplace/employments-page.tsx'))} />
      <Route path="organisation/entra" element={page(() => import('./organisation/proposed-units-page.tsx'))} />
      <Route path="organisation" element={page(() => import('./organisation/organisation-page.tsx'))} />
      <Route path="kit" element={page(() => import('./kit/kit-page.tsx'))} />
      <Route path="more" element={page(() => import('./more-page.tsx'))} />
      <Route path="*" element={page(() => import('./not-found-page.tsx'))} />
    </Route>
  </Routes>
);

/** Every page of the tab. The paths are what deep links name; `route.ts` knows them too. */
export function TabRoutes() {
  return routes;
}
