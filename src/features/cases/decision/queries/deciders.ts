import { dayOf, within } from '../../../../core/dates.ts';
import type { AppointedRole } from '../../../../core/role.ts';
import { holds } from '../../../workplace/appointments/appointment.ts';
import { Appointment } from '../../../workplace/appointments/records.ts';
import type { Workplace } from '../../../workplace/workplace.ts';
import { isInOffice } from '../../../workplace/workplace.ts';
import type { Incident } from '../../incident/records.ts';
import { Mandate } from '../../mandates/records.ts';
import type { Recipient } from '../../notifications/case-notification.ts';
import { type ExclusionContext, excludedFromCase } from '../../notifications/queries/excluded-from-case.ts';

type About = Pick<Incident, 'key' | 'number' | 'concerns' | 'assessedAt'>;

/** Who may decide on a case at all, as offices and mandates stand today. */
export interface DecisionSide {
  /** Is the accountable director out of it, so that another director decides as of what is about a director? */
  isAccountableOut: boolean;
  /** Is this person out of the decision, whatever they hold? */
  isOut(person: string): boolean;
}

/**
 * Is it the DBR or the deputy, now or when it was assessed, with whichever account? They never decide (GDPR art. 38(6)).
 */
export function isOfficer(workplace: Workplace, person: string, { assessedAt }: Pick<Incident, 'assessedAt'>): boolean {
  const days = [workplace.today, ...(assessedAt === undefined ? [] : [dayOf(assessedAt)])];
  return workplace.officers.some(
    (officer) => days.some((day) => holds(officer, day)) && workplace.countsAsOne(officer.person, person),
  );
}

/**
 * Which side decides. A report about a director is about the accountable one, as far as anybody knows; in any other
 * capacity everybody it may be about is out, as the reporter's manager for one (design section 7). Where the only
 * accountable director is also the DBR or the deputy, another director decides.
 * @param from accounts it comes from that the mirror may not know of yet
 */
export function decisionSide(around: ExclusionContext, incident: About, from: readonly string[] = []): DecisionSide {
  const { concerns = [] } = incident;
  const besides = { ...incident, concerns: concerns.filter((concern) => concern !== 'director') };
  const isConcerned = excludedFromCase(around, besides, from);
  const accountable = holdersOf(around, 'accountableExecutive').map(({ person }) => person);
  const isDirector = concerns.includes('director');
  const decidesNot = (person: string) => isConcerned(person) || isOfficer(around.workplace, person, incident);
  return {
    isAccountableOut: isDirector || (accountable.length > 0 && accountable.every(decidesNot)),
    isOut: (person) => isConcerned(person) || (isDirector && accountable.includes(person)),
  };
}

/**
 * Who is told that a case waits for a decision: the accountable director; where that one is out of it, or there is none,
 * the directors a mandate names, or of what is about a director all the others.
 * @returns nobody when nobody is left, which the DBR must hear
 */
export function decidersOf(
  around: ExclusionContext,
  incident: About,
  from: readonly string[] = [],
): readonly Recipient[] {
  const { isAccountableOut, isOut } = decisionSide(around, incident, from);
  const { records, workplace } = around;
  const left = (role: AppointedRole) =>
    directorsLeft(around, role, isOut).filter(({ person }) => !isOfficer(workplace, person, incident));
  const own = isAccountableOut ? [] : left('accountableExecutive');
  if (own.length > 0) return own;
  const others = left('divisionDirector');
  const mandates = records.all(Mandate).flatMap(({ record }) => (record.covers === 'registered' ? [] : [record]));
  const named = others.filter(({ person }) =>
    mandates.some((one) => workplace.mainOf(one.person) === person && within(workplace.today, one.from, one.to)),
  );
  return named.length > 0 || !isAccountableOut ? named : others;
}

/**
 * Who hears of a case nobody of the DBR's side may open: those who decide, and where nobody may, every director it is not
 * about, the DBR or deputy among them too. A case is never told to no one.
 */
export function lastToHear(
  around: ExclusionContext,
  incident: About,
  from: readonly string[] = [],
): readonly Recipient[] {
  const deciders = decidersOf(around, incident, from);
  if (deciders.length > 0) return deciders;
  const { isOut } = decisionSide(around, incident, from);
  return (['accountableExecutive', 'divisionDirector'] as const).flatMap((role) => directorsLeft(around, role, isOut));
}

function directorsLeft(
  around: ExclusionContext,
  role: AppointedRole,
  isOut: DecisionSide['isOut'],
): readonly Recipient[] {
  return holdersOf(around, role).filter(({ person }) => isInOffice(around.workplace, person) && !isOut(person));
}

/** Whoever holds a director's role today, by the account that counts. */
export function holdersOf({ records, workplace }: ExclusionContext, role: AppointedRole): readonly Recipient[] {
  const held = records
    .all(Appointment, { role })
    .filter(({ record }) => holds(record, workplace.today))
    .map(({ record: { person, name } }) => ({ person: workplace.mainOf(person), name, as: 'executive' as const }));
  return [...new Map(held.map((one) => [one.person, one])).values()];
}
