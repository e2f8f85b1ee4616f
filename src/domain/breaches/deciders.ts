import { within } from '../dates.ts';
import type { AppointedRole } from '../workplace/appointment.ts';
import { holds } from '../workplace/appointment.ts';
import { isHere } from '../workplace/workplace.ts';
import type { Recipient } from './case-telling.ts';
import type { Incident } from './incident.ts';
import { type Around, outOfCase } from './out-of-case.ts';

type About = Pick<Incident, 'key' | 'number' | 'concerns'>;

/** Who may decide on a case at all, as offices and mandates stand today. */
export interface DecisionSide {
  /** Is the accountable director out of it, so that another director decides as of what is about a director? */
  isAccountableOut: boolean;
  /** Is this person out of the decision, whatever they hold? */
  isOut(person: string): boolean;
}

/**
 * Which side decides. A report about a director is about the accountable one, as far as anybody knows; in any other
 * capacity whoever it may be about is out, as the reporter's manager for one (design section 7).
 * @param from accounts it comes from that the mirror may not know of yet
 */
export function decisionSide(around: Around, incident: About, from: readonly string[] = []): DecisionSide {
  const { concerns = [] } = incident;
  const besides = { ...incident, concerns: concerns.filter((concern) => concern !== 'director') };
  const isConcerned = outOfCase(around, besides, from);
  const accountable = holdersOf(around, 'accountableExecutive').map(({ person }) => person);
  const isDirector = concerns.includes('director');
  return {
    isAccountableOut: isDirector || (accountable.length > 0 && accountable.every(isConcerned)),
    isOut: (person) => isConcerned(person) || (isDirector && accountable.includes(person)),
  };
}

/**
 * Who is told that a case waits for a decision: the accountable director; where that one is out of it, or there is none,
 * the directors a mandate names, or of what is about a director all the others.
 * @returns nobody when nobody is left, which the DBR must hear
 */
export function decidersOf(around: Around, incident: About, from: readonly string[] = []): readonly Recipient[] {
  const { isAccountableOut, isOut } = decisionSide(around, incident, from);
  const { records, workplace } = around;
  const left = (role: AppointedRole) =>
    holdersOf(around, role).filter(({ person }) => isHere(workplace, person) && !isOut(person));
  const own = isAccountableOut ? [] : left('accountableExecutive');
  if (own.length > 0) return own;
  const others = left('divisionDirector');
  const mandates = records.all('mandate').map(({ record }) => record);
  const named = others.filter(({ person }) =>
    mandates.some((one) => workplace.mainOf(one.person) === person && within(workplace.today, one.from, one.to)),
  );
  return named.length > 0 || !isAccountableOut ? named : others;
}

function holdersOf({ records, workplace }: Around, role: AppointedRole): readonly Recipient[] {
  const held = records
    .all('appointment', { role })
    .filter(({ record }) => holds(record, workplace.today))
    .map(({ record: { person, name } }) => ({ person: workplace.mainOf(person), name, as: 'executive' as const }));
  return [...new Map(held.map((one) => [one.person, one])).values()];
}
