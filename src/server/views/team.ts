import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { inPersonOf } from '../../features/team/in-person.ts';
import { inOrder } from '../../features/team/member.ts';
import { teamStatusIn } from '../../features/team/queries/team-status.ts';
import { staffOn, teamOf } from '../../features/team/team.ts';
import { personalViewsOn } from '../../features/workplace/personal-views.ts';
import { Setting } from '../../features/workplace/records.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * Those the reader leads, and where each stood last night with what the jobs under the reader ask (S21, S82): states and
 * dates by person, and nothing by rule that would tell who has read which. Until the day staff have been told of (G8) it
 * is only how many they are; how far they have come is on Læsestatus, protected.
 */
export function team(source: ViewSource, actor: Actor): ViewData<'team'> {
  const manager = actor.person.id;
  const { may, from } = personalViewsOn(source.all(Setting), source.today);
  if (!may) {
    const people = teamOf(staffOn(source, source.today), manager).length;
    return { shows: 'counts', people, ...(from !== undefined && { namesFrom: from }) };
  }
  const status = teamStatusIn(source, manager);
  const inPerson = new Map(
    status.map((one) => {
      const shown = inPersonOf(one, actor.language);
      return [one.member.person, shown && { inPerson: shown }] as const;
    }),
  );
  return {
    shows: 'names',
    members: inOrder(status.map(({ member }) => member)).map((member) => ({
      ...member,
      ...inPerson.get(member.person),
    })),
  };
}
