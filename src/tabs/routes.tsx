import { Route, Routes } from 'react-router';
import { later } from './parts/later.ts';
import { StartPage } from './reading/start-page.tsx';
import { Shell } from './shell.tsx';

// The start page is what people open; the rest comes when it is asked for.
const RulePage = later(() => import('./reading/rule/rule-page.tsx'));
const ReceiptsPage = later(() => import('./reading/receipts-page.tsx'));
const ReceiptPage = later(() => import('./reading/receipt-page.tsx'));
const HandbookFrame = later(() => import('./handbook/handbook-frame.tsx'));
const ChooseRule = later(() => import('./handbook/choose-rule.tsx'));
const DocumentPage = later(() => import('./handbook/document-page.tsx'));
const FilesPage = later(() => import('./handbook-files/files-page.tsx'));
const PrintPage = later(() => import('./handbook-files/print-page.tsx'));
const PolicyPage = later(() => import('./handbook/policy-page.tsx'));
const AboutMePage = later(() => import('./privacy/about-me-page.tsx'));
const ForeignEditsPage = later(() => import('./privacy/foreign-edits-page.tsx'));
const QuestionsPage = later(() => import('./questions/questions-page.tsx'));
const CasesFrame = later(() => import('./cases/inbox/cases-frame.tsx'));
const ChooseCase = later(() => import('./cases/inbox/choose-case.tsx'));
const CasePage = later(() => import('./cases/case-page.tsx'));
const DrillsPage = later(() => import('./drills/drills-page.tsx'));
const ServiceDeskPage = later(() => import('./cases/service-desk-page.tsx'));
const FromDpoPage = later(() => import('./case-relations/from-dpo-page.tsx'));
const PatternPage = later(() => import('./case-relations/pattern-page.tsx'));
const InvitedPage = later(() => import('./case-relations/invited-page.tsx'));
const DecisionsPage = later(() => import('./case-handling/decisions-page.tsx'));
const BreachReportsPage = later(() => import('./breach-reports/breach-reports-page.tsx'));
const LessonsPage = later(() => import('./lessons/lessons-page.tsx'));
const SiteAccessLogPage = later(() => import('./site-access-log/site-access-log-page.tsx'));
const WheelPage = later(() => import('./wheel/wheel-page.tsx'));
const ImportPage = later(() => import('./imports/import-page.tsx'));
const PartnersPage = later(() => import('./partners/partners-page.tsx'));
const AttachmentsPage = later(() => import('./attachments/attachments-page.tsx'));
const ExemptionsPage = later(() => import('./exemptions/exemptions-page.tsx'));
const LearningPage = later(() => import('./learning/learning-page.tsx'));
const MaintenancePage = later(() => import('./maintenance/maintenance-page.tsx'));
const DraftsPage = later(() => import('./drafts/drafts-page.tsx'));
const DraftPage = later(() => import('./drafts/draft-page.tsx'));
const RevisionsPage = later(() => import('./revisions/revisions-page.tsx'));
const RevisionPage = later(() => import('./revisions/revision-page.tsx'));
const CouncilPage = later(() => import('./council/council-page.tsx'));
const StoragePage = later(() => import('./storage/storage-page.tsx'));
const TeamPage = later(() => import('./team/team-page.tsx'));
const CentrePage = later(() => import('./centre/centre-page.tsx'));
const CentreManagerPage = later(() => import('./centre/centre-manager-page.tsx'));
const ClearancePage = later(() => import('./clearance/clearance-page.tsx'));
const DeclarationPage = later(() => import('./clearance/declaration-page.tsx'));
const AccessPage = later(() => import('./clearance/access-page.tsx'));
const ConveyPage = later(() => import('./tasks/convey-page.tsx'));
const PaperPage = later(() => import('./paper/paper-page.tsx'));
const TeamReadingPage = later(() => import('./team/team-reading-page.tsx'));
const ReportPage = later(() => import('./breaches/report-page.tsx'));
const MyReportsPage = later(() => import('./breaches/own/my-reports-page.tsx'));
const MyReportPage = later(() => import('./breaches/own/my-report-page.tsx'));
const ReviewsPage = later(() => import('./reviews/reviews-page.tsx'));
const MeetingPage = later(() => import('./meeting/meeting-page.tsx'));
const ReviewsOnPage = later(() => import('./reviews/reviews-on-page.tsx'));
const RemindersPage = later(() => import('./notifications/reminders-page.tsx'));
const ReadingStatusPage = later(() => import('./reading-status/reading-status-page.tsx'));
const AccountabilityPage = later(() => import('./accountability/accountability-page.tsx'));
const SettingsPage = later(() => import('./workplace/settings-page.tsx'));
const AppointmentsPage = later(() => import('./workplace/appointments-page.tsx'));
const PlannerPage = later(() => import('./planner/planner-page.tsx'));
const EmploymentsPage = later(() => import('./workplace/employments-page.tsx'));
const MorePage = later(() => import('./more-page.tsx'));
const NotFoundPage = later(() => import('./not-found-page.tsx'));

