import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { isConcernedPerson } from '../../../incidents/concerned-person.ts';
import { Incident } from '../../../incidents/records.ts';
import { reportedBy } from '../../../incidents/reported-by.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { workplaceOn } from '../../../workplace/workplace.ts';
import { stepEntry } from '../../log/case-log.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import { Invitation } from '../records.ts';

/**
 * The DBR takes an invitation back, at once, or gives it again. Doing it twice is one step.
 * @throws Refusal `unknownIncident`, `personConcerned` when the report has turned out to be about the person,
 * `changedMeanwhile`
 */
export async function revokeInvitation(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { invitation, undo }: { invitation: string; undo: boolean },
): Promise<Stored<Invitation>> {
  const { records, followUps } = ports;
  const now = ports.clock.now();
  const current = await records.fetch(Invitation, invitation);
  const incident = current && (await records.fetch(Incident, current.record.incident));
  if (!current || !incident || !handles(ports, actor, incident.record)) throw new Refusal('unknownIncident');
  if ((current.record.revokedAt === undefined) === undo) return current;
  const from = reportedBy(records, incident.record);
  const appointments = records.all(Appointment).map(({ record }) => record);
  const workplace = workplaceOn(ports, dayOf(now));
  if (undo && isConcernedPerson(current.record.person, incident.record, from, workplace, appointments))
    throw new Refusal('personConcerned');
  const revokedAt = undo ? undefined : now;
  const wanted: Invitation = { ...current.record, revokedAt, actor: actor.person.id, at: now };
  try {
    const stored = await records.update(Invitation, current, wanted);
    const what = undo ? 'invited' : 'invitationRevoked';
    followUps.caseLog(stepEntry(what, incident, actor.person, now, current.record.name, stored.mark));
    return stored;
  } catch (error) {
    unlessChanged(error);
    const after = await records.fetch(Invitation, invitation);
    if (!after || (after.record.revokedAt === undefined) !== undo) throw error;
    // The quicker of the two, perhaps the same person, writes the line.
    return after;
  }
}
