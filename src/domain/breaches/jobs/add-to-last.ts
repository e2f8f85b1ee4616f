import type { Moment } from '../../dates.ts';
import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { messageKey } from '../case-message.ts';
import type { Incident } from '../incident.ts';
import { incidentKey } from '../incident.ts';
import { addedInstead } from '../report-limit.ts';
import type { Reporting } from './report-incident.ts';
import { tellMore } from './tell-more.ts';

/**
 * Adds a report to its writer's last case, as a further word of theirs, when they have made very many within ten minutes.
 * A repeat finds the word, also when the ten minutes are over.
 * @returns the case; nothing when the report is a case of its own
 */
export async function addToLast(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  said: Reporting,
  now: Moment,
): Promise<Stored<Incident> | undefined> {
  const { records } = ports;
  const { nonce, words } = said;
  const key = incidentKey(nonce);
  const own = records.all('reporter', { person: actor.person.id }).flatMap(({ record: reporter }) => {
    const incident = records.find('incident', reporter.key.replace(/^reporter:/, 'incident:'));
    return incident ? [{ incident, reporter }] : [];
  });
  if (own.some(({ incident }) => incident.record.key === key)) return undefined;
  const before = records.find('caseMessage', messageKey(nonce))?.record.incident;
  const last = own.find(({ incident }) => incident.record.key === before)?.incident ?? addedInstead(own, said, now);
  if (!last) return undefined;
  // The same report from another server, which this one has not heard of yet.
  if (await records.fetch('incident', key)) return undefined;
  if (words !== '') await tellMore(ports, actor, { key: last.record.key, nonce, text: words });
  return last;
}
