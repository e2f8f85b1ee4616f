import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { CaseNotification } from '../../../incidents/breach-records.ts';
import { isConcernedPerson } from '../../../incidents/concerned-person.ts';
import { Incident } from '../../../incidents/records.ts';
import { reportedBy } from '../../../incidents/reported-by.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import { isHere, workplaceOn } from '../../../workplace/workplace.ts';
import { stepEntry } from '../../log/case-log.ts';
import { caseNotification } from '../../notifications/case-notification.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import type { Purpose } from '../invitation.ts';
import { invitationKey, isPossibleUntil, newInvitation } from '../invitation.ts';
import { Invitation } from '../records.ts';

/**
 * The DBR invites somebody to one case, for one purpose, until a day (design section 3). Inviting the same person again
 * changes purpose and day. The invited are told the number.
 * @throws Refusal `unknownIncident`, `unknownPerson`, `personConcerned` for somebody the report may be about,
 * `caseInvalid` for a day that has passed or is too far off, `changedMeanwhile`
 */
export async function inviteToCase(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  { key, person: account, purpose, until }: { key: string; person: string; purpose: Purpose; until: string },
): Promise<Stored<Invitation>> {
  const { records, followUps } = ports;
  const now = ports.clock.now();
  const workplace = workplaceOn(ports, dayOf(now));
  const person = workplace.person(workplace.mainOf(account));
  const [current, before] = await Promise.all([
    records.fetch(Incident, key),
    person && records.fetch(Invitation, invitationKey(key, person.id)),
  ]);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  if (!person || !isHere(workplace, person.id)) throw new Refusal('unknownPerson');
  const from = reportedBy(records, current.record);
  const appointments = records.all(Appointment).map(({ record }) => record);
  if (isConcernedPerson(person.id, current.record, from, workplace, appointments)) throw new Refusal('personConcerned');
  if (!isPossibleUntil(until, workplace.today)) throw new Refusal('caseInvalid', { faults: ['untilImpossible'] });
  const wanted = newInvitation(current, person, { purpose, until }, actor.person, now);
  const stored = await kept();
  const to = { person: person.id, name: person.name, as: 'participant' } as const;
  await records.create(CaseNotification, caseNotification(to, current, `invited-${stored.mark.version}`, now));
  followUps.caseLog(stepEntry('invited', current, actor.person, now, person.name, stored.mark));
  followUps.tellOfCases();
  return stored;

  async function kept(): Promise<Stored<Invitation>> {
    if (before) return isSame(before.record, wanted) ? before : records.update(Invitation, before, wanted);
    const { existed: _, ...made } = await records.create(Invitation, wanted);
    return made;
  }
}

function isSame(one: Invitation, other: Invitation): boolean {
  return one.revokedAt === undefined && one.purpose === other.purpose && one.until === other.until;
}
