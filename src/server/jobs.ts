import type { z } from 'zod';
import type { JobName, JobRecord, jobs } from '../contract/contract.ts';
import { settleClearance } from '../domain/clearance/settling.ts';
import { dayOf } from '../domain/dates.ts';
import { ruleVersionKey } from '../domain/handbook/rule.ts';
import type { Actor } from '../domain/people.ts';
import type { Ports } from '../domain/ports.ts';
import { answerRemovals } from '../domain/privacy/jobs/answer-removals.ts';
import { settleForeignEdit } from '../domain/privacy/jobs/settle-foreign-edit.ts';
import type { Confirmation } from '../domain/reading/confirmation.ts';
import { confirmReading } from '../domain/reading/jobs/confirm-reading.ts';
import { withdrawConfirmation } from '../domain/reading/jobs/withdraw-confirmation.ts';
import { receiptOf } from '../domain/reading/receipt.ts';
import type { Mark, Stored } from '../domain/record.ts';
import { Refusal } from '../domain/refusal.ts';
import { admitToMeeting } from '../domain/reviews/jobs/admit-to-meeting.ts';
import { appoint } from '../domain/workplace/jobs/appoint.ts';
import { importEmployments } from '../domain/workplace/jobs/import-employments.ts';
import { saveSetting } from '../domain/workplace/jobs/save-setting.ts';
import { isSettingName } from '../domain/workplace/setting.ts';
import { shownAppointment } from '../domain/workplace/shown-appointment.ts';
import { shownSetting } from '../domain/workplace/shown-setting.ts';
import { accountabilityTable } from './jobs/accountability.ts';
import { appointmentProposalTable } from './jobs/appointment-proposals.ts';
import { attachmentTable } from './jobs/attachments.ts';
import { breachReportTable } from './jobs/breach-reports.ts';
import { breachTable } from './jobs/breaches.ts';
import { casePaperTable } from './jobs/case-papers.ts';
import { caseRelationTable } from './jobs/case-relations.ts';
import { clearanceTable } from './jobs/clearance.ts';
import { councilTable } from './jobs/council.ts';
import { draftTable } from './jobs/drafts.ts';
import { drillTable } from './jobs/drills.ts';
import { exemptionTable } from './jobs/exemptions.ts';
import { handBackTable } from './jobs/hand-backs.ts';
import { handbookFileTable } from './jobs/handbook-files.ts';
import { importTable } from './jobs/imports.ts';
import { learningTable } from './jobs/learning.ts';
import { lessonTable } from './jobs/lessons.ts';
import { mandateTable } from './jobs/mandates.ts';
import { meetingTable } from './jobs/meeting.ts';
import { notificationTable } from './jobs/notifications.ts';
import { ownCaseTable } from './jobs/own-cases.ts';
import { paperTable } from './jobs/paper.ts';
import { partnerTable } from './jobs/partners.ts';
import { passingOnTable } from './jobs/passing-on.ts';
import { plannerTable } from './jobs/planner.ts';
import { questionTable } from './jobs/questions.ts';
import { reviewTable } from './jobs/reviews.ts';
import { revisionMemoTable } from './jobs/revision-memo.ts';
import { revisionTable } from './jobs/revisions.ts';
import { siteTouchTable } from './jobs/site-touches.ts';
import { storageTable } from './jobs/storage.ts';
import { taskTable } from './jobs/tasks.ts';
import { teamTable } from './jobs/team.ts';
import { unclearTable } from './jobs/unclear.ts';
import { upkeepTable } from './jobs/upkeep.ts';
import { wheelTable } from './jobs/wheel.ts';

/** What a job came to, and the rows it wrote: any server that has them can answer with what it did. */
export interface Outcome<R> {
  record: R;
  marks: Mark[];
}

type Job<N extends JobName> = (
  ports: Ports,
  actor: Actor,
  input: z.output<(typeof jobs)[N]['input']>,
) => Promise<Outcome<JobRecord<N>>>;

/** One job for each name of the contract. */
export type JobTable = { [N in JobName]: Job<N> };

/** Every job of the contract; the compiler asks for the one that is missing. */
export const jobTable: JobTable = {
  confirmReading: async (ports, actor, input) => {
    const { meeting, ...own } = input;
    if (meeting !== undefined) await admitToMeeting(ports, actor, { code: meeting, rule: input.rule });
    const how = meeting === undefined ? actor.channel : 'meeting';
    const stored = await confirmReading(ports, actor, { ...own, how });
    settleClearance(ports, actor.person.id, { actor: actor.person.id, now: ports.clock.now() });
    return ownReceipt(ports, actor, stored);
  },

  withdrawConfirmation: async (ports, actor, input) => {
    const stored = await withdrawConfirmation(ports, actor, input);
    settleClearance(ports, actor.person.id, { actor: actor.person.id, now: ports.clock.now() });
    return ownReceipt(ports, actor, stored);
  },

  saveSetting: async (ports, actor, input) => {
    const stored = await saveSetting(ports, actor, input);
    if (!isSettingName(stored.record.setting)) throw new Refusal('settingInvalid', { setting: input.setting });
    return { record: shownSetting(stored.record.setting, stored), marks: [stored.mark] };
  },

  appoint: async (ports, actor, input) => {
    const stored = await appoint(ports, actor, input);
    return { record: shownAppointment(stored.record, dayOf(ports.clock.now())), marks: [stored.mark] };
  },

  importEmployments: async (ports, actor, input) => {
    const record = await importEmployments(ports, actor, input);
    // A file may touch thousands of rows; the next poll brings them to the other servers.
    return { record: { ...record, faults: [...record.faults] }, marks: [] };
  },

  answerRemovals: async (ports, actor, input) => {
    const { record, mark } = await answerRemovals(ports, actor, input);
    const { key, settled, answer } = record;
    return { record: { key, settled, ...(answer && { answer }) }, marks: [mark] };
  },
  settleForeignEdit: async (ports, actor, input) => {
    const { record, mark } = await settleForeignEdit(ports, actor, input);
    const { key, settled, note } = record;
    return { record: { key, settled, ...(note !== undefined && { note }) }, marks: [mark] };
  },

  ...appointmentProposalTable,
  ...notificationTable,
  ...questionTable,
  ...accountabilityTable,
  ...breachTable,
  ...mandateTable,
  ...ownCaseTable,
  ...drillTable,
  ...caseRelationTable,
  ...casePaperTable,
  ...passingOnTable,
  ...breachReportTable,
  ...lessonTable,
  ...siteTouchTable,
  ...teamTable,
  ...storageTable,
  ...wheelTable,
  ...partnerTable,
  ...attachmentTable,
  ...exemptionTable,
  ...draftTable,
  ...revisionTable,
  ...importTable,
  ...councilTable,
  ...clearanceTable,
  ...taskTable,
  ...reviewTable,
  ...handBackTable,
  ...paperTable,
  ...plannerTable,
  ...meetingTable,
  ...handbookFileTable,
  ...revisionMemoTable,
  ...unclearTable,
  ...learningTable,
  ...upkeepTable,
};

function ownReceipt(ports: Ports, actor: Actor, stored: Stored<Confirmation>): Outcome<JobRecord<'confirmReading'>> {
  const { record, mark } = stored;
  const version = ports.records.find('ruleVersion', ruleVersionKey(record.rule, record.version))?.record;
  return { record: receiptOf(record, version, actor.language, ports.clock.now()), marks: [mark] };
}
