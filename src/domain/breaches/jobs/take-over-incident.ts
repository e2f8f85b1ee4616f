import type { Actor } from '../../people.ts';
import type { Ports } from '../../ports.ts';
import type { Stored } from '../../record.ts';
import { Refusal } from '../../refusal.ts';
import { deedEntry } from '../case-log.ts';
import type { Incident } from '../incident.ts';
import { handles } from '../out-of-case.ts';

/**
 * The DBR or the deputy takes a report under review (domain.md 2.8). Doing it twice, or both of them, is one deed.
 * @throws Refusal `unknownIncident` when there is none, or when the report is about whoever asks; `changedMeanwhile`
 */
export async function takeOverIncident(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key }: { key: string },
): Promise<Stored<Incident>> {
  const { records, clock, followUps } = ports;
  const current = await records.fetch('incident', key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  if (current.record.status !== 'received') return current;
  const now = clock.now();
  const taken: Incident = { ...current.record, status: 'underReview', actor: actor.person.id, at: now };
  const stored = await records.update('incident', current, taken);
  followUps.caseLog(deedEntry('takenOver', stored, actor.person, now));
  return stored;
}
