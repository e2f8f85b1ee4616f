import { appointment, appointmentProposal } from './lists/appointments.ts';
import { attachment } from './lists/attachments.ts';
import { auditEntry, foreignEdit, run } from './lists/audit.ts';
import { caseEntry, caseNotification, reporter, statement } from './lists/breach-records.ts';
import { breachReport } from './lists/breach-reports.ts';
import { affectedLetter, authorityDraft, caseNotice } from './lists/case-papers.ts';
import { caseMessage, caseTask, invitation } from './lists/case-relations.ts';
import { briefing, briefingDeputy, clearance, declaration } from './lists/clearance.ts';
import type { ListDefinition } from './lists/columns.ts';
import { draft } from './lists/drafts.ts';
import { drill } from './lists/drills.ts';
import { exemption } from './lists/exemptions.ts';
import { handBack } from './lists/hand-backs.ts';
import { decision, page, ruleVersion } from './lists/handbook.ts';
import { incident } from './lists/incidents.ts';
import { learnt } from './lists/learning.ts';
import { lesson, lessonSource } from './lists/lessons.ts';
import { mandate } from './lists/mandates.ts';
import { arrival, openMeeting } from './lists/meetings.ts';
import { notification, preference } from './lists/notifications.ts';
import { paperConfirmation } from './lists/paper.ts';
import { partner } from './lists/partners.ts';
import { handOver, managerText } from './lists/passing-on.ts';
import { plannerEntry, plannerRun } from './lists/planner.ts';
import { question } from './lists/questions.ts';
import { confirmation, lapse, readingStatus } from './lists/reading.ts';
import { presence, review, reviewYear } from './lists/reviews.ts';
import { boardWords, revision, standingMandate } from './lists/revisions.ts';
import { siteCheck, siteTouch } from './lists/site-touches.ts';
import { storagePlace } from './lists/storage.ts';
import { pack, readingChoice, searchWord } from './lists/tailoring.ts';
import { conveyance, conveyanceDue, delegation } from './lists/tasks.ts';
import { unclear } from './lists/unclear.ts';
import { occasion, upkeepTask } from './lists/upkeep.ts';
import { wheelItem } from './lists/wheel.ts';
import { accountLink, employment, setting, unit } from './lists/workplace.ts';

/** Every list the product keeps, by the name of the record it stores. Append-only: never rename, retype or reuse. */
export const lists = {
  ruleVersion,
  page,
  decision,
  confirmation,
  unit,
  employment,
  appointment,
  setting,
  auditEntry,
  run,
  foreignEdit,
  pack,
  readingChoice,
  searchWord,
  lapse,
  readingStatus,
  notification,
  preference,
  question,
  accountLink,
  incident,
  statement,
  reporter,
  caseEntry,
  caseNotification,
  mandate,
  drill,
  caseMessage,
  caseTask,
  invitation,
  authorityDraft,
  affectedLetter,
  caseNotice,
  managerText,
  handOver,
  breachReport,
  lesson,
  lessonSource,
  siteTouch,
  siteCheck,
  storagePlace,
  wheelItem,
  briefing,
  briefingDeputy,
  declaration,
  clearance,
  conveyance,
  delegation,
  review,
  presence,
  reviewYear,
  handBack,
  paperConfirmation,
  conveyanceDue,
  plannerEntry,
  plannerRun,
  openMeeting,
  arrival,
  partner,
  unclear,
  learnt,
  occasion,
  upkeepTask,
  draft,
  revision,
  attachment,
  exemption,
  standingMandate,
  boardWords,
  appointmentProposal,
} as const satisfies Record<string, ListDefinition>;

export type ListKind = keyof typeof lists;

/**
 * The SharePoint list a row lives in.
 * @param kind name of the record
 * @param year the year of the row, for a list divided by year; ignored for others
 * @returns internal and display name, `Confirmations2026` / `Bekræftelser 2026`
 */
export function listName(kind: ListKind, year?: number): { name: string; da: string } {
  const { name, da } = lists[kind];
  const divided = 'partition' in lists[kind];
  if (divided && year === undefined) throw new RangeError(`${name} is divided by year, and no year was given`);
  return divided ? { name: `${name}${year}`, da: `${da} ${year}` } : { name, da };
}
