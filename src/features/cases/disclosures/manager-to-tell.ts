import type { Person } from '../../../core/person.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import type { Appointment } from '../../workplace/appointments/records.ts';
import { lineManagerOf } from '../../workplace/line-manager.ts';
import type { Workplace } from '../../workplace/workplace.ts';
import { isAtWork, isHere } from '../../workplace/workplace.ts';
import { concernedOffices } from '../incident/concerned-person.ts';
import type { Incident } from '../incident/records.ts';
import type { ManagerText } from './records.ts';

type Led = Pick<Person, 'id' | 'manager'>;

/** What has to be known to say who may hear of a case as a manager. */
export interface ManagerQuestion {
  workplace: Workplace;
  concerns: Incident['concerns'];
  /** Whoever reported, by the account that counts; absent when the name has been deleted. */
  reporter: Led | undefined;
  /** Whom it was reported for, and whose reports were laid into it: *the manager* may be theirs. */
  others?: readonly Led[] | undefined;
  /** As director, DBR or service desk, past ones too. */
  appointments: readonly Appointment[];
}

/** More levels than any municipality has: people who manage each other must not go round for ever. */
const mostLevels = 12;

/**
 * Who is told what to do after an incident (S85, S110): the reporter's manager, or whoever leads the unit it happened
 * in. Somebody the report is about is passed over for the next one up, and so is somebody on leave while there is one at
 * work above.
 * @param unit code of the unit; `undefined` for the reporter's own manager
 * @returns `undefined` when there is nobody who may be told
 */
export function managerToTell(question: ManagerQuestion, unit: string | undefined): Person | undefined {
  const allowed = lineUp(question, unit).filter(({ id }) => !isExcluded(question, id));
  return allowed.find(({ id }) => isAtWork(question.workplace, id)) ?? allowed[0];
}

/** Is the report about this manager, or their own, so that they may hear nothing of it? */
export function isExcluded(question: ManagerQuestion, id: string): boolean {
  const { workplace, concerns = [], reporter, others = [], appointments } = question;
  if (id === reporter?.id) return true;
  const held = (...offices: readonly Appointment['role'][]) =>
    appointments
      .filter(({ role }) => offices.includes(role))
      .filter((appointment) => holds(appointment, workplace.today))
      .map(({ person }) => workplace.mainOf(person));
  const managerOf = (person: Led | undefined) => {
    const found = person && lineManagerOf(workplace, person);
    return found && 'person' in found ? found.person.id : undefined;
  };
  const leadsTheWhole = workplace.leading(id).units.some(({ kind }) => kind === 'top');
  const about: Readonly<Record<NonNullable<Incident['concerns']>[number], () => boolean>> = {
    // Without the reporter nobody knows which manager it is.
    manager: () => reporter === undefined || [reporter, ...others].some((from) => managerOf(from) === id),
    it: () =>
      held(...concernedOffices.it).includes(id) ||
      held('serviceDesk').some((person) => managerOf(workplace.person(person)) === id),
    dpo: () => held(...concernedOffices.dpo).includes(id),
    director: () => leadsTheWhole || held(...concernedOffices.director).includes(id),
  };
  return concerns.some((concern) => about[concern]());
}

/** Has the manager been let know it, and is the report not about the manager after all? */
export function isForManager(
  { state, manager }: Pick<ManagerText, 'state' | 'manager'>,
  question: ManagerQuestion,
  id: string,
): boolean {
  return state === 'released' && manager === id && !isExcluded(question, id);
}

/** The managers from below upwards, each once. */
function lineUp({ workplace, reporter }: ManagerQuestion, unit: string | undefined): readonly Person[] {
  const line = new Map<string, Person>();
  let next = unit === undefined ? reporter && above(workplace, reporter) : leaderFrom(workplace, unit);
  while (next && !line.has(next.id)) {
    line.set(next.id, next);
    next = above(workplace, next);
  }
  return [...line.values()];
}

function above(workplace: Workplace, person: Led): Person | undefined {
  const found = lineManagerOf(workplace, person);
  return 'person' in found ? found.person : undefined;
}

function leaderFrom(workplace: Workplace, code: string): Person | undefined {
  let unit = workplace.unit(code);
  for (let level = 0; unit && level < mostLevels; level += 1) {
    const id = unit.manager === undefined ? undefined : workplace.mainOf(unit.manager);
    if (id !== undefined && isHere(workplace, id)) return workplace.person(id);
    unit = unit.parent === undefined ? undefined : workplace.unit(unit.parent);
  }
  return undefined;
}
