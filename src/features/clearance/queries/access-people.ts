import { Refusal } from '../../../core/refusal.ts';
import type { Records } from '../../../kernel/records.ts';
import { accountsOf } from '../../workplace/accountability/account-link.ts';
import { personalViewsOn } from '../../workplace/personal-views.ts';
import type { Setting } from '../../workplace/records.ts';
import { AccountLink } from '../../workplace/records.ts';
import type { Led, Staff } from '../../workplace/team.ts';
import { teamOf } from '../../workplace/team.ts';
import { standsIn } from '../briefing-deputy.ts';
import type { Gate } from '../gate.ts';
import type { Briefing } from '../records.ts';
import { BriefingDeputy } from '../records.ts';

/** Somebody who is made ready, and as what the one who does it acts. */
export interface Briefed {
  led: Led;
  byWhom: Briefing['byWhom'];
}

/**
 * Somebody the manager leads, whom the manager makes ready.
 * @throws Refusal `unknownPerson` for anybody else; `anotherPerson` for a second account of one's own (S37); `notAllowed` before the day from which managers may meet names (G8)
 */
export function ledOrRefusal(staff: Staff, manager: string, person: string, settings: readonly Setting[]): Led {
  refuseBeforeNames(staff, settings);
  const led = ledBy(staff, manager, person);
  refuseOneself(staff, manager, led);
  if (!led) throw new Refusal('unknownPerson', { person });
  return led;
}

/** The same for whoever briefs: the manager, or a deputy of the manager's (G1). */
export function briefedOrRefusal(
  records: Pick<Records, 'all'>,
  staff: Staff,
  actor: string,
  person: string,
  settings: readonly Setting[],
): Briefed {
  refuseBeforeNames(staff, settings);
  const own = ledBy(staff, actor, person);
  refuseOneself(staff, actor, own);
  if (own) return { led: own, byWhom: 'manager' };
  // Nobody briefs themselves, though they stand in for their manager.
  const others = staff.mainOf(person) === actor ? [] : managersOfDeputy(records, staff, actor);
  const [led] = others.flatMap((manager) => ledBy(staff, manager, person) ?? []);
  refuseOneself(staff, actor, led);
  if (!led) throw new Refusal('unknownPerson', { person });
  return { led, byWhom: 'deputy' };
}

/**
 * Those the person stands in for today: somebody in the manager's team, for as long as they are in it.
 * @param actor by the account that counts
 */
export function managersOfDeputy(records: Pick<Records, 'all'>, staff: Staff, actor: string): readonly string[] {
  const { today, mainOf } = staff;
  const links = records.all(AccountLink, { person: actor }).map(({ record }) => record);
  const named = accountsOf(links, actor).flatMap((person) => records.all(BriefingDeputy, { person }));
  const inForce = named.filter(({ record }) => standsIn(record, today));
  const managers = new Set(inForce.map(({ record }) => mainOf(record.manager)));
  return [...managers].filter((manager) => ledBy(staff, manager, actor) !== undefined);
}

/** Is the gate the manager's: one of the jobs under that manager, or the rights of somebody in the team? */
export function isGateOf({ jobs }: Pick<Led, 'jobs'>): (gate: Gate) => boolean {
  const keys = new Set(jobs.map(({ key }) => key));
  return ({ kind, job }) => kind === 'privileged' || (job !== undefined && keys.has(job.key));
}

function ledBy(staff: Staff, manager: string, person: string): Led | undefined {
  const main = staff.mainOf(person);
  return teamOf(staff, manager).find((one) => one.person === main);
}

/** A second account is no newcomer of one's own (S37). */
function refuseOneself(staff: Staff, actor: string, led: Led | undefined): void {
  if (led && staff.countsAsOne(led.person, actor)) throw new Refusal('anotherPerson');
}

function refuseBeforeNames({ today }: Pick<Staff, 'today'>, settings: readonly Setting[]): void {
  if (!personalViewsOn(settings, today).may) throw new Refusal('notAllowed');
}
