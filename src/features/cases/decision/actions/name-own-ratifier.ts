import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseEntry, CaseNotification } from '../../../incidents/breach-records.ts';
import { isOpen } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { stepEntry } from '../../log/case-log.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { ownRatifiersOf } from '../own-ratifiers.ts';

/**
 * Where the accountable director is in it, or there is none, the municipal director names who ratifies this one case,
 * themself not excluded. The name stands in the log. Twice is once.
 * @throws Refusal `unknownIncident`, `nothingToDecide` where somebody is there to ratify it, `personConcerned` for
 * somebody with a part in it, of the DBR's side or gone; `changedMeanwhile`
 */
export async function nameOwnRatifier(
  ports: Pick<Ports, 'records' | 'presses' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, seen, person }: { key: string; seen: number; person: string },
): Promise<Stored<Incident>> {
  const { records, presses, directory, clock, followUps } = ports;
  const now = clock.now();
  const current = await records.fetch(Incident, key);
  if (current?.record.own !== 'waiting' || !isOpen(current.record)) throw new Refusal('unknownIncident');
  const { needsNaming, mayBeNamed, mayName } = ownRatifiersOf(ports, current.record, now);
  if (!mayName(actor.person.id)) throw new Refusal('unknownIncident');
  if (current.record.ownRatifier === person) return current;
  if (!needsNaming) throw new Refusal('nothingToDecide');
  const name = directory.person(person)?.name;
  if (name === undefined || !mayBeNamed(person)) throw new Refusal('personConcerned');
  await presses.refuseUnlessSeen(current, seen);
  const named: Incident = { ...current.record, ownRatifier: person, actor: actor.person.id, at: now };
  try {
    const stored = await records.update(Incident, current, named);
    await records.create(CaseEntry, stepEntry('ratifierNamed', stored, actor.person, now, name));
    await records.create(
      CaseNotification,
      caseNotification({ person, name, as: 'executive' }, stored, 'own-named', now),
    );
    followUps.tellOfCases();
    return stored;
  } catch (error) {
    unlessChanged(error);
    const after = await records.fetch(Incident, key);
    if (after?.record.ownRatifier !== person) throw error;
    return after;
  }
}
