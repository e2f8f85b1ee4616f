import type { ViewData } from '../../contract/contract.ts';
import type { Day } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Actor } from '../../core/person.ts';
import { isDelegated } from '../../features/team/tasks/delegation.ts';
import { Delegation } from '../../features/team/tasks/records.ts';
import { staffOn, teamOf } from '../../features/team/team.ts';
import { isHere, workplaceOn } from '../../features/workplace/workplace.ts';
import type { ViewSource } from '../view-source.ts';

/** Tasks of the reader's that somebody else does now, and those the reader does for others (S72). */
export function delegations(source: ViewSource, actor: Actor): ViewData<'delegations'> {
  return {
    mine: delegatedBy(source, actor.person.id).map(({ performerName, ...row }) => ({ ...shown(row), performerName })),
    forOthers: performsFor(source, actor).map(({ accountable, accountableName, ...row }) => ({
      ...shown(row),
      accountable,
      accountableName,
    })),
    declined: declinedTo(source, actor.person.id).map(({ task, about, on, performerName }) => ({
      task,
      about,
      on,
      performerName,
    })),
  };
}

/** What a manager has somebody else do today; whoever has left does nothing any more. */
export function delegatedBy(source: ViewSource, accountable: string): readonly Delegation[] {
  const rows = source.all(Delegation, { accountable }).filter((row) => isDelegated(row, source.today));
  return rows.filter(({ performer }) => isHere(workplaceOn(source, source.today), performer));
}

/** What a manager has back because somebody said no, for as long as it would have held. */
export function declinedTo(source: ViewSource, accountable: string): readonly (Delegation & { on: Day })[] {
  return source
    .all(Delegation, { accountable })
    .flatMap((row) => (row.declinedAt && source.today <= row.until ? [{ ...row, on: dayOf(row.declinedAt) }] : []));
}

/** What the reader does for others today: for those who still lead somebody, since it is theirs to answer for. */
export function performsFor(source: ViewSource, { person }: Actor): readonly Delegation[] {
  const rows = source.all(Delegation, { performer: person.id }).filter((row) => isDelegated(row, source.today));
  return rows.filter(({ accountable }) => teamOf(staffOn(source, source.today), accountable).length > 0);
}

function shown({ task, about, until }: Pick<Delegation, 'task' | 'about' | 'until'>) {
  return { task, about, until };
}
