import { dayOf } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import { mergeCases } from '../../features/cases/actions/merge-cases.ts';
import { noteTouched } from '../../features/cases/actions/note-touched.ts';
import { partCases } from '../../features/cases/actions/part-cases.ts';
import { reclassifyCase } from '../../features/cases/actions/reclassify-case.ts';
import { addCaseTask } from '../../features/cases/relations/actions/add-case-task.ts';
import { askReporter } from '../../features/cases/relations/actions/ask-reporter.ts';
import { inviteToCase } from '../../features/cases/relations/actions/invite-to-case.ts';
import { moveCaseTask } from '../../features/cases/relations/actions/move-case-task.ts';
import { revokeInvitation } from '../../features/cases/relations/actions/revoke-invitation.ts';
import { ownTask, shownTask } from '../../features/cases/relations/case-task.ts';
import { shownInvitation } from '../../features/cases/relations/invitation.ts';
import { numberOf } from '../../features/incidents/incident.ts';
import type { Incident } from '../../features/incidents/records.ts';
import type { ActionTable } from '../action-table.ts';

type RelationAction =
  | 'askReporter'
  | 'addCaseTask'
  | 'moveCaseTask'
  | 'inviteToCase'
  | 'revokeInvitation'
  | 'mergeCases'
  | 'partCases'
  | 'reclassifyCase'
  | 'noteTouched';

export const caseRelationTable: Pick<ActionTable, RelationAction> = {
  askReporter: async (ports, actor, input) => {
    const { record, mark } = await askReporter(ports, actor, input);
    return { record: { key: record.key, at: record.at }, marks: [mark] };
  },

  mergeCases: async (ports, actor, input) => changed(await mergeCases(ports, actor, input)),
  partCases: async (ports, actor, input) => changed(await partCases(ports, actor, input)),
  reclassifyCase: async (ports, actor, input) => changed(await reclassifyCase(ports, actor, input)),
  noteTouched: async (ports, actor, input) => changed(await noteTouched(ports, actor, input)),

  addCaseTask: async (ports, actor, input) => {
    const stored = await addCaseTask(ports, actor, input);
    return { record: shownTask(stored, dayOf(ports.clock.now())), marks: [stored.mark] };
  },

  moveCaseTask: async (ports, actor, input) => {
    const stored = await moveCaseTask(ports, actor, input);
    return { record: ownTask(stored, dayOf(ports.clock.now())), marks: [stored.mark] };
  },

  inviteToCase: async (ports, actor, input) => {
    const stored = await inviteToCase(ports, actor, input);
    return { record: shownInvitation(stored, dayOf(ports.clock.now())), marks: [stored.mark] };
  },

  revokeInvitation: async (ports, actor, input) => {
    const stored = await revokeInvitation(ports, actor, input);
    return { record: shownInvitation(stored, dayOf(ports.clock.now())), marks: [stored.mark] };
  },
};

function changed(stored: Stored<Incident>) {
  const { record, mark } = stored;
  const { key, status } = record;
  return { record: { key, number: numberOf(stored), status, seen: mark.version }, marks: [mark] };
}