/** Every page of the tab. The paths are what deep links name; `route.ts` knows them too. */
export function TabRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<StartPage />} />
        <Route path="rule/:rule/:version?" element={<RulePage />} />
        <Route path="receipts" element={<ReceiptsPage />} />
        <Route path="receipts/:key" element={<ReceiptPage />} />
        <Route path="handbook" element={<HandbookFrame />}>
          <Route index element={<ChooseRule />} />
          <Route path="rule/:rule/:version?" element={<RulePage />} />
          <Route path="page/:page/:version?" element={<DocumentPage />} />
          <Route path="files" element={<FilesPage />} />
        </Route>
        <Route path="handbook/print" element={<PrintPage />} />
        <Route element={<CasesFrame />}>
          <Route path="cases" element={<ChooseCase />} />
          <Route path="case/:number/:part?" element={<CasePage />} />
        </Route>
        <Route path="drills" element={<DrillsPage />} />
        <Route path="desk" element={<ServiceDeskPage />} />
        <Route path="case-pattern/:month?" element={<PatternPage />} />
        <Route path="from-dpo" element={<FromDpoPage />} />
        <Route path="invited/:number" element={<InvitedPage />} />
        <Route path="decisions" element={<DecisionsPage />} />
        <Route path="breach-reports" element={<BreachReportsPage />} />
        <Route path="lessons" element={<LessonsPage />} />
        <Route path="site-touches" element={<SiteAccessLogPage />} />
        <Route path="wheel" element={<WheelPage />} />
        <Route path="import/" element={<ImportPage />} />
        <Route path="partners" element={<PartnersPage />} />
        <Route path="attachments" element={<AttachmentsPage />} />
        <Route path="exemptions" element={<ExemptionsPage />} />
        <Route path="learning" element={<LearningPage />} />
        <Route path="upkeep" element={<MaintenancePage />} />
        <Route path="drafts" element={<DraftsPage />} />
        <Route path="draft/:subject" element={<DraftPage />} />
        <Route path="revisions" element={<RevisionsPage />} />
        <Route path="revision/:edition/:document?" element={<RevisionPage />} />
        <Route path="council" element={<CouncilPage />} />
        <Route path="storage" element={<StoragePage />} />
        <Route path="team" element={<TeamPage />} />
        <Route path="centre" element={<CentrePage />} />
        <Route path="centre/manager/:person" element={<CentreManagerPage />} />
        <Route path="clearance" element={<ClearancePage />} />
        <Route path="declaration" element={<DeclarationPage />} />
        <Route path="access" element={<AccessPage />} />
        <Route path="team/paper" element={<PaperPage />} />
        <Route path="team/reading" element={<TeamReadingPage />} />
        <Route path="tasks/convey" element={<ConveyPage />} />
        <Route path="meeting/:code?" element={<MeetingPage />} />
        <Route path="reviews/on" element={<ReviewsOnPage />} />
        <Route path="reviews" element={<ReviewsPage />} />
        <Route path="policy" element={<PolicyPage />} />
        <Route path="about-me" element={<AboutMePage />} />
        <Route path="foreign-edits" element={<ForeignEditsPage />} />
        <Route path="questions" element={<QuestionsPage />} />
        <Route path="report" element={<ReportPage />} />
        <Route path="reports" element={<MyReportsPage />} />
        <Route path="reports/:number" element={<MyReportPage />} />
        <Route path="reminders" element={<RemindersPage />} />
        <Route path="reading-status" element={<ReadingStatusPage />} />
        <Route path="accountability" element={<AccountabilityPage />} />
        <Route path="settings" element={<SettingsPage />} />
        <Route path="appointments" element={<AppointmentsPage />} />
        <Route path="planner" element={<PlannerPage />} />
        <Route path="employments" element={<EmploymentsPage />} />
        <Route path="more" element={<MorePage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
