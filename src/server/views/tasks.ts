import type { ViewData } from '../../contract/contract.ts';
import { yearOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { Clearance } from '../../features/clearance/records.ts';
import { waitingExemptions } from '../../features/exemptions/queries/exemptions.ts';
import { exemptionTasks } from '../../features/exemptions/turn.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { Partner } from '../../features/partners/records.ts';
import { dueSoon } from '../../features/partners/state.ts';
import { waitingQuestions } from '../../features/questions/queries/put-to.ts';
import { Review } from '../../features/reviews/records.ts';
import { shownYear } from '../../features/reviews/shown-review.ts';
import type { MemberStatus } from '../../features/team/member-status.ts';
import { PlannerEntry } from '../../features/team/planner/records.ts';
import { teamStatusIn } from '../../features/team/queries/team-status.ts';
import { conveyanceKey, stands } from '../../features/team/tasks/conveyance.ts';
import { type Edition, editionsToConvey } from '../../features/team/tasks/edition.ts';
import type { Delegation } from '../../features/team/tasks/records.ts';
import { Conveyance } from '../../features/team/tasks/records.ts';
import { soonestFirst, type Task, tasksOf, threeThings } from '../../features/team/tasks/task.ts';
import { waitingProposals } from '../../features/workplace/appointments/queries/proposals.ts';
import { personalViewsOn } from '../../features/workplace/personal-views.ts';
import { rejectedAssignmentsFor } from '../../features/workplace/queries/rejected-assignments.ts';
import { Setting } from '../../features/workplace/records.ts';
import { may } from '../../roles.ts';
import { planner } from '../../text/da/planner.ts';
import { conveyancesOf, openEditionsOf } from '../notifications/owed-editions.ts';
import type { ViewSource } from '../view-source.ts';
import { centreWaiting } from './centre.ts';
import { declinedTo, delegatedBy, performsFor } from './delegations.ts';
import { outsideChanges } from './outside-changes.ts';

/** *Tre ting, der venter på dig*: what a manager owes others, what waits for HR (S28), and what needs whoever leads managers (S21, S79, S81, S84). */
export function tasks(source: ViewSource, actor: Actor): ViewData<'tasks'> {
  const own = tasksWaiting(source, actor, teamStatusIn(source, actor.person.id));
  const below = may(actor.roles, 'centre')
    ? centreWaiting(source, actor).filter(({ kind }) => kind !== 'centreGap')
    : [];
  return threeThings(
    soonestFirst(
      [
        ...outsideChanges(source, actor),
        ...proposals(source, actor),
        ...rejectedAssignments(source, actor),
        ...exemptionTasks(waitingExemptions(source, actor)),
        ...own,
        ...below,
      ],
      source.today,
    ),
  );
}

/** Somebody who lost a role has until midnight. */
function proposals(source: ViewSource, actor: Actor): readonly Task[] {
  const waiting = waitingProposals(source, actor);
  return (['lost', 'confirm'] as const).flatMap((what): readonly Task[] => {
    const count = waiting.filter((one) => one === what).length;
    return count === 0 ? [] : [{ kind: 'answerProposals', what, count, dueOn: source.today, place: '/appointments' }];
  });
}

/** For HR; it ends by itself when the oldest does. */
function rejectedAssignments(source: ViewSource, actor: Actor): readonly Task[] {
  const [first, ...more] = rejectedAssignmentsFor(source, actor);
  return first ? [{ kind: 'answerHandBacks', count: 1 + more.length, dueOn: first.until, place: '/employments' }] : [];
}

/** All of it, the most urgent first. */
export function tasksWaiting(source: ViewSource, actor: Actor, team: readonly MemberStatus[]): readonly Task[] {
  const { today } = source;
  // The row decides who is ready (S81).
  const isReady = ({ person, startsOn }: MemberStatus['member']) =>
    source.all(Clearance, { person }).some((row) => row.state === 'cleared' && row.startsOn === startsOn);
  const isLeft = ({ member }: MemberStatus) => member.state === 'coming' && !isReady(member);
  const owing = {
    starting: team.filter(isLeft).flatMap(({ member: { startsOn } }) => startsOn ?? []),
    questions: waitingQuestions(source, actor),
    editions: openEditionsOf(source, actor.person.id, () => team),
    review: team.length > 0 ? reviewOwed(source, actor.person.id) : undefined,
    partners: source.all(Partner, { owner: actor.person.id }).flatMap((row) => dueSoon(row, today)),
    behind: personalViewsOn(source.all(Setting), source.today).may
      ? team.filter(({ member }) => member.state === 'behind').length
      : 0,
  };
  const own = tasksOf(owing, today).map(seenInPlanner(source, actor.person.id));
  return [...withPerformers(source, actor, own, owing.editions), ...forOthers(source, actor)];
}

/** Who does it for the manager, who still answers for it (S72, INV4). */
function withPerformers(
  source: ViewSource,
  { person }: Actor,
  tasks: readonly Task[],
  editions: readonly Edition[],
): readonly Task[] {
  const rows = delegatedBy(source, person.id);
  const back = declinedTo(source, person.id);
  if (rows.length + back.length === 0) return tasks;
  const decisions = new Map(editions.map(({ document, edition, decision }) => [`${document} ${edition}`, decision]));
  return tasks.map((task) => {
    const about =
      task.kind === 'holdReview'
        ? String(task.year)
        : task.kind === 'conveyVersion' && decisions.get(`${task.document} ${task.edition}`);
    const isIt = (one: Delegation) => one.task === task.kind && one.about === about;
    const [row, no] = [rows.find(isIt), back.find(isIt)];
    if (row) return { ...task, performerName: row.performerName };
    return no ? { ...task, declinedName: no.performerName } : task;
  });
}

/** What the reader does in the place of others, who answer for it. */
function forOthers(source: ViewSource, actor: Actor): readonly Task[] {
  const reviews = performsFor(source, actor).flatMap((row): Task[] => {
    const { accountable, accountableName, about } = row;
    const owed = row.task === 'holdReview' ? reviewOwed(source, accountable) : undefined;
    if (!owed || String(owed.year) !== about) return [];
    const { held, year, by } = owed;
    return [{ kind: 'holdReview', held, year, dueOn: by, place: `/reviews?for=${accountable}`, accountableName }];
  });
  const editions = editionsForOthers(source, actor).map(({ delegation, edition }): Task => {
    const { document, edition: name, dueOn } = edition;
    const { accountableName } = delegation;
    return { kind: 'conveyVersion', document, edition: name, dueOn, place: '/tasks/convey', accountableName };
  });
  return [...editions, ...reviews];
}

/** Editions the reader tells of in the place of others, until they have. */
function editionsForOthers(source: ViewSource, actor: Actor) {
  const open = editionsToConvey(source.handbook(), source.setting('daysToConvey'), source.today);
  return performsFor(source, actor).flatMap((delegation) => {
    const edition = delegation.task === 'conveyVersion' && open.find(({ decision }) => decision === delegation.about);
    const told = source.records.find(Conveyance, conveyanceKey(delegation.about, delegation.accountable))?.record;
    return edition && !(told && stands(told)) ? [{ delegation, edition }] : [];
  });
}

/** Whoever ticks a thing off in Planner alone is told, kindly, that it stands open here. */
function seenInPlanner(source: ViewSource, manager: string): (task: Task) => Task {
  const own = source.setting('plannerEnabled') ? source.all(PlannerEntry, { manager }) : [];
  const ticked = new Set(own.flatMap(({ ticked: is, title }) => (is ? title : [])));
  const marked = (title: string) => (ticked.has(title) ? { tickedInPlanner: true as const } : {});
  return (task) => {
    if (task.kind === 'holdReview') return { ...task, ...marked(planner.review(task.held + 1, task.year)) };
    return task.kind === 'conveyVersion' ? { ...task, ...marked(planner.convey(task.document, task.edition)) } : task;
  };
}

/** The next review, while the year has not had its two (S86). */
function reviewOwed({ today, all }: ViewSource, manager: string) {
  const { held, year, next } = shownYear(all(Review, { manager }), yearOf(today), today);
  return next && { held, year, by: next.by };
}

/**
 * *Formidl ny version*: what is to be told of, and what has been, by the reader's own word (S18, S21). How many have read
 * each rule is no business of those who know their names and states: it would tell who (G8).
 */
export function conveyances(source: ViewSource, actor: Actor): ViewData<'conveyances'> {
  const { rules } = source.handbook();
  const team = teamStatusIn(source, actor.person.id);
  const open = openEditionsOf(source, actor.person.id, () => team).map(({ rules: changed, ...edition }) => ({
    ...edition,
    rules: changed.map((version) => {
      const shown = rules.get(version.rule)?.inForce(source.today) ?? version;
      return { rule: version.rule, title: titleIn(shown, actor.language) };
    }),
  }));
  const conveyed = conveyancesOf(source, actor.person.id)
    .map(({ record, mark }) => {
      const { decision, document, edition, how, on, people, performerName } = record;
      return {
        decision,
        version: mark.version,
        document,
        edition,
        how,
        on,
        people,
        ...(performerName && { performerName }),
      };
    })
    .sort((a, b) => b.on.localeCompare(a.on) || a.decision.localeCompare(b.decision));
  const others = editionsForOthers(source, actor).map(({ delegation, edition: { rules: changed, ...edition } }) => ({
    ...edition,
    ...{ accountable: delegation.accountable, accountableName: delegation.accountableName, until: delegation.until },
    rules: changed.map((version) => ({ rule: version.rule, title: titleIn(version, actor.language) })),
  }));
  return { open, conveyed, forOthers: others };
}
