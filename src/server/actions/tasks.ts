import type { Stored } from '../../core/stored.ts';
import type { Ports } from '../../domain/ports.ts';
import { conveyVersion } from '../../features/team/tasks/actions/convey-version.ts';
import { declineTask } from '../../features/team/tasks/actions/decline-task.ts';
import { delegateTask } from '../../features/team/tasks/actions/delegate-task.ts';
import { takeBackTask } from '../../features/team/tasks/actions/take-back-task.ts';
import { withdrawConveyance } from '../../features/team/tasks/actions/withdraw-conveyance.ts';
import type { Conveyance, Delegation } from '../../features/team/tasks/records.ts';
import { personTypes } from '../../features/workplace/stored-words.ts';
import type { ActionTable, Outcome } from '../action-table.ts';

export const taskTable: Pick<
  ActionTable,
  'conveyVersion' | 'withdrawConveyance' | 'delegateTask' | 'takeBackTask' | 'declineTask'
> = {
  delegateTask: async (ports, actor, input) => kept(await delegateTask(ports, actor, input)),
  takeBackTask: async (ports, actor, input) => kept(await takeBackTask(ports, actor, input)),
  declineTask: async (ports, actor, input) => kept(await declineTask(ports, actor, input)),
  conveyVersion: async (ports, actor, input) =>
    shown(ports, await conveyVersion(ports, actor, { ...input, typeNames: personTypes })),
  withdrawConveyance: async (ports, actor, input) => shown(ports, await withdrawConveyance(ports, actor, input)),
};

function kept({ record, mark }: Stored<Delegation>): Outcome<{ key: string; version: number }> {
  return { record: { key: record.key, version: mark.version }, marks: [mark] };
}

function shown(
  { followUps }: Ports,
  { record, mark }: Stored<Conveyance>,
): Outcome<{ decision: string; version: number }> {
  followUps.planner(record.manager);
  return { record: { decision: record.decision, version: mark.version }, marks: [mark] };
}
