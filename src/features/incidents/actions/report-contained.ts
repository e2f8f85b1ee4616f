import type { Actor } from '../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Ports } from '../../../domain/ports.ts';
import { missingToClose } from '../../cases/closing.ts';
import { stepEntry } from '../../cases/log/case-log.ts';
import { stops } from '../../cases/notifications/excluded-from-case.ts';
import { isOpen } from '../incident.ts';
import { Incident } from '../records.ts';
import { redFlagsOf } from '../red-flags.ts';

/**
 * IT-Servicedesk, or the DBR, says whether what went wrong has been stopped (S106).
 * @throws Refusal `unknownIncident` when there is none, it is about IT, or IT-Servicedesk is not to stop it;
 * `incidentClosed`, `changedMeanwhile`
 */
export async function reportContained(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, contained }: { key: string; contained: 'yes' | 'no' },
): Promise<Stored<Incident>> {
  const { records, clock, followUps } = ports;
  const current = await records.fetch(Incident, key);
  if (!current || !stops(ports, actor, current.record)) throw new Refusal('unknownIncident');
  if (!isOpen(current.record)) throw new Refusal('incidentClosed');
  if (current.record.contained === contained) return current;
  const now = clock.now();
  const said: Incident = { ...current.record, contained, actor: actor.person.id, at: now };
  const flags = redFlagsOf(said);
  const wanted: Incident = {
    ...said,
    redFlags: flags.length > 0 ? flags : undefined,
    // Nothing stands there before the DBR has begun.
    missing: said.missing && missingToClose(said),
  };
  try {
    const stored = await records.update(Incident, current, wanted);
    followUps.caseLog(stepEntry(contained === 'yes' ? 'contained' : 'notContained', stored, actor.person, now));
    return stored;
  } catch (error) {
    unlessChanged(error);
    const after = await records.fetch(Incident, key);
    if (after?.record.contained !== contained) throw error;
    // The quicker of the two, perhaps the same person, writes the line.
    return after;
  }
}
