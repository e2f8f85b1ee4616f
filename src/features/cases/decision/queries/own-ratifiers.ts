import type { Moment } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { PeopleSource } from '../../../workplace/queries/counting-people.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { isHere, isInOffice } from '../../../workplace/workplace.ts';
import type { Incident } from '../../incident/records.ts';
import type { Recipient } from '../../notifications/case-notification.ts';
import { excludedFromCase } from '../../notifications/queries/excluded-from-case.ts';
import { decisionSide, holdersOf, isOfficer as isOfficerOf } from './deciders.ts';
import { ownCaseNow } from './own-case-now.ts';

/** Who ratifies a case of one's own, and who may be named for it. */
export interface OwnRatifiers {
  /** The accountable director, or whoever the municipal director has named for this one case. */
  ratifiers: readonly Recipient[];
  /** No accountable director is left, so that the municipal director names somebody. */
  needsNaming: boolean;
  mayBeNamed(person: string): boolean;
  /** Whoever names: the municipal director, unless they have a part in it themselves. */
  naming: readonly Recipient[];
  mayName(person: string): boolean;
}

/**
 * Who ratifies what somebody judged in a case of their own (S62, S74): the accountable director, unless they have
 * reported it, were reported for or are whom it may be about. Then whoever the municipal director has named. Nobody of
 * the DBR's side ratifies.
 */
export function ownRatifiersOf(place: PeopleSource, incident: Incident, now: Moment): OwnRatifiers {
  const { records, directory } = place;
  const workplace = workplaceOn(place, dayOf(now));
  const around = { records, workplace };
  const { hasSeen, hasPart } = ownCaseNow(place, incident, now);
  const { isOut } = decisionSide(around, incident);
  const isConcerned = excludedFromCase(around, incident);
  const isOfficer = (person: string) => isOfficerOf(workplace, person, incident);
  const directors = holdersOf(around, 'accountableExecutive').filter(
    ({ person }) => isInOffice(workplace, person) && !isOut(person) && !hasSeen(person) && !isOfficer(person),
  );
  const naming = holdersOf(around, 'municipalDirector').filter(
    ({ person }) => isInOffice(workplace, person) && !isOut(person) && !hasSeen(person) && !isOfficer(person),
  );
  const mayBeNamed = (person: string) =>
    isHere(workplace, person) && !isOut(person) && !isConcerned(person) && !hasPart(person) && !isOfficer(person);
  const { ownRatifier } = incident;
  const named = ownRatifier !== undefined && mayBeNamed(ownRatifier) ? [ownRatifier] : [];
  const standIns = named.map((person) => ({
    person,
    name: directory.person(person)?.name ?? '',
    as: 'executive' as const,
  }));
  const ratifiers = directors.length > 0 ? directors : standIns;
  const needsNaming = ratifiers.length === 0;
  const mayName = (person: string) => naming.some((one) => one.person === person);
  return { ratifiers, needsNaming, naming, mayBeNamed, mayName };
}
