import type { ViewData } from '../../contract/contract.ts';
import { titleIn } from '../../domain/handbook/rule.ts';
import type { Actor } from '../../domain/people.ts';
import { placementOf, rolesOf } from '../../domain/people.ts';
import type { RequiredRule } from '../../domain/reading/required-reading.ts';
import { requiredReading } from '../../domain/reading/required-reading.ts';
import { coverageOf, inOrder, type Member, memberOf } from '../../domain/team/member.ts';
import type { Led } from '../../domain/team/team.ts';
import { staffOn, teamOf } from '../../domain/team/team.ts';
import { managersMayFrom } from '../managers-may.ts';
import { confirmationsOf, jobsOf, leadingOf } from '../readers.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * Those the reader leads, and where each stands with what the jobs under the reader ask (S21, S82). Until the day staff
 * have been told of (G8) it is only how many they are; how far they have come is on Læsestatus, protected.
 */
export function team(source: ViewSource, actor: Actor): ViewData<'team'> {
  const led = teamOf(staffOn(source, source.today), actor.person.id);
  const { may, from } = managersMayFrom(source);
  if (!may) return { shows: 'counts', people: led.length, ...(from !== undefined && { namesFrom: from }) };
  const standing = led.map((one) => standingOf(source, one));
  const { rules } = source.handbook();
  return {
    shows: 'names',
    members: inOrder(standing.map(({ member }) => member)).map((member) => ({ ...member })),
    coverage: coverageOf(standing).flatMap((part) => {
      const version = rules.get(part.rule)?.inForce(source.today);
      return version ? [{ ...part, title: titleIn(version, actor.language) }] : [];
    }),
  };
}

/** Only what the jobs under the manager ask: another job is another manager's (G7). Who is to start is seen as on the first day. */
function standingOf(source: ViewSource, led: Led): { member: Member; required: readonly RequiredRule[] } {
  const { person: id, jobs } = led;
  const [begins] = jobs.map(({ from }) => from).toSorted();
  const day = begins !== undefined && begins > source.today ? begins : source.today;
  const { appointments } = jobsOf(source, id, source.all);
  const roles = rolesOf(jobs, appointments, leadingOf(source, id, source.all), day);
  const placement = placementOf(id, jobs, roles, day, appointments);
  const settings = { daysForNewEmployee: source.setting('daysForNewEmployee') };
  const required = requiredReading(source.plan(), placement, confirmationsOf(source, id, source.all), settings, day);
  const known = source.directory.person(id);
  const name = known?.name ?? jobs[0].name;
  return { member: memberOf(led, name, required, known?.enabled === true, source.today), required };
}
