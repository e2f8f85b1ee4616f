import { type Day, dayOf } from '../../core/dates.ts';
import type { Person } from '../../core/person.ts';
import { holds } from '../workplace/appointments/appointment.ts';
import { isCurrent } from '../workplace/employment.ts';
import { isLed } from '../workplace/leading.ts';
import { leaderOf } from '../workplace/line-manager.ts';
import type { Workplace } from '../workplace/workplace.ts';
import { isAtWork, isInOffice } from '../workplace/workplace.ts';
import { isConfidential } from './question.ts';
import type { Question } from './records.ts';

/** Somebody who answers as data protection officer. */
export interface Officer {
  person: Person;
  deputy: boolean;
}

/**
 * The data protection officers a question can go to, the DBR before the deputy and whoever is on leave last: never
 * whoever asks, and for a question that goes straight to them never a manager of whoever asks, though he were the deputy.
 * @param askedOn today when left out
 */
export function officersFor(
  workplace: Workplace,
  account: string,
  straight: boolean,
  askedOn: Day = workplace.today,
): readonly Officer[] {
  const asker = workplace.mainOf(account);
  const managers = straight ? excludedFrom(workplace, asker, askedOn) : new Set<string>();
  const found = workplace.officers
    .filter((appointment) => holds(appointment, workplace.today))
    .flatMap((appointment): Officer[] => {
      const { role } = appointment;
      const person = workplace.person(workplace.mainOf(appointment.person));
      return person ? [{ person, deputy: role === 'dpoDeputy' }] : [];
    })
    .filter(({ person: { id } }) => id !== asker && !managers.has(id) && isInOffice(workplace, id));
  const isAway = ({ person: { id } }: Officer) => !isAtWork(workplace, id);
  return found.toSorted((a, b) => Number(isAway(a)) - Number(isAway(b)) || Number(a.deputy) - Number(b.deputy));
}

/** Who has the turn of an open question: the manager it was put to, or the DBR, or the deputy while the DBR is away. */
export function handlerNow(question: Question, workplace: Workplace): string | undefined {
  if (question.to === 'manager') return question.manager;
  const { person, askedAt } = question;
  const [officer] = officersFor(workplace, person, isConfidential(question), dayOf(askedAt));
  return officer?.person.id;
}

/**
 * Who never meets what somebody asks the DBR straight: everybody who is their manager today or was when they asked, by a
 * job, in Entra or by leading the unit of any of their jobs; whoever moves or leaves goes on being kept from them.
 * Between the DBR and the deputy there is nothing to keep.
 */
export function excludedFrom(workplace: Workplace, account: string, askedOn: Day): ReadonlySet<string> {
  const { officers, today, mainOf } = workplace;
  const asker = mainOf(account);
  if (officers.some((appointment) => holds(appointment, today) && mainOf(appointment.person) === asker)) {
    return new Set();
  }
  const person = workplace.person(asker);
  const jobs = workplace.employmentsOf(asker).filter((job) => isCurrent(job, today) || isCurrent(job, askedOn));
  const led = jobs.filter(isLed);
  const leading = person ? led.map((job) => leaderOf(workplace, person, [job])?.person.id) : [];
  const named = [...jobs.map(({ manager }) => manager), person?.manager];
  const ofUnits = led.map(({ unit }) => workplace.unit(unit)?.manager);
  return new Set([...named, ...ofUnits, ...leading].filter((id) => id !== undefined).map(mainOf));
}
