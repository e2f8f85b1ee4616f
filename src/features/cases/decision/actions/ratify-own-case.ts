import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseEntry } from '../../../incidents/breach-records.ts';
import { Incident } from '../../../incidents/records.ts';
import { missingToClose } from '../../closing.ts';
import { stepEntry } from '../../log/case-log.ts';
import { awaitsOwnRatification } from '../own-case.ts';
import { ownRatifiersOf } from '../own-ratifiers.ts';

/**
 * The accountable director, or whoever was named for this one case, ratifies what somebody of the DBR's side judged in
 * a case they have a part in. It may be closed then. Twice is once.
 * @throws Refusal `unknownIncident` for a case that is not theirs to ratify, `nothingToDecide` before it is judged,
 * `changedMeanwhile` when it is not as it was seen
 */
export async function ratifyOwnCase(
  ports: Pick<Ports, 'records' | 'presses' | 'directory' | 'clock'>,
  actor: Actor,
  { key, seen }: { key: string; seen: number },
): Promise<Stored<Incident>> {
  const { records, presses } = ports;
  const now = ports.clock.now();
  const current = await records.fetch(Incident, key);
  const isTheirs =
    current && ownRatifiersOf(ports, current.record, now).ratifiers.some(({ person }) => person === actor.person.id);
  if (!current || !isTheirs || current.record.own === undefined) throw new Refusal('unknownIncident');
  if (current.record.own === 'ratified') return current;
  if (!awaitsOwnRatification(current.record)) throw new Refusal('nothingToDecide');
  await presses.refuseUnlessSeen(current, seen);
  const ratified: Incident = { ...current.record, own: 'ratified', actor: actor.person.id, at: now };
  try {
    const stored = await records.update(Incident, current, { ...ratified, missing: missingToClose(ratified) });
    await records.create(CaseEntry, stepEntry('ownRatified', stored, actor.person, now));
    return stored;
  } catch (error) {
    unlessChanged(error);
    const after = await records.fetch(Incident, key);
    if (after?.record.own !== 'ratified') throw error;
    return after;
  }
}
