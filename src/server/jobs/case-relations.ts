import { ownTask, shownTask } from '../../domain/breaches/case-task.ts';
import { shownInvitation } from '../../domain/breaches/invitation.ts';
import { addCaseTask } from '../../domain/breaches/jobs/add-case-task.ts';
import { askReporter } from '../../domain/breaches/jobs/ask-reporter.ts';
import { inviteToCase } from '../../domain/breaches/jobs/invite-to-case.ts';
import { moveCaseTask } from '../../domain/breaches/jobs/move-case-task.ts';
import { revokeInvitation } from '../../domain/breaches/jobs/revoke-invitation.ts';
import { tellMore } from '../../domain/breaches/jobs/tell-more.ts';
import { withdrawReport } from '../../domain/breaches/jobs/withdraw-report.ts';
import { dayOf } from '../../domain/dates.ts';
import type { JobTable } from '../jobs.ts';

type RelationJob =
  | 'askReporter'
  | 'tellMore'
  | 'withdrawReport'
  | 'addCaseTask'
  | 'moveCaseTask'
  | 'inviteToCase'
  | 'revokeInvitation';

export const caseRelationTable: Pick<JobTable, RelationJob> = {
  askReporter: async (ports, actor, input) => {
    const { record, mark } = await askReporter(ports, actor, input);
    return { record: { key: record.key, at: record.at }, marks: [mark] };
  },

  tellMore: async (ports, actor, input) => {
    const { record, mark } = await tellMore(ports, actor, input);
    return { record: { key: record.key, at: record.at }, marks: [mark] };
  },

  withdrawReport: async (ports, actor, input) => {
    const stored = await withdrawReport(ports, actor, input);
    const wished = stored !== undefined && stored.record.undoneAt === undefined;
    return { record: { key: input.key, wished }, marks: stored ? [stored.mark] : [] };
  },

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
