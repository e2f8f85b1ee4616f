import type { Day, Moment } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import { whichHold } from '../../../core/which-hold.ts';
import type { Edition } from './edition.ts';
import type { Reached } from './reached.ts';
import type { Conveyance } from './records.ts';

export type ConveyedHow = 'meeting' | 'writing' | 'oneByOne';

/** What is in the way of saying that an edition has been conveyed. */
export type ConveyFault = 'nobody' | 'inTheFuture' | 'beforeEdition';

/** `convey:handbook:2026.3:<manager>`: once per manager and edition. */
export function conveyanceKey(decision: string, manager: string): string {
  return `convey:${decision}:${manager}`.toLowerCase();
}

/** Is it said and not taken back? */
export function stands({ withdrawnAt }: Conveyance): boolean {
  return withdrawnAt === undefined;
}

/** Everything that is in the way. @param leads so many people the manager leads */
export function conveyFaults(edition: Edition, on: Day, leads: number, today: Day): readonly ConveyFault[] {
  return whichHold<ConveyFault>([
    [leads === 0, 'nobody'],
    [on > today, 'inTheFuture'],
    [on < edition.from, 'beforeEdition'],
  ]);
}

/** The record as it will be stored. @param performer who did it, when that is not the manager */
export function conveyanceOf(
  { decision, document, edition }: Edition,
  said: { how: ConveyedHow; on: Day },
  reached: Reached,
  by: Pick<Person, 'id' | 'name'>,
  now: Moment,
  performer?: Pick<Person, 'id' | 'name'>,
): Conveyance {
  const who = {
    ...{ actor: performer?.id ?? by.id, at: now, manager: by.id, managerName: by.name },
    ...(performer && { performer: performer.id, performerName: performer.name }),
  };
  const { people, coverage, types } = reached;
  return {
    key: conveyanceKey(decision, by.id),
    ...who,
    ...{ decision, document, edition, ...said, people },
    ...(coverage !== '' && { coverage }),
    ...(types !== '' && { types }),
  };
}
