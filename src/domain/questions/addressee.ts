import type { Person } from '../people.ts';
import { holds } from '../workplace/appointment.ts';
import { isCurrent } from '../workplace/employment.ts';
import { isLed } from '../workplace/leading.ts';
import { leaderOf } from '../workplace/line-manager.ts';
import type { Workplace } from '../workplace/workplace.ts';
import { isHere, managersOf } from '../workplace/workplace.ts';
import type { Question } from './question.ts';
import { isConfidential } from './question.ts';

/** Somebody who answers as data protection officer. */
export interface Officer {
  person: Person;
  deputy: boolean;
}

/**
 * The data protection officers a question can go to, the DBR before the deputy: never whoever asks, and for a question
 * that goes straight to them never a manager of whoever asks, though he were the deputy.
 */
export function officersFor(workplace: Workplace, account: string, straight: boolean): readonly Officer[] {
  const asker = workplace.mainOf(account);
  const managers = straight ? shutOut(workplace, asker) : new Set<string>();
  const found = workplace.officers
    .filter((appointment) => holds(appointment, workplace.today))
    .flatMap((appointment): Officer[] => {
      const { role } = appointment;
      const person = workplace.person(workplace.mainOf(appointment.person));
      return person ? [{ person, deputy: role === 'dpoDeputy' }] : [];
    })
    .filter(({ person: { id } }) => id !== asker && !managers.has(id) && isHere(workplace, id));
  return found.toSorted((a, b) => Number(a.deputy) - Number(b.deputy));
}

/** Who has the turn of an open question: the manager it was put to, or the DBR, or the deputy while there is no DBR. */
export function handlerNow(question: Question, workplace: Workplace): string | undefined {
  if (question.to === 'manager') return question.manager;
  const [officer] = officersFor(workplace, question.person, isConfidential(question));
  return officer?.person.id;
}

/**
 * Who never meets what somebody asks the DBR straight: everybody who is their manager today, by a job, in Entra or by
 * leading the unit of any of their jobs. Between the DBR and the deputy there is nothing to keep.
 */
export function shutOut(workplace: Workplace, account: string): ReadonlySet<string> {
  const { officers, today, mainOf } = workplace;
  const asker = mainOf(account);
  if (officers.some((appointment) => holds(appointment, today) && mainOf(appointment.person) === asker)) {
    return new Set();
  }
  const person = workplace.person(asker);
  const jobs = workplace.employmentsOf(asker).filter((job) => isCurrent(job, today) && isLed(job));
  const leading = person ? jobs.map((job) => leaderOf(workplace, person, [job])?.person.id) : [];
  const ofUnits = jobs.map(({ unit }) => workplace.unit(unit)?.manager).map((id) => id && mainOf(id));
  return new Set([...managersOf(workplace, asker), ...[...leading, ...ofUnits].filter((id) => id !== undefined)]);
}
