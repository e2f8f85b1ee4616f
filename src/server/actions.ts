import type { ActionName } from '../contract/contract.ts';
import { dayOf } from '../core/dates.ts';
import { Refusal } from '../core/refusal.ts';
import { answerRemovals } from '../features/privacy/actions/answer-removals.ts';
import { settleForeignEdit } from '../features/privacy/actions/settle-foreign-edit.ts';
import { importEmployments } from '../features/workplace/actions/import-employments.ts';
import { saveSetting } from '../features/workplace/actions/save-setting.ts';
import { appoint } from '../features/workplace/appointments/actions/appoint.ts';
import { shownAppointment } from '../features/workplace/appointments/shown-appointment.ts';
import { isSettingName } from '../features/workplace/setting.ts';
import { shownSetting } from '../features/workplace/shown-setting.ts';
import { featureActions } from '../features.ts';
import type { ActionDefinition } from '../kernel/action.ts';
import type { ActionTable, Job } from './action-table.ts';
import { accountabilityTable } from './actions/accountability.ts';
import { appointmentProposalTable } from './actions/appointment-proposals.ts';
import { breachTable } from './actions/breaches.ts';
import { caseRelationTable } from './actions/case-relations.ts';
import { councilTable } from './actions/council.ts';
import { handbookFileTable } from './actions/handbook-files.ts';
import { mandateTable } from './actions/mandates.ts';
import { notificationTable } from './actions/notifications.ts';
import { ownCaseTable } from './actions/own-cases.ts';
import { paperTable } from './actions/paper.ts';
import { plannerTable } from './actions/planner.ts';
import { rejectedAssignmentTable } from './actions/rejected-assignments.ts';
import { reviewTable } from './actions/reviews.ts';
import { revisionMemoTable } from './actions/revision-memo.ts';
import { revisionTable } from './actions/revisions.ts';
import { siteAccessTable } from './actions/site-access-log.ts';
import { taskTable } from './actions/tasks.ts';
import { teamTable } from './actions/team.ts';
import { runAction } from './run-action.ts';

/** Every job of the contract; the compiler asks for the one that is missing. */
const actionTable: ActionTable = {
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
  ...accountabilityTable,
  ...breachTable,
  ...mandateTable,
  ...ownCaseTable,
  ...caseRelationTable,
  ...siteAccessTable,
  ...teamTable,
  ...revisionTable,
  ...councilTable,
  ...taskTable,
  ...reviewTable,
  ...rejectedAssignmentTable,
  ...paperTable,
  ...plannerTable,
  ...handbookFileTable,
  ...revisionMemoTable,
};

const whole: Readonly<Record<string, ActionDefinition>> = featureActions;

/** Does an action: as its feature declares it, or by its line in the table. */
export function doAction<N extends ActionName>(name: N, ...press: Parameters<Job<N>>): ReturnType<Job<N>> {
  const definition = whole[name];
  const table: Readonly<Record<string, unknown>> = actionTable;
  return definition
    ? (runAction(name, definition, ...press) as ReturnType<Job<N>>)
    : ((table[name] as Job<N>)(...press) as ReturnType<Job<N>>);
}
