import type { Day } from '../../../core/dates.ts';
import { latest } from '../../../core/dates.ts';
import type { Directory } from '../../../core/directory.ts';
import type { Records } from '../../../kernel/records.ts';
import { isBriefingInForce, stillToBrief } from '../../clearance/briefing.ts';
import { Briefing } from '../../clearance/records.ts';
import { owedOnPaper } from '../../reading/paper/paper-confirmation.ts';
import { PaperConfirmation } from '../../reading/paper/records.ts';
import type { ReadingPlan } from '../../reading/reading-plan.ts';
import type { ReadingSettings } from '../../reading/reading-settings.ts';
import { Confirmation } from '../../reading/records.ts';
import type { RequiredRule } from '../../reading/required-reading.ts';
import { requiredReading } from '../../reading/required-reading.ts';
import { asOfLastNight, startOf } from '../../reading/status/last-night.ts';
import { accountsOf } from '../../workplace/accountability/account-link.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import type { Placement } from '../../workplace/placed.ts';
import { placementOf, rolesOf } from '../../workplace/placement.ts';
import { AccountLink } from '../../workplace/records.ts';
import type { Led, Staff } from '../../workplace/team.ts';
import { memberOf } from '../member.ts';
import type { Member } from '../member-shape.ts';

/** What is needed to say where somebody stands. */
export interface MemberStatusSource {
  records: Pick<Records, 'all'>;
  directory: Pick<Directory, 'person'>;
  plan: ReadingPlan;
  settings: ReadingSettings;
}

/** Somebody in a team, and what the jobs under this manager ask of them. */
export interface MemberStatus {
  member: Member;
  placement: Placement;
  required: readonly RequiredRule[];
  /** What somebody has gone through with them and stands. */
  briefings: readonly Briefing[];
}

/** Where somebody stands in some of their jobs on a day. */
export function placedIn(
  { records }: Pick<MemberStatusSource, 'records'>,
  staff: Staff,
  { person, jobs }: Led,
  day: Day,
): { placement: Placement; accounts: readonly string[] } {
  const recordsOf = <T>(stored: readonly { record: T }[]) => stored.map(({ record }) => record);
  const accounts = accountsOf(recordsOf(records.all(AccountLink, { person })), person);
  const appointments = accounts.flatMap((account) => recordsOf(records.all(Appointment, { person: account })));
  const roles = rolesOf(jobs, appointments, staff.leading(person), day);
  return {
    accounts,
    placement: placementOf(person, jobs, roles, day, appointments),
  };
}

/** The day somebody is looked at: today, or the first day of whoever is still to start. */
export function dayFor({ jobs }: Led, today: Day): Day {
  const [begins = today] = jobs.map(({ from }) => from).toSorted();
  return latest([begins, today]) ?? today;
}

/**
 * Where somebody in a team stood last night with what the jobs under this manager ask: another job is another manager's
 * (G7). Briefings and paper, which others enter, count at once.
 * Whoever is to start is seen as on the first day.
 */
export function memberStatusOf(source: MemberStatusSource, staff: Staff, led: Led): MemberStatus {
  const { directory, plan, settings } = source;
  const day = dayFor(led, staff.today);
  const { placement, accounts } = placedIn(source, staff, led, day);
  // What they had confirmed when today began (G8).
  const confirmations = asOfLastNight(
    accounts.flatMap((account) => source.records.all(Confirmation, { person: account }).map(({ record }) => record)),
    startOf(staff.today),
  );
  const required = requiredReading(plan, placement, confirmations, settings, day);
  const known = directory.person(led.person);
  const papers = accounts.flatMap((account) => source.records.all(PaperConfirmation, { person: account }));
  const onPaper = owedOnPaper(
    plan,
    required,
    papers.map(({ record }) => record),
    day,
  );
  const briefings = accounts
    .flatMap((account) => source.records.all(Briefing, { person: account }))
    .map(({ record }) => record)
    .filter(isBriefingInForce);
  const owes = required.filter(({ state }) => state === 'owed').length;
  const briefed = owes - stillToBrief(required, briefings).length;
  const name = known?.name ?? led.jobs[0].name;
  const member = memberOf(led, name, required, known?.enabled === true, staff.today, onPaper, briefed);
  return { member, placement, required, briefings };
}
