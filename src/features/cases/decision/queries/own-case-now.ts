import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { holds } from '../../../workplace/appointments/appointment.ts';
import type { PeopleSource } from '../../../workplace/queries/counting-people.ts';
import { countingPeople } from '../../../workplace/queries/counting-people.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import type { Workplace } from '../../../workplace/workplace.ts';
import { isAtWork } from '../../../workplace/workplace.ts';
import { mayHandle } from '../../case-access.ts';
import { isLook } from '../../case-step.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { leadersOf } from '../../incident/concerned-person.ts';
import { reporterKey } from '../../incident/incident.ts';
import { earlierNamesOf } from '../../incident/on-behalf.ts';
import { Incident } from '../../incident/records.ts';
import { CaseEntry } from '../../log/records.ts';
import { excludedFromCase } from '../../notifications/queries/excluded-from-case.ts';
import type { OwnStatus, OwnStep } from '../own-case.ts';
import { type OwnCase, ownHold, ownStatus } from '../own-case.ts';

/**
 * Who has a part in a case as things stand. It counts people, not accounts. Of what was laid into the case the same
 * holds, since it is one event.
 */
export function ownCaseNow({ records, directory }: PeopleSource, incident: Incident, now: Moment): OwnCase {
  const workplace = workplaceOn({ records, directory }, dayOf(now));
  const isOne = countingPeople({ records, directory });
  const seers = [...new Set(seenBy(records, incident).map((account) => workplace.mainOf(account)))];
  const leaders = [...new Set(seers.flatMap((seer) => leadersOf(seer, workplace)))];
  const formerly = formerReporters(records, incident);
  const hasSeen = (person: string) =>
    seers.some((seer) => isOne(seer, person)) || formerly.includes(directory.person(person)?.name ?? '');
  const hasPart = (person: string) => hasSeen(person) || leaders.some((leader) => isOne(leader, person));
  const isExcluded = excludedFromCase({ records, workplace }, incident);
  const officers = officersNow(workplace);
  const others = officers.filter(
    ({ person, role }) =>
      mayHandle([role], incident) && isAtWork(workplace, person) && !isExcluded(person) && !hasPart(person),
  );
  const isOther = (actor: string) => others.some(({ person }) => workplace.mainOf(actor) === person);
  const log = records.all(CaseEntry, { incident: incident.key });
  const isTaken = log.some(({ record: { what, actor } }) => !isLook(what) && isOther(actor));
  return { hasSeen, hasPart, others, isTaken, isOfficersOwn: officers.some(({ person }) => hasPart(person)) };
}

/**
 * The one place every action that makes a case calmer goes through.
 * @param step absent for an action anybody of the DBR's side may do
 * @throws Refusal `ownCase` with why, where the actor has a part in the case
 */
export function refuseOwn(
  place: PeopleSource,
  actor: Pick<Actor, 'person'>,
  incident: Incident,
  step: OwnStep | undefined,
  now: Moment,
): OwnStatus {
  const status = ownStatus(ownCaseNow(place, incident, now), actor);
  const hold = step && ownHold(step, status, incident, now);
  if (hold) throw new Refusal('ownCase', { why: hold });
  return status;
}

/** Accounts of those whose observation a case is, and of every report that has been laid into it. */
function seenBy(records: PeopleSource['records'], incident: Incident): readonly string[] {
  return withPartsOf(records, incident).flatMap((one) => {
    const reporter = records.find(Reporter, reporterKey(one))?.record;
    if (!reporter) return [];
    const { person, forPerson, onBehalfOf } = reporter;
    const isTyped = forPerson !== undefined || onBehalfOf !== undefined;
    return [
      ...(isTyped && !isSaidLater(records, one) ? [] : [person]),
      ...(forPerson === undefined ? [] : [forPerson]),
    ];
  });
}

/**
 * Names of those whose report it was before a colleague made it their own, where it was only said later that it was the
 * colleague's: their account stands nowhere any more.
 */
function formerReporters(records: PeopleSource['records'], incident: Incident): readonly string[] {
  return withPartsOf(records, incident)
    .filter((one) => isSaidLater(records, one))
    .flatMap((one) => earlierNamesOf(records.find(Reporter, reporterKey(one))?.record ?? {}));
}

/** A case and every report that has been laid into it. */
function withPartsOf(records: PeopleSource['records'], { key, number }: Incident): readonly string[] {
  const parts = number === undefined ? [] : records.all(Incident, { mergedInto: number });
  return [key, ...parts.map(({ record }) => record.key)];
}

/**
 * That it was for somebody else counts when the report said so itself: nobody gets out of a case by saying it later.
 */
function isSaidLater(records: PeopleSource['records'], incident: string): boolean {
  return records.all(CaseEntry, { incident }).some(({ record }) => record.what === 'madeFor');
}

/** Each once: the person named in an emergency may have been confirmed beside it. */
function officersNow(workplace: Workplace) {
  const held = workplace.officers
    .filter((officer) => holds(officer, workplace.today))
    .map(({ person, name, role }) => ({ person: workplace.mainOf(person), name, role }));
  return [...new Map(held.map((one) => [`${one.role} ${one.person}`, one])).values()];
}
