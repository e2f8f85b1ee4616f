import type { Person } from '../../core/person.ts';
import { holds } from './appointments/appointment.ts';
import { isCurrent } from './employment.ts';
import { isLed, leadsSomebody } from './leading.ts';
import type { Employment, Unit } from './records.ts';
import type { Workplace } from './workplace.ts';
import { isAtWork, isHere } from './workplace.ts';

/** A manager who is there to be asked: the person's own, or one above when the own has left or is missing. */
export interface LineManager {
  person: Person;
  nearness: 'own' | 'above';
}

/** Why there is nobody: the person stands outside the line of managers by nature, or whoever it is is not known. */
export type NoManager = 'outside' | 'unknown';

type Led = Pick<Person, 'id' | 'manager'>;

/**
 * Who somebody's manager is (S28, S84): whoever the job held longest names, then the other jobs held now, then Entra's
 * manager with personnel responsibility, then whoever leads the unit or the nearest one above it. Whoever has left, has
 * a closed account, is the person or has said that the job is not in their team is passed over and the next taken.
 * @param person by the account that counts
 */
export function lineManagerOf(workplace: Workplace, person: Led): LineManager | { noManager: NoManager } {
  if (isOnlyOutside(workplace, person.id)) return { noManager: 'outside' };
  const found = leaderOf(workplace, person, currentJobs(workplace, person.id).filter(isLed));
  return found ?? { noManager: standsOutside(workplace, person.id) ? 'outside' : 'unknown' };
}

/**
 * Whom a doubt is put to (S84): the manager; while the manager is on leave, the nearest one above who is at work, and
 * the manager all the same when nobody is.
 * @param person by the account that counts
 */
export function managerToAsk(workplace: Workplace, person: Led): ReturnType<typeof lineManagerOf> {
  const own = lineManagerOf(workplace, person);
  const passed = new Set([person.id]);
  let next = own;
  while ('person' in next && !passed.has(next.person.id)) {
    if (isAtWork(workplace, next.person.id)) return next === own ? own : { person: next.person, nearness: 'above' };
    passed.add(next.person.id);
    next = lineManagerOf(workplace, next.person);
  }
  return own;
}

/**
 * Who leads somebody in some of their jobs; also whom a partner's people belong to.
 * @returns `undefined` where nobody up to the top is there
 */
export function leaderOf(workplace: Workplace, person: Led, jobs: readonly Employment[]): LineManager | undefined {
  const there = (account: string | undefined, led: readonly Employment[]): readonly Person[] => {
    const id = account === undefined ? person.id : workplace.mainOf(account);
    const isOut = id === person.id || !isHere(workplace, id) || hasHandedBack(workplace, led, id);
    const found = isOut ? undefined : workplace.person(id);
    return found ? [found] : [];
  };
  const inOrder = jobs.toSorted((a, b) => a.from.localeCompare(b.from) || a.key.localeCompare(b.key));
  const [byJob] = inOrder.flatMap((job) => there(job.manager, [job]));
  const named = byJob ?? there(person.manager, inOrder).find(({ id }) => mayManage(workplace, id));
  if (named) return { person: named, nearness: 'own' };
  const lines = inOrder.map((job) => ({ job, leaders: leadersFrom(workplace, job.unit, person.id) }));
  const [own] = lines.flatMap(({ job, leaders }) => there(leaders[0], [job]));
  if (own) return { person: own, nearness: 'own' };
  const [above] = lines.flatMap(({ job, leaders }) => leaders.slice(1).flatMap((leader) => there(leader, [job])));
  return above && { person: above, nearness: 'above' };
}

/** Has the manager said of every one of the jobs that it is not in their team? */
function hasHandedBack({ handedBack }: Workplace, jobs: readonly Employment[], manager: string): boolean {
  const said = handedBack();
  return said.size > 0 && jobs.length > 0 && jobs.every(({ key }) => said.get(key)?.managers.has(manager));
}

/** Is somebody here with personnel responsibility, so that a question put to them can be answered? */
export function mayManage(workplace: Workplace, id: string): boolean {
  return isHere(workplace, id) && leadsSomebody(workplace.leading(id), workplace.employmentsOf(id), workplace.today);
}

/**
 * Is nobody missed when no manager is known? Council members and partners; whoever leads the whole; the data protection
 * officer and the deputy, whom nobody instructs (S74, GDPR art. 38(3)).
 */
export function standsOutside(workplace: Workplace, id: string): boolean {
  const { officers, mainOf, today } = workplace;
  return (
    isOnlyOutside(workplace, id) ||
    workplace.leading(id).units.some(({ kind }) => kind === 'top') ||
    officers.some((held) => mainOf(held.person) === id && holds(held, today))
  );
}

function isOnlyOutside(workplace: Workplace, id: string): boolean {
  const current = currentJobs(workplace, id);
  return current.length > 0 && !current.some(isLed);
}

function currentJobs({ employmentsOf, today }: Workplace, id: string): readonly Employment[] {
  return employmentsOf(id).filter((job) => isCurrent(job, today));
}

/**
 * Leaders of the unit and of every unit above it, nearest first; for somebody who leads one of these, only those above
 * it. Each unit is visited once, so a cycle in the tree ends.
 */
function leadersFrom({ unit, mainOf }: Workplace, code: string, self: string): readonly string[] {
  const path = new Map<string, Unit>();
  for (let next = unit(code); next && !path.has(next.unit); next = unit(next.parent ?? '')) path.set(next.unit, next);
  const leaders = [...path.values()].flatMap(({ manager }) => (manager === undefined ? [] : mainOf(manager)));
  return leaders.slice(leaders.lastIndexOf(self) + 1);
}
