import type { Person } from '../../../core/person.ts';
import { isCurrent } from '../employment.ts';
import { isLed } from '../leading.ts';
import { leaderOf, lineManagerOf, mayManage } from '../line-manager.ts';
import type { Employment } from '../records.ts';
import type { Workplace } from '../workplace.ts';

/** Who leads somebody before a job is written, and who would after it; nothing where nobody does. */
export interface LeaderChange {
  before: Person | undefined;
  after: Person | undefined;
}

/**
 * Does a job from another system change who leads whom (issue 14)? So does a new leader of a job that is there, another
 * manager of somebody who gets one more job, and a manager who leads nobody today. An end never does: whoever has left is
 * out at once, and who leads then follows from the tree. Nor does a newcomer under somebody who leads already.
 * @param before the job as it is stored
 */
export function leaderChange(
  workplace: Workplace,
  before: Employment | undefined,
  wanted: Employment,
): LeaderChange | undefined {
  if (wanted.to !== undefined && wanted.to < workplace.today) return undefined;
  const [now, then] = [before && leaderIn(workplace, before), leaderIn(workplace, wanted)];
  const change = { before: now, after: then };
  if (isNewLeader(workplace, before, wanted))
    return { ...change, after: workplace.person(mainOfManager(workplace, wanted) ?? '') };
  if (before) return now?.id === then?.id ? undefined : change;
  const person = workplace.mainOf(wanted.person);
  const others = workplace.employmentsOf(person);
  if (!others.some((job) => isCurrent(job, workplace.today))) return undefined;
  const later: Workplace = {
    ...workplace,
    employmentsOf: (id) => (id === person ? [...others, wanted] : workplace.employmentsOf(id)),
  };
  const [own, anew] = [managerIn(workplace, person), managerIn(later, person)];
  return own?.id === anew?.id ? undefined : { before: own, after: anew };
}

/** Would somebody come to lead by it who leads nobody today? Also one whose account is closed, who may come back. */
function isNewLeader(workplace: Workplace, before: Employment | undefined, wanted: Employment): boolean {
  const named = mainOfManager(workplace, wanted);
  if (named === undefined || wanted.manager === before?.manager || !isLed(wanted)) return false;
  return !mayManage(workplace, named);
}

function mainOfManager(workplace: Workplace, { manager }: Employment): string | undefined {
  return manager === undefined ? undefined : workplace.mainOf(manager);
}

function leaderIn(workplace: Workplace, job: Employment): Person | undefined {
  if (!isLed(job)) return undefined;
  const person = workplace.mainOf(job.person);
  return leaderOf(workplace, { id: person, manager: workplace.person(person)?.manager }, [job])?.person;
}

function managerIn(workplace: Workplace, id: string): Person | undefined {
  const found = lineManagerOf(workplace, { id, manager: workplace.person(id)?.manager });
  return 'person' in found ? found.person : undefined;
}
