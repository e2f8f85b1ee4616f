import type { Day } from '../../core/dates.ts';
import type { Person } from '../../core/person.ts';
import type { Appointment } from './appointments/records.ts';
import { isCurrent, isPaused } from './employment.ts';
import type { Leading } from './leading.ts';
import type { CountsAsOne } from './one-person.ts';
import type { Employment, Unit } from './records.ts';
import type { HandedBack } from './rejected-assignment.ts';

/** What is known of the workplace on a day: enough to say who leads whom, and who may not meet a question. */
export interface Workplace {
  today: Day;
  person(id: string): Person | undefined;
  /** The account that counts for this one. */
  mainOf(account: string): string;
  /** Are two accounts one person where something takes two? For such checks alone. */
  countsAsOne: CountsAsOne;
  /** Every job of a person, also past ones. */
  employmentsOf(person: string): readonly Employment[];
  unit(code: string): Unit | undefined;
  leading(person: string): Leading;
  /** Appointments as DBR and as deputy, past ones too. */
  officers: readonly Appointment[];
  /** Jobs a manager has said are not in their team. */
  handedBack(): HandedBack;
}

/** Has the person an open account, and not left every job? Somebody HR does not know counts as here. */
export function isHere(workplace: Workplace, id: string): boolean {
  const jobs = workplace.employmentsOf(id);
  const isEmployed = jobs.length === 0 || jobs.some((job) => isCurrent(job, workplace.today));
  return isEmployed && isInOffice(workplace, id);
}

/**
 * Is somebody who holds an office here? Only a closed account says no: an office ends by two people (S37), never by a file
 * from HR one editor brings in.
 */
export function isInOffice(workplace: Pick<Workplace, 'person'>, id: string): boolean {
  return workplace.person(id)?.enabled === true;
}

/** Is somebody here and not on leave from every job? */
export function isAtWork(workplace: Workplace, id: string): boolean {
  const jobs = workplace.employmentsOf(id).filter((job) => isCurrent(job, workplace.today));
  return isHere(workplace, id) && (jobs.length === 0 || jobs.some((job) => !isPaused(job, workplace.today)));
}
