import { endDrill } from '../../features/cases/drills/actions/end-drill.ts';
import { startDrill } from '../../features/cases/drills/actions/start-drill.ts';
import type { ActionTable } from '../action-table.ts';

export const drillTable: Pick<ActionTable, 'startDrill' | 'endDrill'> = {
  startDrill: async (ports, actor, input) => {
    const { record, mark } = await startDrill(ports, actor, input);
    return { record: { key: record.key, endsAt: record.endsAt }, marks: [mark] };
  },

  endDrill: async (ports, actor, input) => {
    const { record, mark } = await endDrill(ports, actor, input);
    return { record: { key: record.key, endedAt: record.endedAt ?? record.at }, marks: [mark] };
  },
};
