import { ratifyDecision } from '../../features/cases/decision/actions/ratify-decision.ts';
import { numberOf } from '../../features/incidents/incident.ts';
import type { ActionTable } from '../action-table.ts';

export const mandateTable: Pick<ActionTable, 'ratifyDecision'> = {
  ratifyDecision: async (ports, actor, input) => {
    const stored = await ratifyDecision(ports, actor, input);
    const { record, mark } = stored;
    const { key, status } = record;
    return { record: { key, number: numberOf(stored), status, seen: mark.version }, marks: [mark] };
  },
};
