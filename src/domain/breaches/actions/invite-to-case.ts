import { dayOf } from '../../../core/dates.ts';
import type { Actor } from '../../../core/person.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import { Invitation } from '../../../features/cases/case-relations-records.ts';
import { CaseNotification } from '../../../features/incidents/breach-records-records.ts';
import { Incident } from '../../../features/incidents/records.ts';
import { Appointment } from '../../../features/workplace/appointments-records.ts';
import type { Ports } from '../../ports.ts';
import { isHere, workplaceOn } from '../../workplace/workplace.ts';
import { stepEntry } from '../case-log.ts';
import { caseNotification } from '../case-notification.ts';
import { isConcernedPerson } from '../concerned-person.ts';
import { handles } from '../excluded-from-case.ts';
import type { Purpose } from '../invitation.ts';
import { invitationKey, isPossibleUntil, newInvitation } from '../invitation.ts';
import { reportedBy } from '../reported-by.ts';

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
