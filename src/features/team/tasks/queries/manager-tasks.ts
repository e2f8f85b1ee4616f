import type { Actor } from '../../../../core/person.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { Clearance } from '../../../clearance/records.ts';
import type { MemberStatus } from '../../../members/queries/member-status.ts';
import { dueSoon } from '../../../partners/state.ts';
import type { Delegation } from '../../../workplace/accountability/delegation-records.ts';
import { Partner } from '../../../workplace/partner-records.ts';
import { personalViewsOn } from '../../../workplace/personal-views.ts';
import { Setting } from '../../../workplace/records.ts';
import { PlannerEntry } from '../../planner/records.ts';
import { plannerWords } from '../../planner/stored-words.ts';
import type { Edition } from '../edition.ts';
import { tasksOf } from '../task.ts';
import type { Task } from '../task-shapes.ts';
import { declinedTo, delegatedBy, performsFor } from './delegations.ts';
import { editionsForOthers, openEditionsOf } from './editions.ts';
import { reviewOwed } from './review-owed.ts';

/**
 * What waits for a manager, the most urgent first: their own, with who does it for them, and what they do for others.
 * @param team where everybody the manager leads stands
 */
export function managerTasks(reader: Reader, actor: Actor, team: readonly MemberStatus[]): readonly Task[] {
  const { today } = reader;
  const { id } = actor.person;
  const editions = openEditionsOf(reader, id, () => team);
  const owing = {
    starting: team.filter((one) => isUnready(reader, one)).flatMap(({ member: { startsOn } }) => startsOn ?? []),
    editions,
    review: team.length > 0 ? reviewOwed(reader, id) : undefined,
    partners: reader.isOn('partners') ? reader.all(Partner, { owner: id }).flatMap((row) => dueSoon(row, today)) : [],
    // How many are late is only told to whoever may meet names (G8).
    behind: personalViewsOn(reader.all(Setting), today).may
      ? team.filter(({ member }) => member.state === 'behind').length
      : 0,
  };
  const own = tasksOf(owing, today).map(seenInPlanner(reader, id));
  return [...withPerformers(reader, id, own, editions), ...forOthers(reader, actor)];
}

/** Somebody starts and is not ready; the row decides who is (S81). */
function isUnready(reader: Reader, { member: { state, person, startsOn } }: MemberStatus): boolean {
  const isReady = () =>
    reader.all(Clearance, { person }).some((row) => row.state === 'cleared' && row.startsOn === startsOn);
  return state === 'coming' && !isReady();
}

/** Whoever ticks a thing off in Planner alone is told, kindly, that it stands open here. */
function seenInPlanner(reader: Reader, manager: string): (task: Task) => Task {
  const own = reader.setting('plannerEnabled') ? reader.all(PlannerEntry, { manager }) : [];
  const ticked = new Set(own.flatMap(({ ticked: is, title }) => (is ? title : [])));
  const marked = (title: string) => (ticked.has(title) ? { tickedInPlanner: true as const } : {});
  return (task) => {
    if (task.kind === 'holdReview') return { ...task, ...marked(plannerWords.review(task.held + 1, task.year)) };
    if (task.kind !== 'conveyVersion') return task;
    return { ...task, ...marked(plannerWords.convey(task.document, task.edition)) };
  };
}

/** Who does it for the manager, who still answers for it, or has said no to it (S72, INV4). */
function withPerformers(
  reader: Reader,
  manager: string,
  tasks: readonly Task[],
  editions: readonly Edition[],
): readonly Task[] {
  const rows = delegatedBy(reader, manager);
  const back = declinedTo(reader, manager);
  const decisions = new Map(editions.map(({ document, edition, decision }) => [`${document} ${edition}`, decision]));
  const aboutOf = (task: Task) => {
    if (task.kind === 'holdReview') return String(task.year);
    return task.kind === 'conveyVersion' ? decisions.get(`${task.document} ${task.edition}`) : undefined;
  };
  return tasks.map((task) => {
    const isIt = (one: Delegation) => one.task === task.kind && one.about === aboutOf(task);
    const [row, no] = [rows.find(isIt), back.find(isIt)];
    if (row) return { ...task, performerName: row.performerName };
    return no ? { ...task, declinedName: no.performerName } : task;
  });
}

/** What the reader does in the place of others, who answer for it. */
function forOthers(reader: Reader, actor: Actor): readonly Task[] {
  const editions = editionsForOthers(reader, actor).map(({ delegation, edition }): Task => {
    const { document, edition: name, dueOn } = edition;
    const { accountableName } = delegation;
    return { kind: 'conveyVersion', document, edition: name, dueOn, place: '/tasks/convey', accountableName };
  });
  const reviews = performsFor(reader, actor).flatMap(({ task, about, accountable, accountableName }): Task[] => {
    const owed = task === 'holdReview' ? reviewOwed(reader, accountable) : undefined;
    if (!owed || String(owed.year) !== about) return [];
    const { held, year, by } = owed;
    return [{ kind: 'holdReview', held, year, dueOn: by, place: `/reviews?for=${accountable}`, accountableName }];
  });
  return [...editions, ...reviews];
}
