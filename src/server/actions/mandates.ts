import { dayOf } from '../../core/dates.ts';
import { ratifyDecision } from '../../features/cases/decision/actions/ratify-decision.ts';
import { giveMandate } from '../../features/cases/mandates/actions/give-mandate.ts';
import { shownMandate } from '../../features/cases/mandates/shown-mandate.ts';
import { numberOf } from '../../features/incidents/incident.ts';
import type { ActionTable } from '../action-table.ts';

export const mandateTable: Pick<ActionTable, 'giveMandate' | 'ratifyDecision'> = {
  giveMandate: async (ports, actor, input) => {
    const { record, mark } = await giveMandate(ports, actor, input);
    return { record: shownMandate(record, dayOf(ports.clock.now())), marks: [mark] };
  },

  ratifyDecision: async (ports, actor, input) => {
    const stored = await ratifyDecision(ports, actor, input);
    const { record, mark } = stored;
    const { key, status } = record;
    return { record: { key, number: numberOf(stored), status, seen: mark.version }, marks: [mark] };
  },
};
