import type { z } from 'zod';
import type { Action } from '../domain/role-table.ts';
import { accountabilityJobs, accountabilityViews } from './accountability.ts';
import { attachmentJobs, attachmentViews } from './attachments.ts';
import { breachReportJobs, breachReportViews } from './breach-reports.ts';
import { breachJobs, breachViews } from './breaches.ts';
import { caseHandlingJobs, caseHandlingViews } from './case-handling.ts';
import { casePaperJobs, casePaperViews } from './case-papers.ts';
import { caseParticipantJobs, caseParticipantViews } from './case-participants.ts';
import { caseRelationJobs, caseRelationViews } from './case-relations.ts';
import { centreViews } from './centre.ts';
import { clearanceJobs, clearanceViews } from './clearance.ts';
import { councilJobs, councilViews } from './council.ts';
import type { JobContract, ViewContract } from './define.ts';
import { distributionViews } from './distribution.ts';
import { draftJobs, draftViews } from './drafts.ts';
import { drillJobs, drillViews } from './drills.ts';
import { exemptionJobs, exemptionViews } from './exemptions.ts';
import { handBackJobs, handBackViews } from './hand-backs.ts';
import { handbookViews } from './handbook.ts';
import { handbookFileJobs, handbookFileViews } from './handbook-files.ts';
import { importJobs, importViews } from './imports.ts';
import { learningJobs, learningViews } from './learning.ts';
import { lessonJobs, lessonViews } from './lessons.ts';
import { mandateJobs, mandateViews } from './mandates.ts';
import { meetingJobs, meetingViews } from './meeting.ts';
import { notificationJobs, notificationViews } from './notifications.ts';
import { ownCaseJobs, ownCaseViews } from './own-cases.ts';
import { paperJobs, paperViews } from './paper.ts';
import { partnerJobs, partnerViews } from './partners.ts';
import { passingOnJobs, passingOnViews } from './passing-on.ts';
import { plannerJobs, plannerViews } from './planner.ts';
import { privacyJobs, privacyViews } from './privacy.ts';
import { questionJobs, questionViews } from './questions.ts';
import { readingJobs, readingViews } from './reading.ts';
import { readingStatusViews } from './reading-status.ts';
import { reportJobs, reportViews } from './reports.ts';
import { reviewJobs, reviewViews } from './reviews.ts';
import { reviewsOnViews } from './reviews-on.ts';
import { revisionMemoJobs } from './revision-memo.ts';
import { revisionJobs, revisionViews } from './revisions.ts';
import { siteTouchJobs, siteTouchViews } from './site-touches.ts';
import { storageJobs, storageViews } from './storage.ts';
import { taskJobs, taskViews } from './tasks.ts';
import { teamJobs, teamViews } from './team.ts';
import { teamReadingJobs, teamReadingViews } from './team-reading.ts';
import { unclearJobs, unclearViews } from './unclear.ts';
import { upkeepJobs, upkeepViews } from './upkeep.ts';
import { wheelJobs, wheelViews } from './wheel.ts';
import { workplaceJobs, workplaceViews } from './workplace.ts';

/** Every job of the product: `POST /api/jobs/<name>`. */
export const jobs = {
  ...readingJobs,
  ...workplaceJobs,
  ...privacyJobs,
  ...notificationJobs,
  ...questionJobs,
  ...accountabilityJobs,
  ...reportJobs,
  ...breachJobs,
  ...caseHandlingJobs,
  ...mandateJobs,
  ...ownCaseJobs,
  ...drillJobs,
  ...caseRelationJobs,
  ...caseParticipantJobs,
  ...casePaperJobs,
  ...passingOnJobs,
  ...breachReportJobs,
  ...lessonJobs,
  ...siteTouchJobs,
  ...teamJobs,
  ...teamReadingJobs,
  ...storageJobs,
  ...wheelJobs,
  ...partnerJobs,
  ...attachmentJobs,
  ...exemptionJobs,
  ...draftJobs,
  ...revisionJobs,
  ...importJobs,
  ...councilJobs,
  ...clearanceJobs,
  ...taskJobs,
  ...reviewJobs,
  ...handBackJobs,
  ...paperJobs,
  ...plannerJobs,
  ...meetingJobs,
  ...handbookFileJobs,
  ...revisionMemoJobs,
  ...unclearJobs,
  ...learningJobs,
  ...upkeepJobs,
} as const satisfies Partial<Record<Action, JobContract>>;

/** Every view of the product: `GET /api/views/<name>`. */
export const views = {
  ...workplaceViews,
  ...readingViews,
  ...handbookViews,
  ...privacyViews,
  ...notificationViews,
  ...questionViews,
  ...readingStatusViews,
  ...accountabilityViews,
  ...reportViews,
  ...breachViews,
  ...caseHandlingViews,
  ...mandateViews,
  ...ownCaseViews,
  ...drillViews,
  ...caseRelationViews,
  ...caseParticipantViews,
  ...casePaperViews,
  ...passingOnViews,
  ...breachReportViews,
  ...lessonViews,
  ...siteTouchViews,
  ...teamViews,
  ...teamReadingViews,
  ...storageViews,
  ...wheelViews,
  ...partnerViews,
  ...attachmentViews,
  ...exemptionViews,
  ...draftViews,
  ...revisionViews,
  ...importViews,
  ...councilViews,
  ...distributionViews,
  ...clearanceViews,
  ...taskViews,
  ...reviewViews,
  ...handBackViews,
  ...paperViews,
  ...plannerViews,
  ...centreViews,
  ...meetingViews,
  ...reviewsOnViews,
  ...handbookFileViews,
  ...unclearViews,
  ...learningViews,
  ...upkeepViews,
} as const satisfies Partial<Record<Action, ViewContract>>;

export type JobName = keyof typeof jobs;
export type ViewName = keyof typeof views;
export type JobInput<N extends JobName> = z.input<(typeof jobs)[N]['input']>;
export type JobRecord<N extends JobName> = z.output<(typeof jobs)[N]['output']>;
export type ViewQuery<N extends ViewName> = z.input<(typeof views)[N]['query']>;
export type ViewData<N extends ViewName> = z.output<(typeof views)[N]['output']>;
