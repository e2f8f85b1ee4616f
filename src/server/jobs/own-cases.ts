import type { Incident } from '../../domain/breaches/incident.ts';
import { numberOf } from '../../domain/breaches/incident.ts';
import { nameOwnRatifier } from '../../domain/breaches/jobs/name-own-ratifier.ts';
import { ratifyOwnCase } from '../../domain/breaches/jobs/ratify-own-case.ts';
import type { Stored } from '../../domain/record.ts';
import type { JobTable } from '../jobs.ts';

export const ownCaseTable: Pick<JobTable, 'ratifyOwnCase' | 'nameOwnRatifier'> = {
  ratifyOwnCase: async (ports, actor, input) => answer(await ratifyOwnCase(ports, actor, input)),
  nameOwnRatifier: async (ports, actor, input) => answer(await nameOwnRatifier(ports, actor, input)),
};

function answer(stored: Stored<Incident>) {
  const { record, mark } = stored;
  const { key, status } = record;
  return { record: { key, number: numberOf(stored), status, seen: mark.version }, marks: [mark] };
}
