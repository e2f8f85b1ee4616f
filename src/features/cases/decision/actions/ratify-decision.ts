import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseEntry } from '../../../incidents/breach-records.ts';
import { Incident } from '../../../incidents/records.ts';
import { countingPeople } from '../../../workplace/one-person.ts';
import { stepEntry } from '../../log/case-log.ts';
import { awaitsRatification } from '../../mandates/mandate.ts';
import { Mandate } from '../../mandates/records.ts';
import { authorityNow } from '../authority-now.ts';

/**
 * The accountable director ratifies what was decided under a mandate (design section 3). Twice is once.
 * @throws Refusal `unknownIncident` for a case that is not theirs, `anotherPerson` for whoever decided it (S37),
 * `nothingToDecide` when it was not decided under a mandate, `changedMeanwhile` when it is not as it was seen
 */
export async function ratifyDecision(
  ports: Pick<Ports, 'records' | 'presses' | 'directory' | 'clock' | 'holidays'>,
  actor: Actor,
  { key, seen }: { key: string; seen: number },
): Promise<Stored<Incident>> {
  const { records, presses } = ports;
  const now = ports.clock.now();
  const current = await records.fetch(Incident, key);
  const isTheirs = current && authorityNow(ports, actor, current.record, now)?.by === 'office';
  if (!isTheirs || !actor.roles.includes('accountableExecutive')) throw new Refusal('unknownIncident');
  if (current.record.ratifiedAt !== undefined) return current;
  if (!awaitsRatification(current.record)) throw new Refusal('nothingToDecide');
  const { mandate = '' } = current.record;
  const decider = records.find(Mandate, mandate)?.record.person;
  const isOwn = decider !== undefined && countingPeople(ports)(decider, actor.person.id);
  if (isOwn) throw new Refusal('anotherPerson');
  await presses.refuseUnlessSeen(current, seen);
  const { id, name } = actor.person;
  const ratified: Incident = { ...current.record, ratifiedBy: name, ratifiedAt: now, actor: id, at: now };
  try {
    const stored = await records.update(Incident, current, ratified);
    await records.create(CaseEntry, stepEntry('ratified', stored, actor.person, now));
    return stored;
  } catch (error) {
    unlessChanged(error);
    const after = await records.fetch(Incident, key);
    if (after?.record.ratifiedAt === undefined) throw error;
    return after;
  }
}
