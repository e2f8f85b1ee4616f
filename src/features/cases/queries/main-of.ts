import type { Records } from '../../../kernel/records.ts';
import { Incident } from '../incident/records.ts';

/** The case a report goes on in: the one it has become part of, or itself. It is over, and open again, with that one. */
export function mainOf(records: Pick<Records, 'all'>, incident: Incident): Incident {
  if (incident.status !== 'merged' || incident.mergedInto === undefined) return incident;
  return records.all(Incident, { number: incident.mergedInto })[0]?.record ?? incident;
}
