import type { Reader } from '../../../kernel/reader.ts';
import { incidentKey } from '../../cases/incident/incident.ts';
import { Incident } from '../../cases/incident/records.ts';
import type { UnconfirmedMessage } from '../unconfirmed/unconfirmed.ts';

/** What nobody has confirmed, the oldest first; a report that a stopped server did not get to tick off is none. */
export function unconfirmedNow({
  records,
  unconfirmed,
}: Pick<Reader, 'unconfirmed'> & { records: Pick<Reader['records'], 'find'> }): readonly UnconfirmedMessage[] {
  return unconfirmed.overdue().filter(({ id }) => records.find(Incident, incidentKey(id)) === undefined);
}
