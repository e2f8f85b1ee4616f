import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Stored } from '../../../core/stored.ts';
import { nis2Clocks } from '../clocks/nis2.ts';
import { isOpen } from '../incident/incident.ts';
import { isItCase } from '../incident/it-case.ts';
import { Incident } from '../incident/records.ts';
import { isOut, type ReadContext } from '../notifications/queries/excluded-from-case.ts';
import { nis2Facts } from './nis2-facts.ts';

/** Does the IT security manager meet what NIS 2 asks of a case of the DBR's? Never of one about IT or about them (S72). */
export function meetsNis2(place: ReadContext, { roles, person }: Actor, incident: Incident): boolean {
  const { concerns = [], key } = incident;
  if (!isAny(roles, ['itSecurityManager']) || concerns.includes('it') || !isOpen(incident)) return false;
  const { notices, coverage } = nis2Facts(place, key);
  return nis2Clocks(incident, notices, coverage).length > 0 && !isOut(place, person.id, incident);
}

/** Those cases, the newest first; their own are in their inbox. */
export function nis2CasesOf(place: ReadContext, actor: Actor): readonly Stored<Incident>[] {
  return place.records
    .all(Incident)
    .filter(({ record }) => !isItCase(record) && meetsNis2(place, actor, record))
    .toSorted((a, b) => b.record.reportedAt.localeCompare(a.record.reportedAt));
}
