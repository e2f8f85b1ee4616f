import type { Ports } from '../../domain/ports.ts';
import type { Stored } from '../../domain/record.ts';
import type { Conveyance } from '../../domain/tasks/conveyance.ts';
import { conveyVersion } from '../../domain/tasks/jobs/convey-version.ts';
import { withdrawConveyance } from '../../domain/tasks/jobs/withdraw-conveyance.ts';
import { personTypes } from '../../m365/lists/words.ts';
import type { JobTable, Outcome } from '../jobs.ts';

export const taskTable: Pick<JobTable, 'conveyVersion' | 'withdrawConveyance'> = {
  conveyVersion: async (ports, actor, input) =>
    shown(ports, await conveyVersion(ports, actor, { ...input, typeNames: personTypes })),
  withdrawConveyance: async (ports, actor, input) => shown(ports, await withdrawConveyance(ports, actor, input)),
};

function shown(
  { followUps }: Ports,
  { record, mark }: Stored<Conveyance>,
): Outcome<{ decision: string; version: number }> {
  followUps.planner(record.manager);
  return { record: { decision: record.decision, version: mark.version }, marks: [mark] };
}
