import type { Stored } from '../../core/stored.ts';
import { noteOccasion } from '../../features/editing/maintenance/actions/note-occasion.ts';
import { settleUpkeep } from '../../features/editing/maintenance/actions/settle-upkeep.ts';
import { takeUpDoubt } from '../../features/editing/maintenance/actions/take-up-doubt.ts';
import { withdrawOccasion } from '../../features/editing/maintenance/actions/withdraw-occasion.ts';
import type { ActionTable } from '../action-table.ts';

export const maintenanceTable: Pick<ActionTable, 'noteOccasion' | 'withdrawOccasion' | 'settleUpkeep' | 'takeUpDoubt'> =
  {
    noteOccasion: async (ports, actor, input) => shown(await noteOccasion(ports, actor, input)),
    withdrawOccasion: async (ports, actor, input) => shown(await withdrawOccasion(ports, actor, input)),
    settleUpkeep: async (ports, actor, input) => shown(await settleUpkeep(ports, actor, input)),
    takeUpDoubt: async (ports, actor, input) => shown(await takeUpDoubt(ports, actor, input)),
  };

function shown({ record, mark }: Stored<{ key: string; actor: string; at: string }>) {
  return { record: { key: record.key, version: mark.version }, marks: [mark] };
}
