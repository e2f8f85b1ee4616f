import type { ViewData } from '../../contract/contract.ts';
import { yearOf } from '../../domain/dates.ts';
import { titleIn } from '../../domain/handbook/rule.ts';
import type { Actor } from '../../domain/people.ts';
import { coverageIn as coverageOfWords } from '../../domain/reading/coverage.ts';
import { shownYear } from '../../domain/reviews/shown-review.ts';
import { may } from '../../domain/role-table.ts';
import { coverageIn } from '../../domain/tasks/reached.ts';
import { soonestFirst, type Task, tasksOf, threeThings } from '../../domain/tasks/task.ts';
import type { Standing } from '../../domain/team/standing.ts';
import { personalViewsOn } from '../../domain/workplace/personal-views.ts';
import { planner } from '../../text/da/planner.ts';
import { conveyancesOf, openEditionsOf } from '../owed-editions.ts';
import { teamStandingIn } from '../team-standing.ts';
import type { ViewSource } from '../view-source.ts';
import { centreWaiting } from './centre.ts';
import { waitingQuestions } from './questions.ts';

/** *Tre ting, der venter på dig*: what a manager owes others, and what needs whoever leads managers (S21, S79, S81, S84). */
export function tasks(source: ViewSource, actor: Actor): ViewData<'tasks'> {
  const own = tasksWaiting(source, actor, teamStandingIn(source, actor.person.id));
  const below = may(actor.roles, 'centre')
    ? centreWaiting(source, actor).filter(({ kind }) => kind !== 'centreGap')
    : [];
  return threeThings(soonestFirst([...own, ...below], source.today));
}

/** All of it, the most urgent first. */
export function tasksWaiting(source: ViewSource, actor: Actor, team: readonly Standing[]): readonly Task[] {
  const { today } = source;
  // The row decides who is ready (S81).
  const isReady = ({ person, startsOn }: Standing['member']) =>
    source.all('clearance', { person }).some((row) => row.state === 'cleared' && row.startsOn === startsOn);
  const isLeft = ({ member }: Standing) => member.state === 'coming' && !isReady(member);
  const owing = {
    starting: team.filter(isLeft).flatMap(({ member: { startsOn } }) => startsOn ?? []),
    questions: waitingQuestions(source, actor),
    editions: openEditionsOf(source, actor.person.id, () => team),
    review: team.length > 0 ? reviewOwed(source, actor) : undefined,
    behind: personalViewsOn(source.all('setting'), source.today).may
      ? team.filter(({ member }) => member.state === 'behind').length
      : 0,
  };
  return tasksOf(owing, today).map(seenInPlanner(source, actor.person.id));
}

/** Whoever ticks a thing off in Planner alone is told, kindly, that it stands open here. */
function seenInPlanner(source: ViewSource, manager: string): (task: Task) => Task {
  const own = source.setting('plannerEnabled') ? source.all('plannerEntry', { manager }) : [];
  const ticked = new Set(own.flatMap(({ ticked: is, title }) => (is ? title : [])));
  const marked = (title: string) => (ticked.has(title) ? { tickedInPlanner: true as const } : {});
  return (task) => {
    if (task.kind === 'holdReview') return { ...task, ...marked(planner.review(task.held + 1, task.year)) };
    return task.kind === 'conveyVersion' ? { ...task, ...marked(planner.convey(task.document, task.edition)) } : task;
  };
}

/** The next review, while the year has not had its two (S86). */
function reviewOwed({ today, all }: ViewSource, { person }: Actor) {
  const { held, year, next } = shownYear(all('review', { manager: person.id }), yearOf(today), today);
  return next && { held, year, by: next.by };
}

/** *Formidl ny version*: what is to be told of, and what has been, by the reader's own word (S18, S21). */
export function conveyances(source: ViewSource, actor: Actor): ViewData<'conveyances'> {
  const { rules } = source.handbook();
  const counts = personalViewsOn(source.all('setting'), source.today).may;
  const team = teamStandingIn(source, actor.person.id);
  const open = openEditionsOf(source, actor.person.id, () => team).map(({ rules: changed, ...edition }) => {
    const parts = new Map(coverageIn({ rules: changed }, team).map(({ rule, done, of }) => [rule, { done, of }]));
    return {
      ...edition,
      rules: changed.map((version) => {
        const part = counts ? parts.get(version.rule) : undefined;
        const shown = rules.get(version.rule)?.inForce(source.today) ?? version;
        return { rule: version.rule, title: titleIn(shown, actor.language), ...(part && { part }) };
      }),
    };
  });
  const conveyed = conveyancesOf(source, actor.person.id)
    .map(({ record, mark }) => {
      const { decision, document, edition, how, on, people, coverage } = record;
      const parts = counts ? [...coverageOfWords(coverage)].map(([rule, part]) => ({ rule, ...part })) : [];
      return { decision, version: mark.version, document, edition, how, on, people, rules: parts };
    })
    .sort((a, b) => b.on.localeCompare(a.on) || a.decision.localeCompare(b.decision));
  return { counts, open, conveyed };
}
