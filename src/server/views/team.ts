import type { ViewData } from '../../contract/contract.ts';
import { titleIn } from '../../domain/handbook/rule.ts';
import type { Actor } from '../../domain/people.ts';
import { coverageOf, inOrder } from '../../domain/team/member.ts';
import { standingOf } from '../../domain/team/standing.ts';
import { staffOn, teamOf } from '../../domain/team/team.ts';
import { managersMayFrom } from '../managers-may.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * Those the reader leads, and where each stands with what the jobs under the reader ask (S21, S82). Until the day staff
 * have been told of (G8) it is only how many they are; how far they have come is on Læsestatus, protected.
 */
export function team(source: ViewSource, actor: Actor): ViewData<'team'> {
  const staff = staffOn(source, source.today);
  const led = teamOf(staff, actor.person.id);
  const { may, from } = managersMayFrom(source);
  if (!may) return { shows: 'counts', people: led.length, ...(from !== undefined && { namesFrom: from }) };
  const settings = { daysForNewEmployee: source.setting('daysForNewEmployee') };
  const parts = { records: source.records, directory: source.directory, plan: source.plan(), settings };
  const standing = led.map((one) => standingOf(parts, staff, one));
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
