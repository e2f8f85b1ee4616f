import type { Stored } from '../../domain/record.ts';
import type { Conveyance } from '../../domain/tasks/conveyance.ts';
import { conveyVersion } from '../../domain/tasks/jobs/convey-version.ts';
import { withdrawConveyance } from '../../domain/tasks/jobs/withdraw-conveyance.ts';
import { personTypes } from '../../m365/lists/words.ts';
import type { JobTable, Outcome } from '../jobs.ts';

export const taskTable: Pick<JobTable, 'conveyVersion' | 'withdrawConveyance'> = {
  conveyVersion: async (ports, actor, input) =>
    shown(await conveyVersion(ports, actor, { ...input, typeNames: personTypes })),
  withdrawConveyance: async (ports, actor, input) => shown(await withdrawConveyance(ports, actor, input)),
};

function shown({ record, mark }: Stored<Conveyance>): Outcome<{ decision: string; version: number }> {
  return { record: { decision: record.decision, version: mark.version }, marks: [mark] };
}
