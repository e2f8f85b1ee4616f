import { dayOf } from '../../core/dates.ts';
import { giveMandate } from '../../domain/breaches/actions/give-mandate.ts';
import { ratifyDecision } from '../../domain/breaches/actions/ratify-decision.ts';
import { numberOf } from '../../domain/breaches/incident.ts';
import { shownMandate } from '../../domain/breaches/shown-mandate.ts';
import type { ActionTable } from '../actions.ts';

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
