import type { Placement } from '../people.ts';
import { placementOf, rolesOf } from '../people.ts';
import type { Directory, Records } from '../ports.ts';
import type { ReadingPlan } from '../reading/reading-plan.ts';
import type { ReadingSettings, RequiredRule } from '../reading/required-reading.ts';
import { requiredReading } from '../reading/required-reading.ts';
import { accountsOf } from '../workplace/account-link.ts';
import { type Member, memberOf } from './member.ts';
import type { Led, Staff } from './team.ts';

/** What is needed to say where somebody stands. */
export interface StandingSource {
  records: Pick<Records, 'all'>;
  directory: Pick<Directory, 'person'>;
  plan: ReadingPlan;
  settings: ReadingSettings;
}

/** Somebody in a team, and what the jobs under this manager ask of them. */
export interface Standing {
  member: Member;
  placement: Placement;
  required: readonly RequiredRule[];
}

/**
 * Where somebody in a team stands with what the jobs under this manager ask: another job is another manager's (G7).
 * Whoever is to start is seen as on the first day.
 */
export function standingOf(source: StandingSource, staff: Staff, led: Led): Standing {
  const { person: id, jobs } = led;
  const { records, directory, plan, settings } = source;
  const { today } = staff;
  const [begins] = jobs.map(({ from }) => from).toSorted();
  const day = begins !== undefined && begins > today ? begins : today;
  const recordsOf = <T>(stored: readonly { record: T }[]) => stored.map(({ record }) => record);
  const accounts = accountsOf(recordsOf(records.all('accountLink', { person: id })), id);
  const appointments = accounts.flatMap((person) => recordsOf(records.all('appointment', { person })));
  const confirmations = accounts.flatMap((person) => recordsOf(records.all('confirmation', { person })));
  const placement = placementOf(id, jobs, rolesOf(jobs, appointments, staff.leading(id), day), day, appointments);
  const required = requiredReading(plan, placement, confirmations, settings, day);
  const known = directory.person(id);
  const member = memberOf(led, known?.name ?? jobs[0].name, required, known?.enabled === true, today);
  return { member, placement, required };
}
