import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import type { Task } from '../../features/team/tasks/task.ts';
import { HandBack } from '../../features/workplace/hand-backs-records.ts';
import { leaderOf } from '../../features/workplace/line-manager.ts';
import { Employment } from '../../features/workplace/records.ts';
import { isHandedBack } from '../../features/workplace/rejected-assignment.ts';
import type { Workplace } from '../../features/workplace/workplace.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';
import { everybodyByName } from './everybody-by-name.ts';

/** What the reader has handed back; for HR all of it, the oldest first, with who leads each job meanwhile (S28). */
export function handBacks(source: ViewSource, actor: Actor): ViewData<'handBacks'> {
  const workplace = workplaceOn(source, source.today);
  const open = openRejectedAssignments(source);
  const own = open
    .filter(({ manager }) => workplace.mainOf(manager) === actor.person.id)
    .map(({ key, name, unitName, on, until }) => ({ key, name, unitName, on, until }));
  if (!may(actor.roles, 'answerHandBack')) return { own };
  const waiting = open.map((row) => {
    const { key, name, unitName, managerName, on, until } = row;
    const ledBy = leaderNow(source, workplace, row);
    return { key, name, unitName, managerName, on, until, ...(ledBy !== undefined && { ledBy }) };
  });
  return { own, waiting, people: waiting.length === 0 ? [] : everybodyByName(source) };
}

/** Those nobody has answered, the oldest first. */
function openRejectedAssignments(source: ViewSource): readonly HandBack[] {
  return source
    .all(HandBack, { state: 'open' })
    .filter((row) => isHandedBack(row, source.today))
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.name.localeCompare(b.name, 'da'));
}

/** What waits for HR, as a thing among others; it ends by itself when the oldest does. */
export function rejectedAssignmentsWaiting(source: ViewSource, { roles }: Actor): readonly Task[] {
  const [first, ...more] = may(roles, 'answerHandBack') ? openRejectedAssignments(source) : [];
  if (!first) return [];
  return [{ kind: 'answerHandBacks', count: 1 + more.length, dueOn: first.until, place: '/employments' }];
}

function leaderNow({ records }: ViewSource, workplace: Workplace, { job, person }: HandBack): string | undefined {
  const id = workplace.mainOf(person);
  const found = records.find(Employment, job);
  const who = { id, manager: workplace.person(id)?.manager };
  return found && leaderOf(workplace, who, [found.record])?.person.name;
}
