import type { Day } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { isDelegated } from '../../../workplace/accountability/delegation.ts';
import { Delegation } from '../../../workplace/accountability/delegation-records.ts';
import { staffOn } from '../../../workplace/queries/staff-on.ts';
import { workplaceOn } from '../../../workplace/queries/workplace-on.ts';
import { teamOf } from '../../../workplace/team.ts';
import { isHere } from '../../../workplace/workplace.ts';

/** What a manager has somebody else do today; whoever has left does nothing any more. */
export function delegatedBy(reader: Reader, accountable: string): readonly Delegation[] {
  const rows = reader.all(Delegation, { accountable }).filter((row) => isDelegated(row, reader.today));
  return rows.filter(({ performer }) => isHere(workplaceOn(reader, reader.today), performer));
}

/** What a manager has back because somebody said no, for as long as it would have held. */
export function declinedTo(reader: Reader, accountable: string): readonly (Delegation & { on: Day })[] {
  return reader
    .all(Delegation, { accountable })
    .flatMap((row) => (row.declinedAt && reader.today <= row.until ? [{ ...row, on: dayOf(row.declinedAt) }] : []));
}

/** What the reader does for others today: for those who still lead somebody, since it is theirs to answer for. */
export function performsFor(reader: Reader, { person }: Actor): readonly Delegation[] {
  const rows = reader.all(Delegation, { performer: person.id }).filter((row) => isDelegated(row, reader.today));
  return rows.filter(({ accountable }) => teamOf(staffOn(reader, reader.today), accountable).length > 0);
}
