import type { Stored } from '../../core/stored.ts';
import { changeCase } from '../../features/cases/actions/change-case.ts';
import { takeOverIncident } from '../../features/cases/actions/take-over-incident.ts';
import { decideCase } from '../../features/cases/decision/actions/decide-case.ts';
import { numberOf } from '../../features/incidents/incident.ts';
import type { Incident } from '../../features/incidents/records.ts';
import type { ActionTable } from '../action-table.ts';

type BreachAction = 'takeOverIncident' | 'changeCase' | 'decideCase';

export const breachTable: Pick<ActionTable, BreachAction> = {
  takeOverIncident: async (ports, actor, input) => handled(await takeOverIncident(ports, actor, input)),

  changeCase: async (ports, actor, input) => handled(await changeCase(ports, actor, input)),
  decideCase: async (ports, actor, input) => handled(await decideCase(ports, actor, input)),
};

function handled(stored: Stored<Incident>) {
  const { record, mark } = stored;
  const { key, status } = record;
  return { record: { key, number: numberOf(stored), status, seen: mark.version }, marks: [mark] };
}
