import type { Stored } from '../../core/stored.ts';
import { nameOwnRatifier } from '../../features/cases/decision/actions/name-own-ratifier.ts';
import { ratifyOwnCase } from '../../features/cases/decision/actions/ratify-own-case.ts';
import { numberOf } from '../../features/incidents/incident.ts';
import type { Incident } from '../../features/incidents/records.ts';
import type { ActionTable } from '../action-table.ts';

export const ownCaseTable: Pick<ActionTable, 'ratifyOwnCase' | 'nameOwnRatifier'> = {
  ratifyOwnCase: async (ports, actor, input) => answer(await ratifyOwnCase(ports, actor, input)),
  nameOwnRatifier: async (ports, actor, input) => answer(await nameOwnRatifier(ports, actor, input)),
};

function answer(stored: Stored<Incident>) {
  const { record, mark } = stored;
  const { key, status } = record;
  return { record: { key, number: numberOf(stored), status, seen: mark.version }, marks: [mark] };
}
